import { describe, expect, it } from 'vitest';
import { addDays, dayNumber } from '../../../graph/days.ts';
import { foldedScale } from './folded-scale.ts';
import type { StripItem } from './strip-items.ts';
import { placeMarks } from './strip-marks.ts';

const item = (id: string, day: string, changes: Partial<StripItem> = {}): StripItem => ({
  id,
  label: id,
  type: 'meeting',
  status: 'occurred',
  kind: 'day',
  first: dayNumber(day),
  last: dayNumber(day),
  about: false,
  ...changes,
});
const marksOf = (items: readonly StripItem[], width = 700) => {
  const scale = foldedScale(items, 0, width);
  if (!scale) throw new Error('no scale');
  return placeMarks(items, scale, 62);
};

describe('placeMarks', () => {
  it('stacks one square an event, over one another in a month', () => {
    const { squares } = marksOf([
      item('a', '2025-08-06'),
      item('b', '2025-08-15'),
      item('c', '2025-12-22'),
      item('d', '2025-01-02'),
    ]);
    expect(squares).toHaveLength(4);
    const [a, b] = ['a', 'b'].map((id) => squares.find((square) => square.item.id === id));
    expect(a?.x).toBe(b?.x);
    expect(b?.y).toBeLessThan(a?.y ?? 0);
  });

  it('draws what lasts as a bar, open where it has no end', () => {
    const war = item('war', '2022-02-24', { kind: 'lasting', last: null });
    const { bars, squares } = marksOf([war, item('a', '2025-08-06')]);
    expect(bars).toMatchObject([{ openStart: false, openEnd: true }]);
    expect(bars[0]?.pieces).toHaveLength(2);
    expect(squares).toHaveLength(1);
  });

  it('draws a year as a bar over its months, and a month as a square', () => {
    const year = item('year', '2025-01-01', { kind: 'coarse', last: dayNumber('2025-12-31') });
    const month = item('month', '2025-03-01', { kind: 'coarse', last: dayNumber('2025-03-31') });
    const { bars, squares } = marksOf([year, month]);
    expect(bars.map((bar) => bar.item.id)).toEqual(['year']);
    expect(squares.map((square) => square.item.id)).toEqual(['month']);
  });

  it('becomes columns from 61 events on', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, i) => item(`m${i}`, addDays('2025-01-01', i * 5)));
    expect(marksOf(many(60)).squares).toHaveLength(60);
    expect(marksOf(many(61))).toMatchObject({ squares: [] });
    const { columns } = marksOf(many(61));
    expect(columns.length).toBeGreaterThan(5);
    expect(
      Math.min(...columns.flatMap((column) => column.parts.map((part) => part.y))),
    ).toBeGreaterThanOrEqual(0);
  });

  it('puts no square outside the plot, however many share a month', () => {
    const crowd = Array.from({ length: 30 }, (_, i) => item(`m${i}`, '2025-08-15'));
    const { squares, columns } = marksOf([...crowd, item('x', '2020-01-01')]);
    expect(squares.length + columns.length).toBeGreaterThan(0);
    for (const square of squares) expect(square.y).toBeGreaterThanOrEqual(0);
  });

  it('counts the bars for which there is no lane', () => {
    const wars = Array.from({ length: 5 }, (_, i) =>
      item(`w${i}`, '2022-02-24', { kind: 'lasting', last: null }),
    );
    expect(marksOf(wars)).toMatchObject({ more: 2 });
  });
});
