/** How hard a picture is to read: long lines, lines that cross, lines through nodes and through labels. */
import type { Body, Drawing, Thread } from './drawing.ts';

/** One crossing is 1. A line through a node looks like two edges, so it weighs most. */
const WEIGHT = { crossing: 1, node: 4, label: 1.6, length: 1 / 110, outside: 1 / 5 };

export interface Frame {
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** The part of the cost that changes when the body moves. */
export function costAround(body: Body, { bodies, threads }: Drawing, frame: Frame): number {
  let cost = costOfFrame(body, frame);
  for (const own of body.threads) {
    cost += lengthOf(own) * WEIGHT.length;
    for (const other of threads) if (cross(own, other)) cost += WEIGHT.crossing;
    for (const other of bodies) cost += costOfPiercing(own, other);
  }
  for (const thread of threads) cost += costOfPiercing(thread, body);
  return cost;
}

/** The cost of a whole picture; every crossing is counted from both sides, as `costAround` does. */
export function costOf(drawing: Drawing, frame: Frame): number {
  return drawing.bodies.reduce((sum, body) => sum + costAround(body, drawing, frame), 0);
}

function costOfFrame({ x, y, half, bottom }: Body, { halfWidth, halfHeight }: Frame): number {
  const outside =
    Math.max(0, Math.abs(x) + half - halfWidth) + Math.max(0, Math.abs(y) + bottom - halfHeight);
  return outside * WEIGHT.outside;
}

/** Long threads cost more than in proportion: one line across the whole picture is worse than two half as long. */
function lengthOf({ a, b }: Thread): number {
  const length = Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
  return length + (length * length) / 900;
}

function costOfPiercing(thread: Thread, body: Body): number {
  if (thread.a === body || thread.b === body) return 0;
  const { x, y, radius, half, bottom } = body;
  const { a, b } = thread;
  if (Math.max(a.x, b.x) < x - half || Math.min(a.x, b.x) > x + half) return 0;
  if (Math.max(a.y, b.y) < y - radius || Math.min(a.y, b.y) > y + bottom) return 0;
  if (pierces(thread, x - radius - 3, y - radius - 3, x + radius + 3, y + radius + 3)) return WEIGHT.node;
  return pierces(thread, x - half, y + radius, x + half, y + bottom) ? WEIGHT.label : 0;
}

/** Does the line pass through the box? Clips it between the upright sides, then between the level ones (slab method). */
function pierces({ a, b }: Thread, left: number, top: number, right: number, bottom: number): boolean {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  if (dx === 0 && (a.x < left || a.x > right)) return false;
  if (dy === 0 && (a.y < top || a.y > bottom)) return false;
  const [x1, x2] =
    dx === 0
      ? ALL
      : dx > 0
        ? [(left - a.x) / dx, (right - a.x) / dx]
        : [(right - a.x) / dx, (left - a.x) / dx];
  const [y1, y2] =
    dy === 0
      ? ALL
      : dy > 0
        ? [(top - a.y) / dy, (bottom - a.y) / dy]
        : [(bottom - a.y) / dy, (top - a.y) / dy];
  return Math.max(0, x1, y1) <= Math.min(1, x2, y2);
}

/** A line that runs along a side is clipped by the other pair only. */
const ALL = [0, 1] as const;

function cross(one: Thread, other: Thread): boolean {
  const { a, b } = one;
  const { a: c, b: d } = other;
  if (a === c || a === d || b === c || b === d) return false;
  if (Math.max(a.x, b.x) < Math.min(c.x, d.x) || Math.max(c.x, d.x) < Math.min(a.x, b.x)) return false;
  if (Math.max(a.y, b.y) < Math.min(c.y, d.y) || Math.max(c.y, d.y) < Math.min(a.y, b.y)) return false;
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

const side = (a: Body, b: Body, p: Body): boolean => (b.x - a.x) * (p.y - a.y) > (b.y - a.y) * (p.x - a.x);
