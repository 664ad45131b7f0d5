import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOf } from '../../../graph/days.ts';
import { parseEdtf } from '../../../graph/edtf.ts';
import { axisLabels, axisTicks, foldText } from './axis.ts';
import { foldedScale } from './folded-scale.ts';
import type { StripItem } from './strip-items.ts';

const item = (date: string): StripItem => {
  const range = parseEdtf(date);
  const number = (day: string | null | undefined) => (day ? dayNumber(day) : null);
  return {
    id: date,
    label: date,
    type: 'meeting',
    status: 'occurred',
    kind: 'day',
    first: number(range?.lower),
    last: number(range?.upper),
    about: false,
  };
};
const scaleOf = (...dates: string[]) => {
  const scale = foldedScale(dates.map(item), 0, 600);
  if (!scale) throw new Error('no scale');
  return scale;
};

describe('foldedScale', () => {
  it('is nothing without dates', () => {
    expect(foldedScale([], 0, 600)).toBeNull();
  });

  it('runs from the month of the first event to that of the last', () => {
    const scale = scaleOf('2025-03-11', '2025-12-22');
    expect([dayOf(scale.from), dayOf(scale.to)]).toEqual(['2025-03-01', '2025-12-31']);
    expect(scale.folds).toEqual([]);
  });

  it('folds whole empty years, and one day stays as long as another', () => {
    const scale = scaleOf('2022-02-24', '2022-09-30', '2025-08-15');
    expect(scale.folds.map(foldText)).toEqual(['2023–24']);
    const [first, second] = scale.stretches;
    const perDay = (part: typeof first) => (part ? (part.x2 - part.x1) / (part.to - part.from + 1) : 0);
    expect(perDay(first)).toBeCloseTo(perDay(second));
    expect(second?.x2).toBeCloseTo(600);
  });

  it('does not fill the years that something merely lasts through', () => {
    expect(scaleOf('1991-01-01/2025-12-31').folds.map(foldText)).toEqual(['1992–2024']);
  });

  it('finds the day at a pixel and the pixel of a day, also outside', () => {
    const scale = scaleOf('2022-02-24', '2025-08-15');
    for (const day of ['2022-02-01', '2022-12-31', '2025-01-01', '2025-08-31'].map(dayNumber)) {
      expect(scale.day(scale.x(day) + 0.01)).toBe(day);
    }
    expect(scale.day(-50)).toBe(scale.from);
    expect(scale.day(9999)).toBe(scale.to);
    expect(scale.x(dayNumber('2030-01-01'))).toBe(600);
  });
});

describe('axis', () => {
  it('has a tick for every month and a longer one for a year', () => {
    const ticks = axisTicks(scaleOf('2024-11-05', '2025-02-05'));
    expect(ticks.map((tick) => tick.year)).toEqual([false, false, true, false]);
  });

  it('never writes one label over another', () => {
    const scale = scaleOf('1954', '1967', '1978', '1986', '1995', '2003', '2014', '2015', '2018', '2022');
    const labels = [...axisLabels(scale, 'id')].sort((a, b) => a.x - b.x);
    expect(labels.length).toBeGreaterThan(3);
    labels.slice(1).forEach((label, i) => {
      expect(label.x - (labels[i]?.x ?? 0)).toBeGreaterThan(15);
    });
  });

  it('names months in the reader’s language', () => {
    const scale = scaleOf('2025-08-01', '2025-12-22');
    expect(axisLabels(scale, 'id').map((label) => label.text)).toContain('Okt');
    expect(axisLabels(scale, 'en').map((label) => label.text)).toContain('Oct');
  });
});

describe('words under the strip', () => {
  it('never run into one another, wherever the events lie', () => {
    const date = fc
      .tuple(fc.integer({ min: 1900, max: 2030 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-15`);
    fc.assert(
      fc.property(
        fc.uniqueArray(date, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('id', 'en'),
        (dates, lang) => {
          const spans = axisLabels(scaleOf(...dates), lang)
            .map(({ x, text, anchor }) => {
              // A figure or letter of the axis is 6.3 pixels wide, a capital M of a month more.
              const width = text.length * 6.3;
              return anchor === 'start'
                ? { from: x, to: x + width }
                : { from: x - width / 2, to: x + width / 2 };
            })
            .sort((a, b) => a.from - b.from);
          for (const [i, span] of spans.entries())
            expect((spans[i + 1]?.from ?? Number.POSITIVE_INFINITY) - span.to).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
