import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costAround, costOf } from './cost.ts';
import { type Drawing, drawingOf } from './drawing.ts';

type Point = readonly [number, number];
const WIDE = { halfWidth: 1e6, halfHeight: 1e6 };
/** Nodes "a", "b" … at points, joined as "a-b c-d". */
function draw(points: readonly Point[], joined = ''): Drawing {
  const nodes = points.map((_, i) => ({
    id: String.fromCharCode(97 + i),
    type: 'place' as const,
    label: 'Moskow',
    aliases: [],
    weight: 1,
    sources: [],
  }));
  const edges = joined
    .split(' ')
    .filter(Boolean)
    .map((pair) => {
      const [source = '', target = ''] = pair.split('-');
      return { id: pair, type: 'supports' as const, source, target, sources: [] };
    });
  const drawing = drawingOf({ nodes, edges });
  for (const [i, [x, y]] of points.entries()) Object.assign(drawing.bodies[i] ?? {}, { x, y });
  return drawing;
}
const costs = (points: readonly Point[], joined: string): number => costOf(draw(points, joined), WIDE);

describe('drawingOf', () => {
  it.each([
    ['', 0],
    ['a-b', 1],
    ['a-b b-a a-b', 1],
    ['a-a', 0],
    ['a-z', 0],
    ['a-b b-c c-a', 3],
  ])('draws “%s” with %i threads', (joined, wanted) => {
    expect(
      draw(
        [
          [0, 0],
          [1, 1],
          [2, 2],
        ],
        joined,
      ).threads,
    ).toHaveLength(wanted);
  });
});

describe('costOf', () => {
  const square: readonly Point[] = [
    [0, 0],
    [400, 0],
    [400, 400],
    [0, 400],
  ];
  it.each<[string, readonly Point[], string, readonly Point[], string]>([
    [
      'lines that cross',
      [
        [0, 0],
        [400, 0],
        [400, 400],
        [0, 400],
      ],
      'a-c b-d',
      [
        [0, 0],
        [1000, 0],
        [400, 400],
        [600, 400],
      ],
      'a-c b-d',
    ],
    [
      'a line through a node',
      [
        [0, 0],
        [400, 0],
        [200, 0],
      ],
      'a-b',
      [
        [0, 0],
        [400, 0],
        [200, 300],
      ],
      'a-b',
    ],
    [
      'a line through a label',
      [
        [0, 30],
        [400, 30],
        [200, 0],
      ],
      'a-b',
      [
        [0, 90],
        [400, 90],
        [200, 0],
      ],
      'a-b',
    ],
    [
      'a longer line',
      [
        [0, 0],
        [500, 0],
      ],
      'a-b',
      [
        [0, 0],
        [400, 0],
      ],
      'a-b',
    ],
    [
      'one long line rather than two short ones',
      [
        [0, 0],
        [800, 0],
        [0, 900],
        [0, 1000],
      ],
      'a-b',
      [
        [0, 0],
        [400, 0],
        [0, 900],
        [0, 1300],
      ],
      'a-b c-d',
    ],
    [
      'a line through a node rather than one that crosses',
      [
        [0, 0],
        [400, 0],
        [200, 0],
        [200, 300],
      ],
      'a-b',
      [
        [0, 100],
        [400, 100],
        [200, 0],
        [200, 300],
      ],
      'a-b c-d',
    ],
  ])('is higher for %s', (_, worse, joined, better, joinedBetter) => {
    expect(costs(worse, joined)).toBeGreaterThan(costs(better, joinedBetter));
  });

  it.each<[string, readonly Point[], string]>([
    ['nothing', [], ''],
    ['nodes alone', square, ''],
    [
      'two in one place',
      [
        [0, 0],
        [0, 0],
      ],
      'a-b',
    ],
  ])('is nothing for %s', (_, points, joined) => {
    expect(costs(points, joined)).toBe(0);
  });

  it('counts what stands outside the frame', () => {
    const frame = { halfWidth: 100, halfHeight: 100 };
    expect(costOf(draw([[0, 0]]), frame)).toBe(0);
    expect(costOf(draw([[300, 0]]), frame)).toBeGreaterThan(0);
    expect(costOf(draw([[0, -300]]), frame)).toBeGreaterThan(0);
  });

  it('does not mind where the picture lies, or which way it is turned round', () => {
    const point = fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 4, maxLength: 4 }), point, (points, [dx, dy]) => {
        const joined = 'a-b b-c c-d a-c';
        const cost = costs(points, joined);
        expect(
          costs(
            points.map(([x, y]) => [x + dx, y + dy]),
            joined,
          ),
        ).toBeCloseTo(cost, 6);
        expect(
          costs(
            points.map(([x, y]) => [-x, y]),
            joined,
          ),
        ).toBeCloseTo(cost, 6);
      }),
    );
  });
});

describe('costAround', () => {
  it('is what changes when one node moves', () => {
    const at = (x: number): Drawing =>
      draw(
        [
          [x, 0],
          [400, 0],
          [200, 0],
          [100, 300],
        ],
        'a-b',
      );
    const around = (drawing: Drawing): number => {
      const [body] = drawing.bodies;
      return body ? costAround(body, drawing, WIDE) : Number.NaN;
    };
    expect(around(at(0))).toBeGreaterThan(around(at(300)));
  });
});
