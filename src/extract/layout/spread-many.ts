/** First positions of a large graph: its shape is found on a small picture of it and worked out on ever finer ones. */
import { type Coarser, coarsen, type Mesh } from './coarsen.ts';
import { type Body, type Drawing, frameOf } from './drawing.ts';
import { sequence } from './random.ts';
import { relax } from './relax.ts';

/** The smallest picture, where many steps cost nothing. */
const COARSEST = 60;
/** A level that hardly shrinks is the last. */
const SHRINKS = 0.9;
/** Room for lines between thousands, as a multiple of what a small graph has. */
const AIR = 1.3;
const STEPS = { coarsest: 300, others: 12, thinning: 12 };

/** Moves the bodies, the same for the same graph. */
export function spreadMany(drawing: Drawing): void {
  const { bodies, threads } = drawing;
  const { halfWidth, halfHeight } = frameOf(drawing);
  let mesh: Mesh = {
    size: bodies.length,
    from: Int32Array.from(threads, ({ a }) => a.index),
    to: Int32Array.from(threads, ({ b }) => b.index),
    mass: Float64Array.from(bodies, massOf),
  };
  const levels: { readonly mesh: Mesh; readonly standIn: Coarser['standIn'] }[] = [];
  while (mesh.size > COARSEST) {
    const coarser = coarsen(mesh);
    if (coarser.mesh.size > SHRINKS * mesh.size) break;
    levels.push({ mesh, standIn: coarser.standIn });
    mesh = coarser.mesh;
  }
  const spacing = Math.sqrt(
    (4 * halfWidth * halfHeight * AIR) / mesh.mass.reduce((sum, mass) => sum + mass, 0),
  );
  const random = sequence(1);
  const aside = (reach: number): number => (random() * 2 - 1) * reach;
  let x = Float64Array.from({ length: mesh.size }, () => aside(halfWidth));
  let y = Float64Array.from({ length: mesh.size }, () => aside(halfHeight));
  relax(mesh, x, y, { spacing, steps: STEPS.coarsest, reach: halfWidth / 4, tension: 1 });
  for (const { mesh: finer, standIn } of levels.toReversed()) {
    const [coarseX, coarseY] = [x, y];
    const share = Math.sqrt(bodies.length / finer.size);
    const near = (spacing * share) / 2;
    x = Float64Array.from(standIn, (at) => (coarseX[at] ?? 0) + aside(near));
    y = Float64Array.from(standIn, (at) => (coarseY[at] ?? 0) + aside(near));
    mesh = finer;
    relax(finer, x, y, { spacing, steps: STEPS.others, reach: 2 * spacing * share, tension: 1 });
  }
  relax(mesh, x, y, { spacing, steps: STEPS.thinning, reach: 3 * spacing, tension: 0.1 });
  bodies.forEach((body, i) => {
    body.x = Math.round(x[i] ?? 0);
    body.y = Math.round(y[i] ?? 0);
  });
}

/** The room that a body asks for: a hub wants air around it, or all hubs end in one knot. */
const massOf = ({ threads }: Body): number => 1 + Math.sqrt(threads.length) / 2;
