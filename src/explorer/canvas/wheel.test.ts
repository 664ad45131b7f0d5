import { describe, expect, it } from 'vitest';
import { wheelFactor } from './wheel.ts';

const turn = (deltaY: number, deltaMode = 0, ctrlKey = false) => wheelFactor({ deltaY, deltaMode, ctrlKey });

describe('wheelFactor', () => {
  it('zooms in upwards and out downwards, by the same factor', () => {
    expect(turn(-100)).toBeCloseTo(1.149, 3);
    expect(turn(-100) * turn(100)).toBeCloseTo(1);
  });

  it.each([
    ['lines, as Firefox counts', turn(-3, 1), 1.11],
    ['a pinch', turn(-5, 0, true), 1.07],
    ['nothing', turn(0), 1],
    ['a flick: at most twice', turn(-9000), 2],
    ['at most half', turn(9000), 0.5],
    ['an unknown unit', turn(-100, 7), 1],
  ])('%s', (_, factor, expected) => expect(factor).toBeCloseTo(expected, 2));
});
