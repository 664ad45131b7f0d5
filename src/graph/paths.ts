/**
 * The red thread: how two nodes hang together. The shortest chain of links first, then other ways, by the method of
 * Yen (1971): each further thread leaves an earlier one at some station. One search backwards from the end gives every
 * node its distance, which then leads each of the forward searches straight on (A*).
 */
import { makeHeap } from './heap.ts';
import { buildNetwork, type Link, MAX_STEPS, type Network, STEP, type Terrain } from './network.ts';
import { type GraphIndex, otherEnd } from './queries.ts';
import type { Edge } from './schema.ts';

/** One step of a thread, in the direction of reading; the edges may run the other way. */
export interface Hop {
  readonly from: string;
  readonly to: string;
  /** What joins the two, the best first; never empty. */
  readonly edges: readonly Edge[];
}

export type Path = readonly Hop[];

/** Other ways may be so many steps longer than the shortest. */
const DETOUR = 2;

/** Nodes with fewer neighbours than this do not link everything to everything. */
const LEAST_OF_HUB = 40;
/** One in so many nodes may be called a hub for its neighbours. */
const ONE_IN = 100;

/**
 * Nodes through which everything is linked to everything, so that a thread through them says little: countries, and the
 * most linked hundredth of the others.
 */
export function findHubs({ graph, edgesOf }: GraphIndex): ReadonlySet<string> {
  const hubs = new Set(graph.nodes.filter(({ type }) => type === 'country').map(({ id }) => id));
  const linked = graph.nodes
    .filter(({ id }) => !hubs.has(id) && (edgesOf.get(id)?.length ?? 0) >= LEAST_OF_HUB)
    .map(({ id }) => ({
      id,
      count: new Set((edgesOf.get(id) ?? []).map((edge) => otherEnd(edge, id))).size,
    }))
    .filter(({ count }) => count >= LEAST_OF_HUB)
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  for (const { id } of linked.slice(0, Math.floor(graph.nodes.length / ONE_IN))) hubs.add(id);
  return hubs;
}

/**
 * The threads between two nodes within the terrain, shortest first, at most `most` of at most MAX_STEPS steps each. No
 * node is in a thread twice. Empty where the ends are the same, unknown, or not joined.
 */
export function findPaths(
  index: GraphIndex,
  ends: readonly [string, string],
  {
    terrain,
    hubs,
    most,
  }: { readonly terrain: Terrain; readonly hubs: ReadonlySet<string>; readonly most: number },
): readonly Path[] {
  const network = buildNetwork(index, terrain, { ends, hubs });
  const [from, to] = ends.map((id) => network.ids.indexOf(id));
  if (from === undefined || to === undefined || from < 0 || to < 0 || from === to) return [];
  const left = distancesTo(network, to, from);
  const search = { network, to, left };
  const best = walk(search, from, { bannedNodes: new Set(), bannedNext: new Set(), room: MAX_STEPS });
  if (!best) return [];
  const longest = Math.min(MAX_STEPS, best.length - 1 + DETOUR);
  const found = [best];
  const candidates = makeHeap<Candidate>((a, b) => a.cost < b.cost || (a.cost === b.cost && a.key < b.key));
  const seen = new Set([best.join()]);
  while (found.length < most) {
    for (const route of detours(search, found, longest)) {
      const key = route.join();
      if (seen.has(key)) continue;
      seen.add(key);
      candidates.push({ key, route, cost: costOfRoute(network, route) });
    }
    const next = candidates.pop();
    if (!next) break;
    found.push(next.route);
  }
  return found.map((route) => toPath(network, route));
}

type Route = readonly number[];

interface Candidate {
  readonly key: string;
  readonly route: Route;
  readonly cost: number;
}

interface Search {
  readonly network: Network;
  readonly to: number;
  /** Least cost from each node to the end, without its own; Infinity where there is no way. */
  readonly left: readonly number[];
}

