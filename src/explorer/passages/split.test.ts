import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitByMarks } from './split.ts';

const span = (length: number) =>
  fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

describe('splitByMarks', () => {
  it.each([
    ['no marks', { start: 0, end: 4 }, [], [[0, 4, 0]]],
    [
      'a mark in the middle',
      { start: 0, end: 9 },
      [[3, 5]],
      [
        [0, 3, 0],
        [3, 5, 1],
        [5, 9, 0],
      ],
    ],
    ['a mark over the whole', { start: 2, end: 4 }, [[0, 9]], [[2, 4, 1]]],
    [
      'marks that overlap',
      { start: 0, end: 9 },
      [
        [1, 5],
        [3, 7],
      ],
      [
        [0, 1, 0],
        [1, 3, 1],
        [3, 5, 2],
        [5, 7, 1],
        [7, 9, 0],
      ],
    ],
    [
      'a mark outside and an empty one',
      { start: 3, end: 5 },
      [
        [0, 3],
        [4, 4],
        [5, 8],
      ],
      [[3, 5, 0]],
    ],
    ['an empty range', { start: 3, end: 3 }, [[0, 9]], []],
  ] as const)('%s', (_, range, marks, expected) => {
    const spans = marks.map(([start, end]) => ({ start, end }));
    expect(splitByMarks(range, spans).map((p) => [p.start, p.end, p.marks.length])).toEqual(expected);
  });

  it('pieces joined are the text, and each lies inside or outside every mark', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.array(span(70), { maxLength: 12 }),
        (text, marks) => {
          const pieces = splitByMarks({ start: 0, end: text.length }, marks);
          expect(pieces.map((p) => text.slice(p.start, p.end)).join('')).toBe(text);
          for (const piece of pieces)
            for (const mark of marks) {
              const covers = mark.end > mark.start && mark.start <= piece.start && mark.end >= piece.end;
              expect(piece.marks.includes(mark)).toBe(covers);
              if (!covers && mark.end > mark.start)
                expect(mark.end <= piece.start || mark.start >= piece.end).toBe(true);
            }
        },
      ),
    );
  });

  it('does not slow down on a hundred thousand marks', () => {
    const marks = Array.from({ length: 100_000 }, (_, i) => ({ start: i * 10, end: i * 10 + 6 }));
    expect(splitByMarks({ start: 0, end: 1_000_000 }, marks)).toHaveLength(200_000);
  });
});
