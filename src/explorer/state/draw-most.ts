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

/**
 * The most reported nodes, with the edges between them; `visible` itself where it is few enough. Alone on a canvas a node
 * says nothing: one that has no link to those before it brings the most reported of its neighbours along.
 */
export function findMain(index: GraphIndex, visible: Visible): Visible {
  if (visible.nodes.size <= FEW_ENOUGH) return visible;
  const isAll = visible.nodes.size === index.nodes.size && visible.edges.size === index.edges.size;
  return isAll ? mainOfAll(index) : chooseMain(index, visible);
}

/** The same while nothing is filtered. Chosen once for a graph. */
export function mainOfAll(index: GraphIndex): Visible {
  const known = mains.get(index);
  if (known) return known;
  const all = { nodes: new Set(index.nodes.keys()), edges: new Set(index.edges.keys()) };
  const main = chooseMain(index, all);
  mains.set(index, main);
  return main;
}

const mains = new WeakMap<GraphIndex, Visible>();

function chooseMain(index: GraphIndex, visible: Visible): Visible {
  const compare = byReports(index, visible);
  const ranked = [...visible.nodes].sort(compare);
  const main = new Set<string>();
  for (const id of ranked) {
    const others = neighbours(index, visible, id);
    const news = others.some((other) => main.has(other)) ? [id] : [id, ...firstOf(others, compare)];
    if (others.length && main.size + news.length <= MOST_REPORTED) for (const one of news) main.add(one);
    if (main.size === MOST_REPORTED) break;
  }
  return between(index, visible, main.size ? main : new Set(ranked.slice(0, MOST_REPORTED)));
}

const firstOf = (ids: readonly string[], compare: (a: string, b: string) => number): readonly string[] =>
  ids.length ? [ids.reduce((best, id) => (compare(id, best) < 0 ? id : best))] : [];

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
  for (const id of near) for (const other of withNeighbours(index, visible, id)) nodes.add(other);
  if (nodes.size === main.nodes.size) return main;
  const added = [...nodes].filter((id) => !main.nodes.has(id));
  return { nodes, edges: new Set([...main.edges, ...edgesAt(index, visible, { ids: added, nodes })]) };
}

function withNeighbours(index: GraphIndex, visible: Visible, id: string): readonly string[] {
  if (!visible.nodes.has(id)) return [];
  const near = [...new Set(neighbours(index, visible, id))];
  return [id, ...near.sort(byReports(index, visible)).slice(0, MOST_NEIGHBOURS)];
}

/** The other ends of its shown edges; one may come twice. */
const neighbours = (index: GraphIndex, visible: Visible, id: string): readonly string[] =>
  (index.edgesOf.get(id) ?? []).flatMap((edge) => (visible.edges.has(edge.id) ? otherEnd(edge, id) : []));

/** Most passages first, then most links. */
function byReports(index: GraphIndex, visible: Visible): (a: string, b: string) => number {
  const known = new Map<string, number>();
  const links = (id: string): number => {
    const count = known.get(id) ?? neighbours(index, visible, id).length;
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
