import { describe, expect, it } from 'vitest';
import { withoutOverlap } from './declutter.ts';

const claim = (id: string, x: number, y: number, side = 50) => ({
  id,
  boxes: [{ x1: x, y1: y, x2: x + side, y2: y + side }],
});

describe('withoutOverlap', () => {
  it('keeps what comes first', () => {
    expect([...withoutOverlap([claim('a', 0, 0), claim('b', 20, 20), claim('c', 60, 0)])]).toEqual([
      'a',
      'c',
    ]);
  });

  it('sees overlaps across cells', () => {
    expect([...withoutOverlap([claim('a', 100, 100), claim('b', 125, 125)])]).toEqual(['a']);
  });

  it('lets touching boxes stand', () => {
    expect(withoutOverlap([claim('a', 0, 0), claim('b', 50, 0)]).size).toBe(2);
  });

  it('leaves free what is beside a node above its wide label', () => {
    const named = (id: string, x: number, y: number) => ({
      id,
      boxes: [...claim(id, x - 10, y, 20).boxes, { x1: x - 40, y1: y + 20, x2: x + 40, y2: y + 34 }],
    });
    const kept = withoutOverlap([
      named('a', 0, 0),
      named('under the corner', 78, -30),
      named('over it', 60, 0),
    ]);
    expect([...kept]).toEqual(['a', 'under the corner']);
  });

  it('looks only at neighbours: twenty thousand names end within the time limit of a test', () => {
    const many = Array.from({ length: 20_000 }, (_, i) =>
      claim(`n${i}`, (i % 200) * 40, Math.floor(i / 200) * 40),
    );
    expect(withoutOverlap(many).size).toBeGreaterThan(4000);
  });
});
