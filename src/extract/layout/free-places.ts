/** Finds room: a grid of who is where, so that the question "is this place free?" looks at neighbours only. */
import type { Body } from './drawing.ts';

/** About the largest footprint: a body then touches at most a few cells. */
const CELL = 120;
/** Cells of a row whose numbers differ. Beyond them numbers come again, and a cell then also lists some who are far away. */
const ROW = 2 ** 15;
const cellAt = (i: number, j: number): number => (i * ROW + j) | 0;

/** Nobody's index. */
const NOBODY = -1;

export interface Occupancy {
  readonly add: (body: Body) => void;
  readonly remove: (body: Body) => void;
  /** Would the body, put there, cover nobody? */
  readonly isFree: (body: Body, x: number, y: number) => boolean;
  /** Index of one whom the body would cover there, -1 where it covers nobody; `first`, who is there, is asked first. */
  readonly inTheWay: (body: Body, x: number, y: number, first: number) => number;
}

export function openOccupancy(): Occupancy {
  const cells = new Map<number, number[]>();
  // Left, right, top and bottom of each body, by its index: asked a hundred times a body, so they stand side by side.
  let boxes = new Float64Array(4096);
  const noteBox = ({ index, x, y, half, top, bottom }: Body): void => {
    if (4 * index + 4 > boxes.length) {
      const wider = new Float64Array(8 * index + 8);
      wider.set(boxes);
      boxes = wider;
    }
    boxes[4 * index] = x - half;
    boxes[4 * index + 1] = x + half;
    boxes[4 * index + 2] = y - top;
    boxes[4 * index + 3] = y + bottom;
  };
  const cellsOf = (body: Body, x: number, y: number): number[] => {
    const keys: number[] = [];
    for (let i = Math.floor((x - body.half) / CELL); i <= Math.floor((x + body.half) / CELL); i++)
      for (let j = Math.floor((y - body.top) / CELL); j <= Math.floor((y + body.bottom) / CELL); j++)
        keys.push(cellAt(i, j));
    return keys;
  };
  const inTheWay: Occupancy['inTheWay'] = ({ index, half, top: up, bottom: down }, x, y, first) => {
    const left = x - half;
    const right = x + half;
    const top = y - up;
    const bottom = y + down;
    if (first !== NOBODY && overlaps(boxes, first, left, right, top, bottom)) return first;
    const lastColumn = Math.floor(right / CELL);
    const lastRow = Math.floor(bottom / CELL);
    const firstRow = Math.floor(top / CELL);
    for (let i = Math.floor(left / CELL); i <= lastColumn; i++)
      for (let j = firstRow; j <= lastRow; j++) {
        const there = cells.get(cellAt(i, j));
        if (!there) continue;
        for (let k = there.length - 1; k >= 0; k--) {
          const other = there[k] ?? index;
          if (other !== index && overlaps(boxes, other, left, right, top, bottom)) return other;
        }
      }
    return NOBODY;
  };
  return {
    inTheWay,
    isFree: (body, x, y) => inTheWay(body, x, y, NOBODY) === NOBODY,
    add(body) {
      noteBox(body);
      for (const key of cellsOf(body, body.x, body.y)) {
        const there = cells.get(key);
        if (there) there.push(body.index);
        else cells.set(key, [body.index]);
      }
    },
    remove(body) {
      for (const key of cellsOf(body, body.x, body.y)) {
        const there = cells.get(key) ?? [];
        const at = there.indexOf(body.index);
        if (at < 0) continue;
        const last = there.pop();
        if (last !== undefined && last !== body.index) there[at] = last;
      }
    },
  };
}

/** Does the box of that index reach into the one between those sides? */
function overlaps(
  boxes: Float64Array,
  index: number,
  left: number,
  right: number,
  top: number,
  bottom: number,
): boolean {
  const at = 4 * index;
  return (
    left < (boxes[at + 1] ?? left) &&
    (boxes[at] ?? right) < right &&
    top < (boxes[at + 3] ?? top) &&
    (boxes[at + 2] ?? bottom) < bottom
  );
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
  if (inTheWay(body, x, y, NOBODY) === NOBODY) return { x, y, ring: 0 };
  // Who is in the way on one ring often is on the next: he is asked first.
  const last = AROUND.map(() => NOBODY);
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
      const other = inTheWay(body, left, top, last[side] ?? NOBODY);
      last[side] = other;
      if (other !== NOBODY) continue;
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
