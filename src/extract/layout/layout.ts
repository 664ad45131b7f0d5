/** Places every node on the canvas in the build, the same on every machine, so that the page never has to. */
import type { Outline } from '../outline.ts';
import { withFields } from '../with-fields.ts';
import { anneal } from './anneal.ts';
import { costOf } from './cost.ts';
import { type Drawing, drawingOf, frameOf } from './drawing.ts';
import { separate } from './free-places.ts';
import { spread } from './spread.ts';
import { spreadMany } from './spread-many.ts';

/** A small graph is spread from several starts and the least tangled is taken. */
const SMALL = 200;
const STARTS = 6;
/** Above it springs between all take too long; what joins thousands is found on smaller pictures of the graph. */
const LARGE = 550;

/** Gives every node a position in whole model pixels around the origin; no node or label covers another. */
export function layout(graph: Outline): Outline {
  const drawing = drawingOf(graph);
  const frame = frameOf(drawing);
  const size = drawing.bodies.length;
  if (size > LARGE) spreadMany(drawing);
  else spread(drawing, size > SMALL ? 1 : bestStart(drawing));
  anneal(drawing, separate(drawing.bodies), frame);
  const nodes = graph.nodes.map((node, i) => {
    const { x = 0, y = 0 } = drawing.bodies[i] ?? {};
    return withFields(node, { position: [x, y] as const });
  });
  return { ...graph, nodes };
}

function bestStart(drawing: Drawing): number {
  const frame = frameOf(drawing);
  let best = 1;
  let least = Number.POSITIVE_INFINITY;
  for (let seed = 1; seed <= STARTS; seed++) {
    spread(drawing, seed);
    separate(drawing.bodies);
    const cost = costOf(drawing, frame);
    if (cost < least) {
      best = seed;
      least = cost;
    }
  }
  return best;
}
