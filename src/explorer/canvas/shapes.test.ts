import { describe, expect, it } from 'vitest';
import { NODE_TYPES } from '../../graph/schema.ts';
import { SHAPES } from './shapes.ts';

describe('SHAPES', () => {
  it('gives every type a shape of its own', () => {
    const looks = NODE_TYPES.map((type) => JSON.stringify(SHAPES[type]));
    expect(new Set(looks).size).toBe(NODE_TYPES.length);
  });

  it('keeps polygons inside their box', () => {
    for (const { points = [] } of Object.values(SHAPES)) {
      expect(points.length % 2).toBe(0);
      for (const value of points) expect(Math.abs(value)).toBeLessThanOrEqual(1);
    }
  });

  it('points the pin down: its lowest corner lies in the middle', () => {
    const { points = [] } = SHAPES.place;
    const lowest = Math.max(...points.filter((_, i) => i % 2));
    expect(points[points.lastIndexOf(lowest) - 1]).toBe(0);
  });
});
