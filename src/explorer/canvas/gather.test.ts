import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawTogether, findPlaces } from './gather.ts';
import { overlaps } from './node-box.ts';

const room = () => ({ half: 50, up: 20, down: 40 });
const boxAt = ({ x, y }: { x: number; y: number }) => ({ x1: x - 50, x2: x + 50, y1: y - 20, y2: y + 40 });
const point = fc.record({
  x: fc.integer({ min: -9000, max: 9000 }),
  y: fc.integer({ min: -9000, max: 9000 }),
});
const places = fc
  .array(point, { minLength: 1, maxLength: 90 })
  .map((list) => new Map(list.map((at, i) => [`n${i}`, at])));

describe('drawTogether', () => {
  it('keeps who is left of whom, and brings the most reported into one picture', () => {
    fc.assert(
      fc.property(places, (positions) => {
        const ids = [...positions.keys()];
        const together = drawTogether(positions, ids);
        const at = ids.map(together);
        const width = Math.max(...at.map(({ x }) => x)) - Math.min(...at.map(({ x }) => x));
        expect(width).toBeLessThanOrEqual(921);
        for (const [i, a] of at.entries())
          for (const [j, b] of at.entries()) {
            const [from, to] = [positions.get(`n${i}`)?.x ?? 0, positions.get(`n${j}`)?.x ?? 0];
            if (from < to) expect(a.x).toBeLessThan(b.x);
          }
      }),
      { numRuns: 40 },
    );
  });

  it('draws nothing apart: what fits already keeps its distances', () => {
    const positions = new Map([
      ['a', { x: 0, y: 0 }],
      ['b', { x: 300, y: 100 }],
    ]);
    const together = drawTogether(positions, ['a', 'b']);
    expect([together('a'), together('b')]).toEqual([
      { x: -150, y: -50 },
      { x: 150, y: 50 },
    ]);
  });

  it.each([
    ['no node at all', new Map<string, { x: number; y: number }>(), []],
    ['one node', new Map([['a', { x: 4000, y: 4000 }]]), ['a']],
  ])('puts %s in the middle', (_, positions, core) => {
    expect(drawTogether(positions, core)('a')).toEqual({ x: 0, y: 0 });
  });
});

describe('findPlaces', () => {
  it('lets no node or name cover another, nor what stands already', () => {
    fc.assert(
      fc.property(places, (wishes) => {
        const together = drawTogether(wishes, [...wishes.keys()]);
        const [first = '', ...ids] = wishes.keys();
        const standing = new Map([[first, together(first)]]);
        const found = findPlaces({ ids, wish: together, standing, room });
        const boxes = [...standing.values(), ...found.values()].map(boxAt);
        expect(found.size).toBe(ids.length);
        boxes.forEach((box, i) => {
          for (const other of boxes.slice(i + 1)) expect(overlaps(box, other)).toBe(false);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('gives the first of two the place that both want, and the other one the next', () => {
    const found = findPlaces({ ids: ['a', 'b'], wish: () => ({ x: 10, y: 10 }), standing: new Map(), room });
    expect(found.get('a')).toEqual({ x: 10, y: 10 });
    const { x = 0, y = 0 } = found.get('b') ?? {};
    expect(Math.hypot(x - 10, y - 10)).toBeLessThan(130);
  });

  it('moves nothing that has room', () => {
    const wish = (id: string) => ({ x: id === 'a' ? 0 : 400, y: 0 });
    expect([...findPlaces({ ids: ['a', 'b'], wish, standing: new Map(), room }).values()]).toEqual([
      { x: 0, y: 0 },
      { x: 400, y: 0 },
    ]);
  });
});
