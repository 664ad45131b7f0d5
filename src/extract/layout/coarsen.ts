/**
 * A smaller picture of the same graph: nodes are joined in pairs, each with a neighbour of few threads, else with another
 * that hangs on the same neighbour (as METIS matches). Half the nodes, the same shape.
 */

/** A graph as numbers: thread `i` runs from `from[i]` to `to[i]`. */
export interface Mesh {
  readonly size: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** How many bodies each node stands for. */
  readonly mass: Float64Array;
}

export interface Coarser {
  readonly mesh: Mesh;
  /** For each node of the finer mesh the one that stands for it. */
  readonly standIn: Int32Array;
}

/** Pairs the nodes of a mesh; a node that nobody is left for stands for itself. */
export function coarsen(mesh: Mesh): Coarser {
  const { size, from, to } = mesh;
  const partner = pairUp(mesh);
  const standIn = new Int32Array(size);
  let count = 0;
  for (let node = 0; node < size; node++) {
    const other = partner[node] ?? node;
    standIn[node] = other < node ? (standIn[other] ?? 0) : count++;
  }
  const mass = new Float64Array(count);
  for (let node = 0; node < size; node++) {
    const whole = standIn[node] ?? 0;
    mass[whole] = (mass[whole] ?? 0) + (mesh.mass[node] ?? 0);
  }
  const seen = new Set<number>();
  const ends: [number, number][] = [];
  for (let thread = 0; thread < from.length; thread++) {
    const a = standIn[from[thread] ?? 0] ?? 0;
    const b = standIn[to[thread] ?? 0] ?? 0;
    const key = Math.min(a, b) * count + Math.max(a, b);
    if (a === b || seen.has(key)) continue;
    seen.add(key);
    ends.push([a, b]);
  }
  const coarser: Mesh = {
    size: count,
    from: Int32Array.from(ends, ([a]) => a),
    to: Int32Array.from(ends, ([, b]) => b),
    mass,
  };
  return { mesh: coarser, standIn };
}

/** The other of each pair; itself where it has none. Those with the fewest threads choose first. */
function pairUp(mesh: Mesh): Int32Array {
  const { size } = mesh;
  const { first, neighbours } = neighboursOf(mesh);
  const degree = (node: number): number => (first[node + 1] ?? 0) - (first[node] ?? 0);
  const partner = new Int32Array(size).fill(-1);
  const order = Array.from({ length: size }, (_, node) => node).sort(
    (a, b) => degree(a) - degree(b) || a - b,
  );
  // Who waits at a neighbour for another that hangs there too; at the last place those that hang nowhere.
  const waiting = new Int32Array(size + 1).fill(-1);
  for (const node of order) {
    if (partner[node] !== -1) continue;
    let best = -1;
    let hub = size;
    for (let i = first[node] ?? 0; i < (first[node + 1] ?? 0); i++) {
      const other = neighbours[i] ?? 0;
      if (hub === size || degree(other) < degree(hub)) hub = other;
      if (partner[other] === -1 && (best === -1 || degree(other) < degree(best))) best = other;
    }
    if (best === -1) {
      const other = waiting[hub] ?? -1;
      if (other === -1 || partner[other] !== -1) {
        waiting[hub] = node;
        continue;
      }
      best = other;
      waiting[hub] = -1;
    }
    partner[node] = best;
    partner[best] = node;
  }
  for (let node = 0; node < size; node++) if (partner[node] === -1) partner[node] = node;
  return partner;
}

/** Neighbours of node `n`: `neighbours[first[n]]` up to, not including, `neighbours[first[n + 1]]`. */
function neighboursOf({ size, from, to }: Mesh): { first: Int32Array; neighbours: Int32Array } {
  const first = new Int32Array(size + 1);
  const count = (node: number): void => {
    first[node + 1] = (first[node + 1] ?? 0) + 1;
  };
  from.forEach(count);
  to.forEach(count);
  for (let node = 0; node < size; node++) first[node + 1] = (first[node + 1] ?? 0) + (first[node] ?? 0);
  const next = first.slice();
  const neighbours = new Int32Array(2 * from.length);
  const note = (node: number, other: number): void => {
    const at = next[node] ?? 0;
    neighbours[at] = other;
    next[node] = at + 1;
  };
  for (let thread = 0; thread < from.length; thread++) {
    note(from[thread] ?? 0, to[thread] ?? 0);
    note(to[thread] ?? 0, from[thread] ?? 0);
  }
  return { first, neighbours };
}
