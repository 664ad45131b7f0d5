import type { GraphIndex } from '../../../graph/queries.ts';
import { type Article, isEventType, type Node } from '../../../graph/schema.ts';
import type { Visible } from '../../state/visible.ts';

export interface Shown {
  readonly nodes: readonly Node[];
  readonly articles: readonly Article[];
}

/**
 * What one may begin with: all, or what the filters leave, with the articles that tell of it. An article that only names
 * somebody who is left tells of nothing that is.
 */
export function shownOf({ graph }: GraphIndex, visible: Visible, filtered: boolean): Shown {
  if (!filtered) return graph;
  const nodes = graph.nodes.filter(({ id }) => visible.nodes.has(id));
  const passages = [
    ...nodes.filter(({ type }) => isEventType(type)).flatMap(({ mentions }) => mentions),
    ...graph.edges.filter(({ id }) => visible.edges.has(id)).flatMap(({ evidence }) => evidence),
  ];
  const told = new Set(passages.map(({ article }) => article));
  return { nodes, articles: graph.articles.filter(({ id }) => told.has(id)) };
}

/** The nodes with the most passages. */
export const mostReported = ({ nodes }: Pick<Shown, 'nodes'>, count: number): readonly Node[] =>
  [...nodes].sort((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1)).slice(0, count);

/** The articles published last; those without a date come last. */
export const newestArticles = ({ articles }: Pick<Shown, 'articles'>, count: number): readonly Article[] =>
  [...articles]
    .sort((a, b) => {
      const [x, y] = [a.published ?? '', b.published ?? ''];
      return x < y ? 1 : x > y ? -1 : a.id < b.id ? -1 : 1;
    })
    .slice(0, count);

/**
 * The event that most articles tell of, then the one with most passages; what happened before what is only planned or
 * denied. A war or a plan that everything is about says less than a meeting: it comes after.
 */
export function mostReportedEvent({ nodes }: Pick<Shown, 'nodes'>): Node | null {
  const articles = (node: Node): number => new Set(node.mentions.map(({ article }) => article)).size;
  const isReal = ({ status }: Node): boolean =>
    status === undefined || status === 'occurred' || status === 'ongoing';
  const weight = (node: Node): number =>
    (isReal(node) ? 1e9 : 0) +
    (node.type === 'meeting' ? 1e8 : 0) +
    articles(node) * 1e4 +
    node.mentions.length;
  return nodes
    .filter(({ type }) => isEventType(type))
    .reduce<Node | null>((best, node) => (best && weight(best) >= weight(node) ? best : node), null);
}
