/** The graph while it is being corrected. */
import { edgeId } from '../../graph/ids.ts';
import type { Edge, Graph, Node, Passage } from '../../graph/schema.ts';

export interface Draft {
  readonly articles: Graph['articles'];
  readonly nodes: Map<string, Node>;
  edges: Map<string, Edge>;
  /** Ids of edges that were made or got other ends since somebody last looked at them. */
  readonly made: Set<string>;
  readonly redirects: Map<string, string>;
}

export function openDraft({ articles, nodes, edges, redirects }: Graph): Draft {
  return {
    articles,
    nodes: new Map(nodes.map((node) => [node.id, node])),
    edges: new Map(edges.map((edge) => [edge.id, edge])),
    made: new Set(),
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
  renameIn(draft, from, () => to);
}

/** What an id is called from now on: by the passage for an end of an edge, without one for a speaker; null drops it. */
type Rename = (passage?: Passage) => string | null;

/** Renames the ends of edges and the speakers of passages that are `from`. Edges that become equal are joined. */
export function renameIn(draft: Draft, from: string, rename: Rename): void {
  const isSpeaker = ({ attributedTo }: Passage): boolean => attributedTo === from;
  for (const [id, node] of draft.nodes)
    if (node.mentions.some(isSpeaker))
      draft.nodes.set(id, { ...node, mentions: node.mentions.map((each) => speakerOf(each, from, rename)) });
  const edges = [...draft.edges.values()];
  draft.edges = new Map();
  for (const edge of edges) {
    // Most edges have nothing to do with it.
    if (edge.source !== from && edge.target !== from && !edge.evidence.some(isSpeaker)) putEdge(draft, edge);
    else for (const part of partsOf(edge, from, rename)) addEdge(draft, part);
  }
}

/** The passages of one edge may part: those about one of two namesakes go with that one. */
function partsOf(edge: Edge, from: string, rename: Rename): Iterable<Omit<Edge, 'id'>> {
  const parts = new Map<string, Omit<Edge, 'evidence'> & { evidence: Passage[] }>();
  for (const passage of edge.evidence) {
    const [source, target] = [edge.source, edge.target].map((end) => (end === from ? rename(passage) : end));
    if (!source || !target || source === target) continue;
    const key = `${source}~${target}`;
    const part = parts.get(key) ?? { ...edge, source, target, evidence: [] };
    part.evidence.push(speakerOf(passage, from, rename));
    parts.set(key, part);
  }
  return parts.values();
}

/** Adds an edge, or its passages to the edge that says the same. */
export function addEdge(draft: Draft, edge: Omit<Edge, 'id'>): void {
  const id = edgeId(edge.source, edge.type, edge.target);
  putEdge(draft, { ...edge, id });
  draft.made.add(id);
}

function putEdge(draft: Draft, edge: Edge): void {
  const same = draft.edges.get(edge.id);
  const evidence = same && sortPassages([...same.evidence, ...edge.evidence]);
  draft.edges.set(edge.id, same && evidence ? { ...same, evidence } : edge);
}

function speakerOf(passage: Passage, from: string, rename: Rename): Passage {
  if (passage.attributedTo !== from) return passage;
  const { attributedTo: _, ...rest } = passage;
  const speaker = rename();
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
