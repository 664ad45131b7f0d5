/** At which side of the selected node its label hides fewest of its lines. Pure. */
import type { Point } from './elements.ts';

/** Lines that leave within this many degrees of straight down (or up) run behind a label there. */
const BEHIND = 50;

export function labelSide(at: Point, neighbours: readonly Point[]): 'above' | 'below' {
  const limit = Math.cos((BEHIND * Math.PI) / 180);
  const behind = (sign: 1 | -1): number =>
    neighbours.filter(({ x, y }) => {
      const length = Math.hypot(x - at.x, y - at.y);
      return length > 0 && (sign * (y - at.y)) / length > limit;
    }).length;
  return behind(1) > behind(-1) ? 'above' : 'below';
}
