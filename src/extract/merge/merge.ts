/** From what each article says alone to one graph: the same thing in several articles is one node. */
import type { Graph } from '../../graph/schema.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Findings } from '../types.ts';
import { toArticle } from './article.ts';
import { buildEdges } from './edges.ts';
import { groupEntities } from './entities/group-entities.ts';
import { groupEvents } from './events/group-events.ts';
import { factsById } from './facts.ts';
import { nameNodes } from './names/name-nodes.ts';
import { buildNodes } from './nodes.ts';
import { compare } from './passages.ts';
import { dropPastedTitles } from './pasted-titles.ts';

/** The graph of any number of articles; the order in which they are given does not matter. No positions yet. */
export function merge(findings: readonly Findings[], knowledge: Knowledge): Graph {
  const articles = dropPastedTitles([...findings].sort((a, b) => compare(a.id, b.id)));
  const facts = factsById(knowledge);
  const entities = groupEntities(articles);
  const events = groupEvents(articles, entities, { knowledge, facts });
  const named = nameNodes(articles, entities, events, { knowledge, facts });
  return {
    version: 1,
    articles: articles.map(toArticle),
    nodes: buildNodes(articles, named, facts),
    edges: buildEdges(articles, named),
    redirects: named.redirects,
  };
}
