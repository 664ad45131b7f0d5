/**
 * The graph without its passages: they are made of what the articles tell when a record is written, and let go of. A whole graph of
 * 20,000 articles would take more memory than reading them.
 */
import type { Article, Edge, Graph, Node, Passage } from '../graph/schema.ts';
import { passageAt, type Source, type ToldThing } from './told.ts';
import { withFields } from './with-fields.ts';

/** Where the passages of a record stand in the articles, or, where people have corrected them, the passages. */
export type Sources = readonly Source[] | readonly Passage[];

export interface OutlineNode extends Omit<Node, 'mentions'> {
  /** How many passages it has. */
  readonly weight: number;
  readonly sources: Sources;
}

export interface OutlineEdge extends Omit<Edge, 'evidence'> {
  readonly sources: Sources;
}

export interface Outline {
  readonly articles: readonly Article[];
  readonly nodes: readonly OutlineNode[];
  readonly edges: readonly OutlineEdge[];
  readonly redirects: Readonly<Record<string, string>>;
  /** Node ids of those to whom words are attributed. */
  readonly idOf: ReadonlyMap<ToldThing, string>;
}

/** The node as graph.json has it. */
export function nodeOf({ weight: _, sources, ...node }: OutlineNode, idOf: Outline['idOf']): Node {
  return withFields(node, { mentions: passagesOf(sources, idOf) });
}

/** The edge as graph.json has it. Made a hundred thousand times, so key by key, in the order of the contract. */
export function edgeOf(outline: OutlineEdge, idOf: Outline['idOf']): Edge {
  const { id, type, source, target, role, date, status } = outline;
  const edge: { -readonly [K in keyof Edge]: Edge[K] } = { id, type, source, target, evidence: [] };
  if (role !== undefined) edge.role = role;
  if (date !== undefined) edge.date = date;
  if (status !== undefined) edge.status = status;
  edge.evidence = passagesOf(outline.sources, idOf);
  return edge;
}

/** All of it at once: for graphs that are looked at as a whole. */
export function graphOf({ articles, nodes, edges, redirects, idOf }: Outline): Graph {
  return {
    version: 1,
    articles,
    nodes: nodes.map((node) => nodeOf(node, idOf)),
    edges: edges.map((edge) => edgeOf(edge, idOf)),
    redirects,
  };
}

/** A graph as an outline: what was made is kept. */
export function outlineOf({ articles, nodes, edges, redirects }: Graph): Outline {
  return {
    articles,
    nodes: nodes.map(({ mentions, ...node }) => ({
      ...node,
      weight: mentions.length,
      sources: mentions,
    })),
    edges: edges.map(({ evidence, ...edge }) => ({ ...edge, sources: evidence })),
    redirects,
    idOf: new Map(),
  };
}

/** By article, then position; of passages over the same characters the first is kept. */
export function passagesOf(sources: Sources, idOf: Outline['idOf']): readonly Passage[] {
  if (areMade(sources)) return sources;
  const passages: Passage[] = [];
  for (const { told, from, to } of sources)
    for (let span = from; span < to; span++) passages.push(passageAt(told, span, idOf));
  return sortPassages(passages);
}

export function areMade(sources: Sources): sources is readonly Passage[] {
  const [first] = sources;
  return first !== undefined && 'quote' in first;
}

function sortPassages(passages: Passage[]): Passage[] {
  // Articles come in order, and so do most mentions of one.
  if (passages.every((passage, i) => i === 0 || comparePlaces(passages[i - 1] ?? passage, passage) < 0))
    return passages;
  const sorted = passages.sort(
    (a, b) =>
      comparePlaces(a, b) ||
      compare(a.rule, b.rule) ||
      compare(a.attributedTo ?? '', b.attributedTo ?? '') ||
      compare(a.status ?? '', b.status ?? ''),
  );
  return sorted.filter((passage, i) => {
    const before = sorted[i - 1];
    return (
      before?.article !== passage.article || before.start !== passage.start || before.end !== passage.end
    );
  });
}

const comparePlaces = (a: Passage, b: Passage): number =>
  compare(a.article, b.article) || a.start - b.start || a.end - b.end;

/** Order of code units: the same on every machine, whatever its language. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