/** Dijkstra from the end backwards. */
function distancesTo({ links, through }: Network, to: number, from: number): readonly number[] {
  const left = links.map(() => Number.POSITIVE_INFINITY);
  left[to] = 0;
  const front = makeHeap<{ at: number; cost: number }>(byCost);
  front.push({ at: to, cost: 0 });
  for (let next = front.pop(); next; next = front.pop()) {
    const { at, cost } = next;
    // A thread ends at its first node: no way to the end leads through it.
    if (cost > (left[at] ?? 0) || at === from) continue;
    for (const link of links[at] ?? []) {
      const total = cost + link.cost + (at === to ? 0 : (through[at] ?? 0));
      if (total >= (left[link.to] ?? 0) || total >= (MAX_STEPS + 1) * STEP) continue;
      left[link.to] = total;
      front.push({ at: link.to, cost: total });
    }
  }
  return left;
}

interface Bounds {
  readonly bannedNodes: ReadonlySet<number>;
  /** Nodes that may not come directly after the first. */
  readonly bannedNext: ReadonlySet<number>;
  /** Steps at most. */
  readonly room: number;
}

/** The cheapest way from a node to the end, led by the distances. */
function walk({ network, to, left }: Search, start: number, bounds: Bounds): Route | null {
  const limit = (bounds.room + 1) * STEP;
  const cost = new Map([[start, 0]]);
  const came = new Map<number, number>();
  const front = makeHeap<{ at: number; cost: number; so: number }>(byCost);
  front.push({ at: start, cost: left[start] ?? Number.POSITIVE_INFINITY, so: 0 });
  for (let next = front.pop(); next && next.cost < limit; next = front.pop()) {
    const { at, so } = next;
    if (at === to) return routeTo(to, came);
    if (so > (cost.get(at) ?? 0)) continue;
    for (const link of network.links[at] ?? []) {
      if (bounds.bannedNodes.has(link.to) || (at === start && bounds.bannedNext.has(link.to))) continue;
      const total = so + link.cost + (link.to === to ? 0 : (network.through[link.to] ?? 0));
      const whole = total + (left[link.to] ?? Number.POSITIVE_INFINITY);
      if (whole >= limit || total >= (cost.get(link.to) ?? Number.POSITIVE_INFINITY)) continue;
      cost.set(link.to, total);
      came.set(link.to, at);
      front.push({ at: link.to, cost: whole, so: total });
    }
  }
  return null;
}

/** Cheapest first; among equals the node that comes first in the graph. */
const byCost = (
  a: { readonly cost: number; readonly at: number },
  b: { readonly cost: number; readonly at: number },
): boolean => a.cost < b.cost || (a.cost === b.cost && a.at < b.at);

function routeTo(to: number, came: ReadonlyMap<number, number>): Route {
  const route = [to];
  for (let at = came.get(to); at !== undefined; at = came.get(at)) route.unshift(at);
  return route;
}

/** Ways that leave the last thread found at each of its stations, where no earlier thread went on. */
function detours(search: Search, found: readonly Route[], longest: number): readonly Route[] {
  const last = found.at(-1) ?? [];
  return last.slice(0, -1).flatMap((spur, i) => {
    const root = last.slice(0, i);
    const bannedNext = new Set(
      found
        .filter((route) => route[i] === spur && root.every((node, j) => route[j] === node))
        .flatMap((route) => route[i + 1] ?? []),
    );
    const rest = walk(search, spur, { bannedNodes: new Set(root), bannedNext, room: longest - i });
    return rest ? [[...root, ...rest]] : [];
  });
}

function costOfRoute(network: Network, route: Route): number {
  const steps = route.slice(1).map((to, i) => linkOf(network, route[i] ?? -1, to)?.cost ?? 0);
  const stations = route.slice(1, -1).map((at) => network.through[at] ?? 0);
  return [...steps, ...stations].reduce((sum, cost) => sum + cost, 0);
}

const linkOf = ({ links }: Network, from: number, to: number): Link | undefined =>
  links[from]?.find((link) => link.to === to);

function toPath(network: Network, route: Route): Path {
  return route.slice(1).map((to, i): Hop => {
    const from = route[i] ?? -1;
    return {
      from: network.ids[from] ?? '',
      to: network.ids[to] ?? '',
      edges: linkOf(network, from, to)?.edges ?? [],
    };
  });
}

/** The nodes of a thread in order. */
export const stationsOf = (path: Path): readonly string[] => [
  ...path.slice(0, 1).map(({ from }) => from),
  ...path.map(({ to }) => to),
];
