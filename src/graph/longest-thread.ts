/** A story to begin with: two well-reported nodes that a reader would not think of together, and the thread between them. */
import { MAX_STEPS } from './network.ts';
import { findHubs, findPaths, type Path } from './paths.ts';
import { type GraphIndex, otherEnd } from './queries.ts';
import type { Node } from './schema.ts';

/**
 * Ends that come into question; every pair of them is looked at. From each of them the whole graph is walked once: in a
 * large one fewer are tried, so that the page does not stand still.
 */
const ENDS = { most: 30, least: 6, edges: 600_000 };
/** Fewer steps are no story. */
const LEAST_STEPS = 2;
/** A chain of more steps cannot be kept in mind. */
const MOST_STEPS = 5;

const found = new WeakMap<GraphIndex, { readonly path: Path | null }>();

/** `findLongestThread`, searched once for a graph: whoever comes back to the start finds it there. */
export function longestThreadOf(index: GraphIndex): Path | null {
  const known = found.get(index) ?? { path: findLongestThread(index) };
  found.set(index, known);
  return known.path;
}

/**
 * The longest of the shortest threads between the most reported people, or one of them and a place, not through hubs and not over
 * what is planned, proposed or denied; among equals the one told by most articles, then the most reported ends. Null
 * where none has LEAST_STEPS. `onLook` is told of every link that is looked at.
 */
export function findLongestThread(index: GraphIndex, onLook: () => void = () => {}): Path | null {
  const hubs = findHubs(index);
  const real = new Set(
    index.graph.edges
      .filter(({ status }) => status === undefined || status === 'occurred' || status === 'ongoing')
      .map(({ id }) => id),
  );
  const isEnd = ({ id, type }: Node): boolean => (type === 'person' || type === 'place') && !hubs.has(id);
  const ends = index.graph.nodes
    .filter(isEnd)
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1))
    .slice(
      0,
      Math.max(ENDS.least, Math.min(ENDS.most, Math.floor(ENDS.edges / (index.graph.edges.length + 1)))),
    )
    .map(({ id }) => id);
  const pairs = longestPairs(ends, groundOf(index, { real, hubs }), onLook);
  const terrain = { nodes: new Set(index.nodes.keys()), edges: real, avoided: hubs, denied: false };
  const paths = pairs.flatMap((pair) => findPaths(index, pair, { terrain, hubs, most: 1 }));
  return paths.reduce<Path | null>(
    (best, path) => (best && articlesOf(best) >= articlesOf(path) ? best : path),
    null,
  );
}

/** Pairs of which the threads are searched: those that are the farthest apart and the most reported. */
const CANDIDATES = 4;

function longestPairs(
  ends: readonly string[],
  ground: Ground,
  onLook: () => void,
): readonly (readonly [string, string])[] {
  let pairs: (readonly [string, string])[] = [];
  let longest = LEAST_STEPS - 1;
  ends.forEach((from, i) => {
    const steps = stepsFrom(ground, ground.numberOf.get(from) ?? 0, onLook);
    for (const to of ends.slice(i + 1)) {
      if (!isPerson(from) && !isPerson(to)) continue;
      const far = Math.max(0, steps[ground.numberOf.get(to) ?? 0] ?? 0);
      if (far < longest || far < LEAST_STEPS || far > Math.min(MOST_STEPS, MAX_STEPS)) continue;
      if (far > longest) pairs = [];
      longest = far;
      if (pairs.length < CANDIDATES) pairs.push([from, to]);
    }
  });
  return pairs;
}

const isPerson = (id: string): boolean => id.startsWith('person:');

/** What is walked: numbers, made once for all walks. Hubs are no part of it; what is joined several times is joined once. */
interface Ground {
  readonly numberOf: ReadonlyMap<string, number>;
  readonly neighbours: readonly (readonly number[])[];
}

function groundOf(
  { graph, edgesOf }: GraphIndex,
  { real, hubs }: { readonly real: ReadonlySet<string>; readonly hubs: ReadonlySet<string> },
): Ground {
  const ids = graph.nodes.map(({ id }) => id).filter((id) => !hubs.has(id));
  const numberOf = new Map(ids.map((id, number) => [id, number]));
  const neighbours = ids.map((id) => [
    ...new Set(
      (edgesOf.get(id) ?? []).flatMap((edge) =>
        real.has(edge.id) ? (numberOf.get(otherEnd(edge, id)) ?? []) : [],
      ),
    ),
  ]);
  return { numberOf, neighbours };
}

/** Steps to every node, -1 where it is too far: breadth first, up to MOST_STEPS + 1, so that what is farther is known to be. */
function stepsFrom({ neighbours }: Ground, from: number, onLook: () => void): Int8Array {
  const steps = new Int8Array(neighbours.length).fill(-1);
  steps[from] = 0;
  let front = [from];
  for (let step = 1; step <= MOST_STEPS + 1 && front.length; step++) {
    const next: number[] = [];
    for (const node of front) {
      for (const to of neighbours[node] ?? []) {
        onLook();
        if (steps[to] !== -1) continue;
        steps[to] = step;
        next.push(to);
      }
    }
    front = next;
  }
  return steps;
}

const articlesOf = (path: Path): number =>
  new Set(path.flatMap(({ edges: [edge] }) => edge?.evidence.map(({ article }) => article) ?? [])).size;
