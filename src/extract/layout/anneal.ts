/**
 * Untangles a small picture: thousands of small moves, each kept where it makes the picture easier to read; early on a
 * little worse is good enough (threshold accepting, Dueck and Scheuer 1990: no exponential, so alike on every machine).
 */
import { costAround, type Frame } from './cost.ts';
import type { Body, Drawing } from './drawing.ts';
import type { Occupancy } from './free-places.ts';
import { sequence } from './random.ts';

/** Elementary comparisons that may be spent: about a second; twice as many make the picture 5 % calmer. */
const WORK = 60_000_000;
/** No graph gains from more moves than this for each of its nodes. */
const MOVES_PER_BODY = 1000;
/** What may be lost by a move at the beginning, in crossings. */
const START_LOSS = 1.5;

export function anneal(drawing: Drawing, occupancy: Occupancy, frame: Frame): void {
  const { bodies, threads } = drawing;
  const perMove = 2 * (threads.length + bodies.length) * (1 + (2 * threads.length) / (bodies.length || 1));
  const moves = Math.floor(Math.min(MOVES_PER_BODY * bodies.length, WORK / (perMove || 1)));
  // So few only shake the picture.
  if (moves < 10 * bodies.length) return;
  // With few moves there is no time to mend what was made worse on the way: only gains are taken.
  const startLoss = moves < 100 * bodies.length ? 0 : START_LOSS;
  const random = sequence(7);
  const pick = (): Body | undefined => bodies[Math.floor(random() * bodies.length)];
  for (let move = 0; move < moves; move++) {
    const rest = 1 - move / moves;
    const loss = startLoss * rest * rest;
    const body = pick();
    if (!body) return;
    if (random() < 0.15) {
      const other = pick();
      if (other && other !== body) trySwap(body, other, loss, { drawing, occupancy, frame });
      continue;
    }
    const [x, y] =
      random() < 0.2 ? besideNeighbours(body, frame, random) : nearby(body, 12 + 160 * rest, random);
    tryMove(body, Math.round(x), Math.round(y), loss, { drawing, occupancy, frame });
  }
}

interface Scene {
  readonly drawing: Drawing;
  readonly occupancy: Occupancy;
  readonly frame: Frame;
}

function tryMove(body: Body, x: number, y: number, loss: number, { drawing, occupancy, frame }: Scene): void {
  if (!occupancy.isFree(body, x, y)) return;
  const before = costAround(body, drawing, frame);
  const { x: oldX, y: oldY } = body;
  occupancy.remove(body);
  body.x = x;
  body.y = y;
  if (costAround(body, drawing, frame) > before + loss) {
    body.x = oldX;
    body.y = oldY;
  }
  occupancy.add(body);
}

function trySwap(body: Body, other: Body, loss: number, { drawing, occupancy, frame }: Scene): void {
  const before = costAround(body, drawing, frame) + costAround(other, drawing, frame);
  occupancy.remove(body);
  occupancy.remove(other);
  exchange(body, other);
  const fits = occupancy.isFree(body, body.x, body.y);
  if (fits) occupancy.add(body);
  const bothFit = fits && occupancy.isFree(other, other.x, other.y);
  const after = bothFit ? costAround(body, drawing, frame) + costAround(other, drawing, frame) : Infinity;
  if (after > before + loss) {
    if (fits) occupancy.remove(body);
    exchange(body, other);
    occupancy.add(body);
  }
  occupancy.add(other);
}

function exchange(a: Body, b: Body): void {
  const { x, y } = a;
  a.x = b.x;
  a.y = b.y;
  b.x = x;
  b.y = y;
}

function nearby({ x, y }: Body, reach: number, random: () => number): [number, number] {
  return [x + (random() * 2 - 1) * reach, y + (random() * 2 - 1) * reach];
}

/** Somewhere around the middle of those it is joined to; what is joined to nothing goes wherever there is room. */
function besideNeighbours(
  body: Body,
  { halfWidth, halfHeight }: Frame,
  random: () => number,
): [number, number] {
  const { threads } = body;
  if (!threads.length) return [(random() * 2 - 1) * halfWidth, (random() * 2 - 1) * halfHeight];
  let x = 0;
  let y = 0;
  for (const { a, b } of threads) {
    const neighbour = a === body ? b : a;
    x += neighbour.x / threads.length;
    y += neighbour.y / threads.length;
  }
  return [x + (random() * 2 - 1) * 140, y + (random() * 2 - 1) * 110];
}
