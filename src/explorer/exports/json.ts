import type { Graph } from '../../graph/schema.ts';
import { passagesOf } from '../passages/evidence.ts';
import type { Material } from './material.ts';

/**
 * The excerpt in the shape of graph.json, so that it opens in the same page: with the whole text of every article that a
 * passage points at, and every speaker among the nodes.
 */
export function writeJson({ index, excerpt }: Pick<Material, 'index' | 'excerpt'>): string {
  const chosen = new Set(excerpt.nodes.map((node) => node.id));
  const speakers = [...excerpt.nodes, ...excerpt.edges]
    .flatMap(passagesOf)
    .flatMap(({ attributedTo }) => attributedTo ?? []);
  // A speaker's own passages may name further speakers.
  for (const queue = [...speakers]; queue.length; ) {
    const id = queue.pop() ?? '';
    const node = index.nodes.get(id);
    if (!node || chosen.has(id)) continue;
    chosen.add(id);
    queue.push(...node.mentions.flatMap(({ attributedTo }) => attributedTo ?? []));
  }
  const nodes = index.graph.nodes.filter((node) => chosen.has(node.id));
  const cited = new Set([...nodes, ...excerpt.edges].flatMap(passagesOf).map(({ article }) => article));
  const graph: Graph = {
    version: 1,
    articles: index.graph.articles.filter((article) => cited.has(article.id)),
    nodes,
    edges: excerpt.edges,
    redirects: {},
  };
  return `${JSON.stringify(graph, null, 2)}\n`;
}
