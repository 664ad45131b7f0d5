/** Builders of small graphs for tests. */
import { type GraphIndex, indexGraph } from '../../../graph/queries.ts';
import type { Article, Edge, EdgeType, Graph, Node, NodeType, Passage } from '../../../graph/schema.ts';

export const passage = (changes: Partial<Passage> = {}): Passage => ({
  article: 'a1',
  start: 0,
  end: 4,
  quote: 'Kata',
  rule: 'test',
  ...changes,
});

/** A node from its id: `node('person:a')`. */
export function node(id: string, changes: Partial<Node> = {}): Node {
  const [type = '', name = ''] = id.split(':');
  // Test ids begin with a node type.
  return { id, type: type as NodeType, label: name, aliases: [], mentions: [passage()], ...changes };
}

/** An edge from its id: `edge('person:a~represents~country:ru')`. */
export function edge(id: string, changes: Partial<Edge> = {}): Edge {
  const [source = '', type = '', target = ''] = id.split('~');
  // Test ids hold an edge type.
  return { id, type: type as EdgeType, source, target, evidence: [passage()], ...changes };
}

export const article = (id: string, changes: Partial<Article> = {}): Article => ({
  id,
  title: id,
  language: 'id',
  file: `${id}.md`,
  text: 'Kata demi kata.',
  blocks: [],
  dates: [],
  ...changes,
});

export const graphOf = (parts: Partial<Graph>): GraphIndex =>
  indexGraph({ version: 1, articles: [article('a1')], nodes: [], edges: [], redirects: {}, ...parts });
