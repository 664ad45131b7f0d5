/** Springs and repulsion on a mesh of any size, in time that grows with its nodes and threads. */
import type { Mesh } from './coarsen.ts';
import { openCrowd, pushOf } from './crowd.ts';
import { ASPECT } from './drawing.ts';

export interface Relaxing {
  /** Distance at which two bodies feel at ease: its square is the room of one. */
  readonly spacing: number;
  readonly steps: number;
  /** How far the first step may go; the last goes nowhere. */
  readonly reach: number;
  /** How hard threads pull: 1, or less where they have found their places and only a crowd is to be thinned out. */
  readonly tension: number;
}

/** An even crowd under this pull takes the room of its bodies and no more (a disc in a field that grows with the radius). */
const PULL = Math.PI;
/** How much of what pushes and pulls a node is followed at once. */
const FOLLOW = 0.15;

/** Moves the points of a mesh, in place. Only + − × ÷ and √, which every machine computes alike. */
export function relax(
  mesh: Mesh,
  x: Float64Array,
  y: Float64Array,
  { spacing, steps, reach, tension }: Relaxing,
): void {
  const { size, from, to, mass } = mesh;
  const degree = new Float64Array(size);
  for (const ends of [from, to])
    for (let i = 0; i < ends.length; i++) degree[ends[i] ?? 0] = (degree[ends[i] ?? 0] ?? 0) + 1;
  const [pullX, pullY] = [new Float64Array(size), new Float64Array(size)];
  const push = new Float64Array(2);
  for (let step = 0; step < steps; step++) {
    const heat = reach * (1 - step / steps);
    pullX.fill(0);
    pullY.fill(0);
    for (let i = 0; i < from.length; i++) {
      const a = from[i] ?? 0;
      const b = to[i] ?? 0;
      const dx = (x[b] ?? 0) - (x[a] ?? 0);
      const dy = (y[b] ?? 0) - (y[a] ?? 0);
      // Farther than at ease pulls harder and harder (Fruchterman and Reingold); a hub follows the mean of its threads.
      const ease = spacing * Math.sqrt(Math.min(mass[a] ?? 1, mass[b] ?? 1));
      const strength = (tension * Math.sqrt(dx * dx + dy * dy)) / ease;
      const [forA, forB] = [strength / Math.sqrt(degree[a] ?? 1), strength / Math.sqrt(degree[b] ?? 1)];
      pullX[a] = (pullX[a] ?? 0) + dx * forA;
      pullY[a] = (pullY[a] ?? 0) + dy * forA;
      pullX[b] = (pullX[b] ?? 0) - dx * forB;
      pullY[b] = (pullY[b] ?? 0) - dy * forB;
    }
    const points = { x, y, mass };
    const crowd = openCrowd(points, 2 * spacing);
    const room = spacing * spacing;
    for (let i = 0; i < size; i++) {
      pushOf(points, i, crowd, push);
      const moveX = room * (push[0] ?? 0) + (pullX[i] ?? 0) - (PULL / ASPECT) * (x[i] ?? 0);
      const moveY = room * (push[1] ?? 0) + (pullY[i] ?? 0) - PULL * ASPECT * (y[i] ?? 0);
      const length = Math.sqrt(moveX * moveX + moveY * moveY);
      if (length === 0) continue;
      const share = Math.min(FOLLOW * length, heat) / length;
      x[i] = (x[i] ?? 0) + moveX * share;
      y[i] = (y[i] ?? 0) + moveY * share;
    }
  }
}
