/**
 * The first view of a large graph: of what the filters leave, the canvas draws what is reported most, and whatever the
 * reader asks for beside it. Lists, timeline, map and counts are of everything that the filters leave.
 */
import { type GraphIndex, otherEnd } from '../../graph/queries.ts';
import type { Visible } from './visible.ts';

/** Up to here everything is drawn: so many names still find room on a screen. */
export const FEW_ENOUGH = 120;
/** Of more, this many: with less one misses the second row of actors, with more the lines cover one another. */
export const MOST_REPORTED = 80;
/** A chosen hub does not bring back all that was left out. */
const MOST_NEIGHBOURS = 40;

/** Those with the most passages first. */
export const moreReported =
  (index: GraphIndex) =>
  (a: string, b: string): number => {
    const reports = (id: string): number => index.nodes.get(id)?.mentions.length ?? 0;
    return reports(b) - reports(a) || (a < b ? -1 : 1);
  };

/** About what the first picture shows, whatever is filtered. */
export const mostReported = (index: GraphIndex): readonly string[] =>
  [...index.nodes.keys()].sort(moreReported(index)).slice(0, MOST_REPORTED);

/** The most reported nodes, with the edges between them; `visible` itself where it is few enough. */
export function findMain(index: GraphIndex, visible: Visible): Visible {
  if (visible.nodes.size <= FEW_ENOUGH) return visible;
  const ranked = [...visible.nodes].sort(byReports(index, visible));
  const first = new Set(ranked.slice(0, MOST_REPORTED));
  const isLinked = (id: string): boolean =>
    (index.edgesOf.get(id) ?? []).some((edge) => visible.edges.has(edge.id) && first.has(otherEnd(edge, id)));
  // Alone on a canvas a node says nothing: the next ones that have a link to the others take such places.
  const linked = ranked.filter(isLinked).slice(0, MOST_REPORTED);
  return between(index, visible, linked.length ? new Set(linked) : first);
}

/**
 * The same with what the reader is at: `asked` nodes, also those that no article reports much, and their neighbours.
 * `main` itself where that adds nothing.
 */
export function withAsked(
  index: GraphIndex,
  { visible, main }: { readonly visible: Visible; readonly main: Visible },
  { asked, near }: { readonly asked: Iterable<string>; readonly near: Iterable<string> },
): Visible {
  if (main === visible) return main;
  const nodes = new Set(main.nodes);
  for (const id of asked) if (visible.nodes.has(id)) nodes.add(id);
  for (const id of near) for (const other of neighbours(index, visible, id)) nodes.add(other);
  if (nodes.size === main.nodes.size) return main;
  const added = [...nodes].filter((id) => !main.nodes.has(id));
  return { nodes, edges: new Set([...main.edges, ...edgesAt(index, visible, { ids: added, nodes })]) };
}

function neighbours(index: GraphIndex, visible: Visible, id: string): readonly string[] {
  if (!visible.nodes.has(id)) return [];
  const ends = (index.edgesOf.get(id) ?? [])
    .filter((edge) => visible.edges.has(edge.id))
    .map((edge) => otherEnd(edge, id));
  return [id, ...[...new Set(ends)].sort(byReports(index, visible)).slice(0, MOST_NEIGHBOURS)];
}

/** Most passages first, then most links. */
function byReports(index: GraphIndex, visible: Visible): (a: string, b: string) => number {
  const known = new Map<string, number>();
  const links = (id: string): number => {
    const count =
      known.get(id) ?? (index.edgesOf.get(id) ?? []).filter((edge) => visible.edges.has(edge.id)).length;
    known.set(id, count);
    return count;
  };
  const reports = (id: string): number => index.nodes.get(id)?.mentions.length ?? 0;
  return (a, b) => reports(b) - reports(a) || links(b) - links(a) || (a < b ? -1 : 1);
}

/** Some of the shown nodes, with the shown edges between them. */
function between(index: GraphIndex, visible: Visible, nodes: ReadonlySet<string>): Visible {
  return { nodes, edges: edgesAt(index, visible, { ids: nodes, nodes }) };
}

/** The shown edges at some of the nodes that lead to one of all of them. */
function edgesAt(
  index: GraphIndex,
  visible: Visible,
  { ids, nodes }: { readonly ids: Iterable<string>; readonly nodes: ReadonlySet<string> },
): ReadonlySet<string> {
  const edges = new Set<string>();
  for (const id of ids)
    for (const edge of index.edgesOf.get(id) ?? [])
      if (nodes.has(edge.source) && nodes.has(edge.target) && visible.edges.has(edge.id)) edges.add(edge.id);
  return edges;
}
