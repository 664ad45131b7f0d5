/** Questions to a graph that both sides ask. `indexGraph` is called once; everything else is a lookup. */
import type { Article, Edge, Graph, Node, Passage } from './schema.ts';

export interface GraphIndex {
  readonly graph: Graph;
  readonly nodes: ReadonlyMap<string, Node>;
  readonly edges: ReadonlyMap<string, Edge>;
  readonly articles: ReadonlyMap<string, Article>;
  /** Edges that begin or end at a node, in the graph's order. */
  readonly edgesOf: ReadonlyMap<string, readonly Edge[]>;
}

export function indexGraph(graph: Graph): GraphIndex {
  const edgesOf = new Map<string, Edge[]>(graph.nodes.map((node) => [node.id, []]));
  for (const edge of graph.edges) {
    edgesOf.get(edge.source)?.push(edge);
    if (edge.target !== edge.source) edgesOf.get(edge.target)?.push(edge);
  }
  return {
    graph,
    nodes: new Map(graph.nodes.map((node) => [node.id, node])),
    edges: new Map(graph.edges.map((edge) => [edge.id, edge])),
    articles: new Map(graph.articles.map((article) => [article.id, article])),
    edgesOf,
  };
}

/** The node at the other end of an edge. */
export const otherEnd = (edge: Edge, nodeId: string): string =>
  edge.source === nodeId ? edge.target : edge.source;

/** Letters from which a passage that two outlets share was taken over from an agency and is no second source. */
const OWN_WORDS = 40;

/**
 * How many articles and how many outlets passages come from. An article without a source counts as its own outlet; an
 * outlet that only repeats the sentences of another one counts as none.
 */
export function countSources(
  passages: readonly Passage[],
  index: Pick<GraphIndex, 'articles'>,
): { articles: number; sources: number } {
  const articles = new Set(passages.map((passage) => passage.article));
  const firstToSay = new Map<string, string>();
  const sources = new Set<string>();
  for (const { article, quote } of passages) {
    const outlet = outletOf(article, index);
    const first = quote.length < OWN_WORDS ? outlet : (firstToSay.get(quote) ?? outlet);
    firstToSay.set(quote, first);
    if (first === outlet) sources.add(outlet);
  }
  return { articles: articles.size, sources: sources.size };
}

/** The outlet of an article by its id; an article that names none is its own. */
export const outletOf = (articleId: string, index: Pick<GraphIndex, 'articles'>): string =>
  index.articles.get(articleId)?.source ?? articleId;
