/** The part of a graph that a thread may run through, with what each step costs. Nodes are numbers here, for speed. */
import type { GraphIndex } from './queries.ts';
import type { Edge, Status } from './schema.ts';

/** What a thread may use. */
export interface Terrain {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** Nodes that a thread may begin or end at, but not run through. */
  readonly avoided: ReadonlySet<string>;
  /** Whether a link that an article denies joins its ends. */
  readonly denied: boolean;
}

export interface Link {
  readonly to: number;
  readonly cost: number;
  /** Edges of the pair, whatever their direction, the best first. */
  readonly edges: readonly Edge[];
}

export interface Network {
  readonly ids: readonly string[];
  readonly links: readonly (readonly Link[])[];
  /** What it costs to run through a node. */
  readonly through: readonly number[];
}

/** Cost of a step; more than all other costs of a thread of MAX_STEPS together, so that the shortest always comes first. */
export const STEP = 1000;
/** Longer threads say nothing any more. */
export const MAX_STEPS = 8;

/** Among threads of the same length: what happened before what is planned, what is much reported before what is not. */
const STATUS_COST: Readonly<Record<Status, number>> = {
  occurred: 0,
  ongoing: 0,
  planned: 15,
  proposed: 15,
  denied: 30,
};
const THIN_COST = 20;
/** And stations that few things are linked to before those that link everything. */
const MOST_THROUGH = 40;
const HUB_THROUGH = 60;

/** The network between two nodes; `hubs` are those that cost most to run through where they are allowed. */
export function buildNetwork(
  index: GraphIndex,
  terrain: Terrain,
  { ends, hubs }: { readonly ends: readonly string[]; readonly hubs: ReadonlySet<string> },
): Network {
  const ids = index.graph.nodes
    .map(({ id }) => id)
    .filter((id) => ends.includes(id) || (terrain.nodes.has(id) && !terrain.avoided.has(id)));
  const numberOf = new Map(ids.map((id, number) => [id, number]));
  const pairs = new Map<number, Edge[]>();
  for (const edge of index.graph.edges) {
    const [a, b] = [numberOf.get(edge.source), numberOf.get(edge.target)];
    if (a === undefined || b === undefined || a === b || !terrain.edges.has(edge.id)) continue;
    if (edge.status === 'denied' && !terrain.denied) continue;
    const pair = Math.min(a, b) * ids.length + Math.max(a, b);
    const known = pairs.get(pair);
    if (known) known.push(edge);
    else pairs.set(pair, [edge]);
  }
  const links = ids.map((): Link[] => []);
  for (const [pair, edges] of pairs) {
    const best = edges.length > 1 ? edges.sort(byWorth) : edges;
    const cost = STEP + costOf(best[0]);
    const [a, b] = [Math.floor(pair / ids.length), pair % ids.length];
    links[a]?.push({ to: b, cost, edges: best });
    links[b]?.push({ to: a, cost, edges: best });
  }
  const through = ids.map((id, number) =>
    hubs.has(id) ? HUB_THROUGH : Math.min(MOST_THROUGH, links[number]?.length ?? 0),
  );
  return { ids, links, through };
}

const costOf = (edge: Edge | undefined): number =>
  edge ? (edge.status ? STATUS_COST[edge.status] : 0) + Math.floor(THIN_COST / edge.evidence.length) : 0;

const byWorth = (a: Edge, b: Edge): number =>
  costOf(a) - costOf(b) || b.evidence.length - a.evidence.length || (a.id < b.id ? -1 : 1);
