import { type GraphIndex, otherEnd } from '../../../graph/queries.ts';
import type { Article, Edge, Node } from '../../../graph/schema.ts';
import { passagesOf } from '../../passages/evidence.ts';

export interface InCommon {
  /** Nodes that every selected node is linked to. */
  readonly neighbours: readonly Node[];
  /** Edges between the selected nodes. */
  readonly edges: readonly Edge[];
  /** Articles with a passage of each. */
  readonly articles: readonly Article[];
}

/** What several nodes and edges share. An edge stands for its two ends. */
export function inCommon(ids: readonly string[], index: GraphIndex): InCommon {
  const things = ids.flatMap((id): readonly (Node | Edge)[] => {
    const thing = index.nodes.get(id) ?? index.edges.get(id);
    return thing ? [thing] : [];
  });
  const nodes = [
    ...new Set(things.flatMap((thing) => ('mentions' in thing ? [thing.id] : [thing.source, thing.target]))),
  ];
  const neighbours = shared(
    nodes.map((id) => (index.edgesOf.get(id) ?? []).map((edge) => otherEnd(edge, id))),
  );
  const articles = shared(things.map((thing) => passagesOf(thing).map(({ article }) => article)));
  return {
    neighbours: neighbours.filter((id) => !nodes.includes(id)).flatMap((id) => index.nodes.get(id) ?? []),
    edges: index.graph.edges.filter((edge) => nodes.includes(edge.source) && nodes.includes(edge.target)),
    articles: articles.flatMap((id) => index.articles.get(id) ?? []),
  };
}

/** What is in every list, in the order of the first. */
function shared(lists: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...rest] = lists;
  const others = rest.map((list) => new Set(list));
  return [...new Set(first)].filter((value) => others.every((set) => set.has(value)));
}
