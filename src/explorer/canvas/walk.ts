/** Where the arrow keys lead. Pure. */
import type { Point } from './elements.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

interface Stop extends Point {
  readonly id: string;
}

export const AHEAD: Readonly<Record<Direction, Point>> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

/**
 * The nearest neighbour in a direction; without one the nearest of all nodes there; without one the next node in
 * reading order, so that a key never does nothing. Null only where there is no other node.
 */
export function nextStop(
  from: Stop,
  direction: Direction,
  stops: readonly Stop[],
  neighbours: ReadonlySet<string>,
): string | null {
  const others = stops.filter((stop) => stop.id !== from.id);
  const ahead = AHEAD[direction];
  return (
    nearest(
      from,
      ahead,
      others.filter((stop) => neighbours.has(stop.id)),
    ) ??
    nearest(from, ahead, others) ??
    inReadingOrder(from, others, direction === 'right' || direction === 'down')
  );
}

/** A cone of 60° to each side; what lies at its rim counts as twice as far. */
function nearest(from: Point, ahead: Point, stops: readonly Stop[]): string | null {
  let best: { id: string; cost: number } | null = null;
  for (const stop of stops) {
    const dx = stop.x - from.x;
    const dy = stop.y - from.y;
    const distance = Math.hypot(dx, dy) || 1;
    const straight = (dx * ahead.x + dy * ahead.y) / distance;
    if (straight < 0.5) continue;
    const cost = distance / straight;
    if (!best || cost < best.cost) best = { id: stop.id, cost };
  }
  return best?.id ?? null;
}

function inReadingOrder(from: Stop, others: readonly Stop[], forward: boolean): string | null {
  const order = [...others, from].sort((a, b) => a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1));
  const at = order.findIndex((stop) => stop.id === from.id);
  const next = order[(at + (forward ? 1 : -1) + order.length) % order.length];
  return next && next.id !== from.id ? next.id : null;
}
