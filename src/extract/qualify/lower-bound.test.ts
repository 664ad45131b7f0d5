import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lowerBound } from './lower-bound.ts';

describe('lowerBound', () => {
  it('finds what a walk from the beginning finds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -9, max: 9 })),
        fc.integer({ min: -10, max: 10 }),
        (numbers, least) => {
          const sorted = numbers.toSorted((a, b) => a - b);
          const found = sorted.findIndex((number) => number >= least);
          expect(lowerBound(sorted, (number) => number >= least)).toBe(found < 0 ? sorted.length : found);
        },
      ),
    );
  });

  it('asks few of a hundred thousand', () => {
    let asked = 0;
    const sorted = Array.from({ length: 100_000 }, (_, i) => i);
    expect(lowerBound(sorted, (number) => ++asked > 0 && number >= 77_777)).toBe(77_777);
    expect(asked).toBeLessThan(20);
  });
});
