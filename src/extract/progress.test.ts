import { describe, expect, it } from 'vitest';
import { describeReading, showReading } from './progress.ts';

describe('describeReading', () => {
  it.each<[done: number, all: number, elapsed: number, wanted: string]>([
    [0, 10, 0, '0/10 articles'],
    [10, 2000, 400, '10/2000 articles'],
    [1000, 2000, 10_000, '1000/2000 articles · 100 a second · 10 s left'],
    [10, 20_000, 2000, '10/20000 articles · 5.0 a second · 67 min left'],
    [5, 10, 900, '5/10 articles'],
    // Nothing is done yet: there is no rate to divide by.
    [0, 2000, 30_000, '0/2000 articles'],
    [1, 1, 1000, '1/1 articles · 1.0 a second · 0 s left'],
    [99, 20_000, 10_000, '99/20000 articles · 9.9 a second · 34 min left'],
    [100, 200, 10_000, '100/200 articles · 10 a second · 10 s left'],
    [1000, 1099, 1000, '1000/1099 articles · 1000 a second · 1 s left'],
    // At the border a hundred seconds are minutes.
    [100, 10_000, 1000, '100/10000 articles · 100 a second · 99 s left'],
    [100, 10_100, 1000, '100/10100 articles · 100 a second · 2 min left'],
  ])('%i of %i after %i ms: %s', (done, all, elapsed, wanted) =>
    expect(describeReading(done, all, elapsed)).toBe(wanted),
  );
});

describe('showReading', () => {
  /** What is shown when so many are done at those milliseconds. */
  function shown(all: number, times: readonly number[]): (string | null)[] {
    const lines: (string | null)[] = [];
    let time = 5000;
    const show = showReading(all, { now: () => time, progress: (line) => lines.push(line) });
    times.forEach((at, i) => {
      time = 5000 + at;
      show(i + 1);
    });
    return lines;
  }

  it('shows the first at once, then at most five lines a second', () => {
    const lines = shown(100, [0, 50, 199, 200, 399, 400, 401]);
    expect(lines).toEqual(['1/100 articles', '4/100 articles', '6/100 articles']);
  });

  it('counts time from its own beginning, not from that of the clock', () => {
    expect(shown(4, [0, 2000])).toEqual(['1/4 articles', '2/4 articles · 1.0 a second · 2 s left']);
  });

  it('shows nothing of no articles', () => expect(shown(0, [])).toEqual([]));
});
