/** From what each article says alone to one graph: the same thing in several articles is one node. */
import type { Graph } from '../../graph/schema.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Findings } from '../types.ts';
import { toArticle } from './article.ts';
import { buildEdges } from './edges.ts';
import { groupEntities } from './entities.ts';
import { groupEvents } from './events.ts';
import { nameNodes } from './name-nodes.ts';
import { buildNodes } from './nodes.ts';
import { compare } from './passages.ts';

/** The graph of any number of articles; the order in which they are given does not matter. */
export function merge(findings: readonly Findings[], _knowledge: Knowledge): Graph {
  const articles = [...findings].sort((a, b) => compare(a.id, b.id));
  const entities = groupEntities(articles);
  const events = groupEvents(articles, entities);
  const named = nameNodes(entities, events);
  const nodes = buildNodes(articles, named);
  const edges = buildEdges(articles, named, nodes);
  return {
    version: 1,
    articles: articles.map(toArticle),
    nodes,
    edges,
    redirects: {},
  };
}
