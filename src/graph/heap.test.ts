import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeHeap } from './heap.ts';

describe('makeHeap', () => {
  it('gives back what it was given, the smallest first, however puts and takes are mixed', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer(), { nil: null })), (steps) => {
        const heap = makeHeap<number>((a, b) => a < b);
        const model: number[] = [];
        for (const step of steps) {
          if (step === null) expect(heap.pop()).toBe(model.shift());
          else {
            heap.push(step);
            model.push(step);
            model.sort((a, b) => a - b);
          }
        }
        for (const item of model) expect(heap.pop()).toBe(item);
        expect(heap.pop()).toBeUndefined();
      }),
    );
  });
});
