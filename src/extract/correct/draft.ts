/** The graph while it is being corrected. */
import { edgeId } from '../../graph/ids.ts';
import type { Edge, Graph, Node, Passage } from '../../graph/schema.ts';

export interface Draft {
  readonly articles: Graph['articles'];
  readonly nodes: Map<string, Node>;
  edges: Map<string, Edge>;
  readonly redirects: Map<string, string>;
}

export function openDraft({ articles, nodes, edges, redirects }: Graph): Draft {
  return {
    articles,
    nodes: new Map(nodes.map((node) => [node.id, node])),
    edges: new Map(edges.map((edge) => [edge.id, edge])),
    redirects: new Map(Object.entries(redirects)),
  };
}

/** The corrected graph, sorted by id; every redirect leads straight to a node, and none hides one. */
export function closeDraft({ articles, nodes, edges, redirects }: Draft): Graph {
  const leads = [...redirects].flatMap(([from]) => {
    const to = follow(from, redirects, nodes);
    return to !== undefined && !nodes.has(from) ? [[from, to] as const] : [];
  });
  return {
    version: 1,
    articles,
    nodes: byId([...nodes.values()]),
    edges: byId([...edges.values()]),
    redirects: Object.fromEntries(leads.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** Where an id leads now: undefined where it leads to nothing or in a circle. */
export function follow(
  from: string,
  redirects: ReadonlyMap<string, string>,
  nodes: ReadonlyMap<string, Node>,
): string | undefined {
  const seen = new Set<string>();
  let id: string | undefined = from;
  while (id !== undefined && !nodes.has(id) && !seen.has(id)) {
    seen.add(id);
    id = redirects.get(id);
  }
  return id !== undefined && nodes.has(id) ? id : undefined;
}

/** Makes every edge and speaker that meant `from` mean `to`, and leaves a redirect. */
export function retire(draft: Draft, from: string, to: string): void {
  draft.nodes.delete(from);
  draft.redirects.set(from, to);
  renameIn(draft, (id) => (id === from ? to : id));
}

/** Renames the ends of edges and the speakers of passages; null drops an edge. Edges that become equal are joined. */
export function renameIn(draft: Draft, rename: (id: string, passage?: Passage) => string | null): void {
  for (const [id, node] of draft.nodes)
    draft.nodes.set(id, { ...node, mentions: node.mentions.map((passage) => speakerOf(passage, rename)) });
  const edges = [...draft.edges.values()];
  draft.edges = new Map();
  for (const edge of edges) {
    // The passages of one edge may part: those about one of two namesakes go with that one.
    const parts = new Map<string, Omit<Edge, 'id' | 'evidence'> & { evidence: Passage[] }>();
    for (const passage of edge.evidence) {
      const source = rename(edge.source, passage);
      const target = rename(edge.target, passage);
      if (source === null || target === null || source === target) continue;
      const key = `${source}~${target}`;
      const part = parts.get(key) ?? { ...edge, source, target, evidence: [] };
      part.evidence.push(speakerOf(passage, rename));
      parts.set(key, part);
    }
    for (const part of parts.values()) addEdge(draft, part);
  }
}

/** Adds an edge, or its passages to the edge that says the same. */
export function addEdge(draft: Draft, edge: Omit<Edge, 'id'>): void {
  const id = edgeId(edge.source, edge.type, edge.target);
  const same = draft.edges.get(id);
  draft.edges.set(
    id,
    same ? { ...same, evidence: sortPassages([...same.evidence, ...edge.evidence]) } : { ...edge, id },
  );
}

function speakerOf(passage: Passage, rename: (id: string) => string | null): Passage {
  if (passage.attributedTo === undefined) return passage;
  const { attributedTo, ...rest } = passage;
  const speaker = rename(attributedTo);
  return speaker === null ? rest : { ...rest, attributedTo: speaker };
}

/** By article and position, each once. */
export function sortPassages(passages: readonly Passage[]): Passage[] {
  const byPlace = new Map(passages.map((passage) => [placeOf(passage), passage]));
  return [...byPlace.values()].sort(
    (a, b) =>
      (a.article < b.article ? -1 : a.article > b.article ? 1 : 0) || a.start - b.start || a.end - b.end,
  );
}

export const placeOf = ({ article, start, end }: Passage): string => `${article} ${start} ${end}`;

function byId<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
