/** Finds room: a grid of who is where, so that the question "is this place free?" looks at neighbours only. */
import type { Body } from './drawing.ts';

/** About the largest footprint: a body then touches at most a few cells. */
const CELL = 120;
/** Cells of a row whose numbers differ. Beyond them numbers come again, and a cell then also lists some who are far away. */
const ROW = 2 ** 15;
const cellAt = (i: number, j: number): number => (i * ROW + j) | 0;

export interface Occupancy {
  readonly add: (body: Body) => void;
  readonly remove: (body: Body) => void;
  /** Would the body, put there, cover nobody? */
  readonly isFree: (body: Body, x: number, y: number) => boolean;
  /** One of those that the body would cover there, if any. */
  readonly inTheWay: (body: Body, x: number, y: number) => Body | null;
}

export function openOccupancy(): Occupancy {
  const cells = new Map<number, Body[]>();
  const cellsOf = (body: Body, x: number, y: number): number[] => {
    const keys: number[] = [];
    for (let i = Math.floor((x - body.half) / CELL); i <= Math.floor((x + body.half) / CELL); i++)
      for (let j = Math.floor((y - body.top) / CELL); j <= Math.floor((y + body.bottom) / CELL); j++)
        keys.push(cellAt(i, j));
    return keys;
  };
  const inTheWay = (body: Body, x: number, y: number): Body | null => {
    // Asked for a hundred times a body: no list of cells is made.
    const lastColumn = Math.floor((x + body.half) / CELL);
    const lastRow = Math.floor((y + body.bottom) / CELL);
    const firstRow = Math.floor((y - body.top) / CELL);
    for (let i = Math.floor((x - body.half) / CELL); i <= lastColumn; i++)
      for (let j = firstRow; j <= lastRow; j++) {
        const there = cells.get(cellAt(i, j));
        if (!there) continue;
        for (let k = there.length - 1; k >= 0; k--) {
          const other = there[k];
          if (other && other !== body && covers(body, x, y, other)) return other;
        }
      }
    return null;
  };
  return {
    inTheWay,
    add(body) {
      for (const key of cellsOf(body, body.x, body.y)) {
        const there = cells.get(key);
        if (there) there.push(body);
        else cells.set(key, [body]);
      }
    },
    remove(body) {
      for (const key of cellsOf(body, body.x, body.y)) {
        const there = cells.get(key) ?? [];
        const at = there.indexOf(body);
        if (at < 0) continue;
        const last = there.pop();
        if (last && last !== body) there[at] = last;
      }
    },
    isFree: (body, x, y) => inTheWay(body, x, y) === null,
  };
}

/** More cells than a row can have, so that row and column make one number that no other cell has. */
const SPOTS = 2 ** 24;

/** From this size on a crowd remembers how far its last one had to go: the next one of the same spot need not ask again. */
const LARGE = 1000;

/** Puts each body at the free place nearest to where it is, those with the most threads first. */
export function separate(bodies: readonly Body[], occupancy: Occupancy = openOccupancy()): Occupancy {
  const order = [...bodies].sort((a, b) => b.threads.length - a.threads.length || a.index - b.index);
  const full = new Map<number, number>();
  for (const body of order) {
    const spot = Math.floor(body.x / CELL) * SPOTS + Math.floor(body.y / CELL);
    const from = full.get(spot) ?? 0;
    const { x, y, ring } = nearestFree(body, occupancy, from);
    // One ring less, since the next body may be smaller.
    if (bodies.length > LARGE) full.set(spot, Math.max(from, ring - 1));
    body.x = x;
    body.y = y;
    occupancy.add(body);
  }
  return occupancy;
}

/** Width of the first ring of places that are tried, in pixels. */
const STEP = 10;
/** Each ring is so much wider than the one before: a crowd is left in a few dozen rings, not in thousands. */
const GROWTH = 1.15;
/** Places that are tried on each ring, as corners of the unit square. */
const AROUND = [-1, -0.5, 0, 0.5, 1].flatMap((i) =>
  [-1, -0.5, 0, 0.5, 1].flatMap((j) => (Math.max(Math.abs(i), Math.abs(j)) === 1 ? [{ i, j }] : [])),
);
const MIDDLE = { i: 0, j: 0 };

/** Looks along growing squares: it always ends, since the plane has no end. */
function nearestFree(body: Body, { inTheWay }: Occupancy, from: number): Place {
  const { x, y } = body;
  if (inTheWay(body, x, y) === null) return { x, y, ring: 0 };
  // Who is in the way on one ring often is on the next: one look at him spares most questions.
  const last: (Body | null)[] = AROUND.map(() => null);
  for (let ring = 0, reach = STEP; ; reach *= GROWTH, ring++) {
    if (ring < from) continue;
    let best: Place | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (let side = 0; side < AROUND.length; side++) {
      const { i, j } = AROUND[side] ?? MIDDLE;
      const left = Math.round(x + i * reach);
      const top = Math.round(y + j * reach);
      const distance = squared(left - x, top - y);
      if (distance >= least) continue;
      const before = last[side];
      if (before && covers(body, left, top, before)) continue;
      const other = inTheWay(body, left, top);
      last[side] = other;
      if (other) continue;
      best = { x: left, y: top, ring };
      least = distance;
    }
    if (best) return best;
  }
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly ring: number;
}

const squared = (dx: number, dy: number): number => dx * dx + dy * dy;

const covers = (body: Body, x: number, y: number, other: Body): boolean =>
  x - body.half < other.x + other.half &&
  other.x - other.half < x + body.half &&
  y - body.top < other.y + other.bottom &&
  other.y - other.top < y + body.bottom;
