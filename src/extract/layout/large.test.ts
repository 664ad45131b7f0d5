/** Large graphs: what the work grows with, counted rather than timed. */
import { describe, expect, it } from 'vitest';
import type { Edge, Node } from '../../graph/schema.ts';
import { type Outline, type OutlineNode, outlineOf } from '../outline.ts';
import { coarsen, type Mesh } from './coarsen.ts';
import { openCrowd, pushOf } from './crowd.ts';
import { drawingOf } from './drawing.ts';
import { footprintOf } from './footprint.ts';
import { openOccupancy, separate } from './free-places.ts';
import { layout } from './layout.ts';
import { sequence } from './random.ts';
import { spreadMany } from './spread-many.ts';

const passage = { article: 'a', start: 0, end: 1, quote: 'A', rule: 'r' };

/** News: a few countries and leaders that everything hangs on, many people who are named once or twice, some alone. */
function newsOf(size: number): Outline {
  const random = sequence(size);
  const nodes = Array.from({ length: size }, (_, i): Node => {
    const label = ['Rusia', 'Sergey Lavrov', 'Pertemuan Putin–Trump di Alaska'][i % 3] ?? '';
    return { id: `place:p${i}`, type: 'place', label, aliases: [], mentions: [passage] };
  });
  const edges = Array.from({ length: 2 * size }, (_, i): Edge => {
    const source = Math.floor(random() * size * 0.9);
    const target = random() < 0.3 ? Math.floor(random() * 20) : Math.floor(random() * random() * size);
    const ends = { source: `place:p${source}`, target: `place:p${target}` };
    return { id: `e${i}`, type: 'supports', ...ends, evidence: [passage] };
  });
  return outlineOf({ version: 1, articles: [], nodes, edges, redirects: {} });
}

/** Pairs that cover each other, found by going along one axis. */
function overlaps(nodes: readonly OutlineNode[]): number {
  const boxes = nodes
    .map((node) => ({ x: node.position?.[0] ?? 0, y: node.position?.[1] ?? 0, ...footprintOf(node) }))
    .sort((a, b) => a.x - a.half - (b.x - b.half));
  return boxes.reduce((count, a, i) => {
    let found = 0;
    for (let j = i + 1; j < boxes.length; j++) {
      const b = boxes[j];
      if (!b || b.x - b.half >= a.x + a.half) break;
      if (a.y - a.top < b.y + b.bottom && b.y - b.top < a.y + a.bottom) found++;
    }
    return count + found;
  }, 0);
}

describe('the layout of a large graph', { timeout: 120_000 }, () => {
  it('places thousands without one covering another, alike every time', () => {
    const graph = newsOf(3000);
    const placed = layout(graph);
    expect(placed.nodes.every(({ position }) => position?.every(Number.isInteger))).toBe(true);
    expect(overlaps(placed.nodes)).toBe(0);
    expect(layout(graph)).toEqual(placed);
  });

  it('puts what is joined far nearer than what is not', () => {
    const { bodies, threads } = drawingOf(newsOf(2000));
    spreadMany({ bodies, threads });
    const random = sequence(3);
    const any = () => bodies[Math.floor(random() * bodies.length)];
    const mean = (pairs: readonly (readonly [ReturnType<typeof any>, ReturnType<typeof any>])[]) =>
      pairs.reduce(
        (sum, [a, b]) => sum + Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0)),
        0,
      ) / pairs.length;
    const joined = mean(threads.map(({ a, b }) => [a, b] as const));
    expect(joined).toBeLessThan(0.6 * mean(threads.map(() => [any(), any()] as const)));
  });

  it('asks for as many places a body in a graph of twice the size', () => {
    const asked = (size: number): number => {
      const drawing = drawingOf(newsOf(size));
      spreadMany(drawing);
      const occupancy = openOccupancy();
      let count = 0;
      separate(drawing.bodies, {
        ...occupancy,
        inTheWay: (body, x, y, first) => {
          count++;
          return occupancy.inTheWay(body, x, y, first);
        },
      });
      return count / size;
    };
    expect(asked(4000)).toBeLessThan(1.5 * asked(2000));
  });

  it('finds places for thousands that all stand on one spot', () => {
    const { bodies } = drawingOf({ ...newsOf(3000), edges: [] });
    const occupancy = openOccupancy();
    let count = 0;
    separate(bodies, {
      ...occupancy,
      inTheWay: (body, x, y, first) => {
        count++;
        return occupancy.inTheWay(body, x, y, first);
      },
    });
    expect(count / bodies.length).toBeLessThan(200);
  });
});

describe('openCrowd', () => {
  const points = (size: number, at: (i: number) => number) => ({
    x: Float64Array.from({ length: size }, (_, i) => at(i)),
    y: Float64Array.from({ length: size }, (_, i) => at(i + size)),
    mass: new Float64Array(size).fill(1),
  });
  const random = sequence(1);

  it.each([
    ['spread evenly', (i: number) => ((i * 7919) % 1000) * random()],
    ['all on one spot', () => 5],
    ['on one spot but for a stray far away', (i: number) => (i === 0 ? 1e7 : random())],
  ])('looks at a bounded number of cells for each of many, %s', (_, at) => {
    for (const size of [1000, 4000]) {
      const crowd = openCrowd(points(size, at), 20);
      const cells = crowd.levels.reduce((sum, { columns, rows }) => sum + columns * rows, 0);
      expect(cells).toBeLessThan(8 * size + 10_000);
      const looked = pushOf(points(size, at), size - 1, crowd, new Float64Array(2));
      expect(looked).toBeLessThanOrEqual(36 * crowd.levels.length);
      expect(crowd.levels.length).toBeLessThan(16);
    }
  });

  it('pushes like all others one by one, nearly', () => {
    const { x, y, mass } = points(400, () => random() * 1000);
    const push = new Float64Array(2);
    const crowd = openCrowd({ x, y, mass }, 30);
    for (const i of [0, 7, 200]) {
      let [dx, dy] = [0, 0];
      for (let j = 0; j < x.length; j++) {
        if (j === i) continue;
        const [a, b] = [(x[i] ?? 0) - (x[j] ?? 0), (y[i] ?? 0) - (y[j] ?? 0)];
        dx += a / (a * a + b * b);
        dy += b / (a * a + b * b);
      }
      pushOf({ x, y, mass }, i, crowd, push);
      expect(Math.hypot((push[0] ?? 0) - dx, (push[1] ?? 0) - dy)).toBeLessThan(
        0.25 * Math.hypot(dx, dy) + 0.05,
      );
    }
  });
});

describe('coarsen', () => {
  const mesh = (size: number, threads: readonly (readonly [number, number])[]): Mesh => ({
    size,
    from: Int32Array.from(threads, ([a]) => a),
    to: Int32Array.from(threads, ([, b]) => b),
    mass: new Float64Array(size).fill(1),
  });

  it.each<[string, Mesh]>([
    [
      'a chain',
      mesh(
        100,
        Array.from({ length: 99 }, (_, i) => [i, i + 1]),
      ),
    ],
    [
      'a star',
      mesh(
        100,
        Array.from({ length: 99 }, (_, i) => [0, i + 1]),
      ),
    ],
    ['those that hang nowhere', mesh(100, [])],
  ])('halves %s and loses nobody', (_, fine) => {
    const { mesh: coarse, standIn } = coarsen(fine);
    expect(coarse.size).toBeLessThanOrEqual(55);
    expect(coarse.mass.reduce((sum, mass) => sum + mass, 0)).toBe(100);
    expect(new Set(standIn).size).toBe(coarse.size);
  });
});
