/**
 * First positions by springs and repulsion (d3-force: Barnes–Hut, so near-linear). Only + − × ÷ and √ are used, which every
 * machine computes alike: start positions and cooling are our own, since the library's use sines and powers.
 */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { ASPECT, type Body, type Drawing, frameOf } from './drawing.ts';
import { sequence } from './random.ts';

interface Particle extends SimulationNodeDatum {
  readonly body: Body;
}

/** Steps × nodes: keeps the time bounded; 300 steps settle a small graph. */
const WORK = 100_000;
const MOST_STEPS = 300;

/** Moves the bodies. `seed` chooses the start: another seed, another picture of the same graph. */
export function spread(drawing: Drawing, seed: number): void {
  const { bodies, threads } = drawing;
  if (!bodies.length) return;
  const { halfWidth, halfHeight } = frameOf(drawing);
  const random = sequence(seed);
  const particles = bodies.map(
    (body): Particle => ({
      body,
      x: (random() * 2 - 1) * halfWidth,
      y: (random() * 2 - 1) * halfHeight,
    }),
  );
  const particleOf = new Map(particles.map((particle) => [particle.body, particle]));
  const links = threads.flatMap(({ a, b }) => {
    const source = particleOf.get(a);
    const target = particleOf.get(b);
    return source && target ? [{ source, target }] : [];
  });
  const steps = Math.round(Math.min(MOST_STEPS, WORK / bodies.length));
  const simulation = forceSimulation(particles)
    .stop()
    .alphaMin(0)
    // Linear cooling below stands in for the default, which needs a power.
    .alphaDecay(0)
    .force('link', forceLink(links).distance(90))
    .force('charge', forceManyBody().theta(1.2).strength(-260).distanceMax(900))
    .force(
      'room',
      forceCollide<Particle>(({ body }) => (body.half + (body.top + body.bottom) / 2) / 2),
    )
    .force('x', forceX(0).strength(0.05))
    .force('y', forceY(0).strength(0.05 * ASPECT * ASPECT));
  for (let step = 0; step < steps; step++) {
    simulation.alpha(1 - step / steps);
    simulation.tick();
  }
  for (const { body, x = 0, y = 0 } of particles) {
    body.x = Math.round(x);
    body.y = Math.round(y);
  }
}
