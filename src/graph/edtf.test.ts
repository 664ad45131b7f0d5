import edtfPackage from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayNumber, dayOf, makeMonth, weekdayOf } from './days.ts';
import { compareEdtf, containsEdtf, isEdtf, overlapsEdtf, parseEdtf } from './edtf.ts';
import { formatEdtf } from './edtf-format.ts';

// The package has no types; its documentation gives these.
const edtf: (text: string, options: { level: number }) => { min: number | null; max: number | null } =
  edtfPackage;

const pad = (number: number, length: number): string => String(number).padStart(length, '0');
const end = fc
  .tuple(
    fc.integer({ min: 1000, max: 2999 }),
    fc.integer({ min: 0, max: 13 }),
    fc.integer({ min: 0, max: 32 }),
    fc.boolean(),
  )
  .map(([year, month, day, about]) => {
    const text = [pad(year, 4), ...(month ? [pad(month, 2), ...(day ? [pad(day, 2)] : [])] : [])].join('-');
    return `${text}${about ? '~' : ''}`;
  });
const value = fc.oneof(
  end,
  fc.tuple(end, end).map((ends) => ends.join('/')),
  end.map((one) => `${one}/..`),
  end.map((one) => `../${one}`),
);
const valid = value.filter(isEdtf);

/** The package takes 1000-02-29 for the first of March. */
const hasUnrealDay = (text: string): boolean =>
  [...text.matchAll(/\d{4}-\d\d-\d\d/g)].some(([day]) => {
    const date = new Date(day);
    return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day;
  });

/** What the edtf package says, or null where it refuses the text. */
function reference(text: string): { lower: string | null; upper: string | null } | null {
  if (hasUnrealDay(text)) return null;
  try {
    const parsed = edtf(text, { level: 1 });
    const day = (ms: number | null): string | null =>
      ms === null || !Number.isFinite(ms) ? null : new Date(ms).toISOString().slice(0, 10);
    return { lower: day(parsed.min), upper: day(parsed.max) };
  } catch {
    return null;
  }
}

describe('isEdtf', () => {
  it.each([
    '2025',
    '2025-08',
    '2025-08-15',
    '2025-08-06~',
    '2022~',
    '2024-02-29',
    '2025-12-19/2025-12-21',
    '2022-02~/..',
    '../2024',
    '2025/2025-03',
  ])('takes %s', (text) => expect(isEdtf(text)).toBe(true));
  it.each([
    '',
    '..',
    '../..',
    '/',
    '2025-13',
    '2025-00',
    '2025-02-30',
    '2023-02-29',
    '2025-8-5',
    '25-08-15',
    '2025-08-15T10:00',
    '2025-08-20/2025-08-11',
    '2025/2026/2027',
    '2025-08-15/',
    ' 2025',
    '2025\n',
    '2025-08-15?',
  ])('refuses %j', (text) => expect(isEdtf(text)).toBe(false));
});

describe('parseEdtf', () => {
  it.each([
    ['2025', '2025-01-01', '2025-12-31', 'year'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['2025-08-15', '2025-08-15', '2025-08-15', 'day'],
    ['2025-08-11/2025-08-17', '2025-08-11', '2025-08-17', 'day'],
    ['2025-08-11/2025', '2025-08-11', '2025-12-31', 'year'],
    ['2022-02/..', '2022-02-01', null, 'month'],
    ['../2024', null, '2024-12-31', 'year'],
  ])('bounds of %s', (text, lower, upper, precision) => {
    expect(parseEdtf(text)).toMatchObject({ lower, upper, precision });
  });

  it('agrees with the edtf package on what is valid and on the bounds', () => {
    fc.assert(
      fc.property(value, (text) => {
        const theirs = reference(text);
        const ours = parseEdtf(text);
        // The package lets the ends of an interval stand in any order; we do not.
        if (!ours && theirs?.lower && theirs.upper && text.includes('/') && backwards(text)) return;
        expect(ours && { lower: ours.lower, upper: ours.upper }).toEqual(theirs);
      }),
      { numRuns: 300 },
    );
  });
});

const backwards = (text: string): boolean => {
  const [from = '', to = ''] = text.split('/').map((one) => one.replace('~', ''));
  return (
    from > to ||
    parseEdtf(from) === null ||
    parseEdtf(to) === null ||
    (parseEdtf(from)?.lower ?? '') > (parseEdtf(to)?.lower ?? '')
  );
};

describe('compareEdtf, overlapsEdtf, containsEdtf', () => {
  it('sorts by first day, an open beginning first', () => {
    const sorted = ['2025-08-15', '2025', '../2026', '2025-08/..', '2025-08', '2019'].toSorted(compareEdtf);
    expect(sorted).toEqual(['../2026', '2019', '2025', '2025-08', '2025-08/..', '2025-08-15']);
  });
  it.each([
    ['2025-08-15', '2025-08', true],
    ['2025-08-11/2025-08-17', '2025-08-17', true],
    ['2025-08-11/2025-08-17', '2025-08-18', false],
    ['2022-02/..', '2025', true],
    ['../2024', '2025', false],
    ['2025', 'Senin', false],
  ])('%s overlaps %s: %s', (a, b, expected) => {
    expect(overlapsEdtf(a, b)).toBe(expected);
    expect(overlapsEdtf(b, a)).toBe(expected);
  });
  it.each([
    ['2025', '2025-08-15', true],
    ['2025-08-15', '2025', false],
    ['2022/..', '2025', true],
    ['2022/..', '../2025', false],
    ['2025-08-11/2025-08-17', '2025-08', false],
  ])('%s contains %s: %s', (outer, inner, expected) => expect(containsEdtf(outer, inner)).toBe(expected));

  it('is an order, and containing is overlapping', () => {
    fc.assert(
      fc.property(valid, valid, (a, b) => {
        expect(compareEdtf(a, b)).toBe(-compareEdtf(b, a) || 0);
        expect(overlapsEdtf(a, a)).toBe(true);
        expect(containsEdtf(a, a)).toBe(true);
        if (containsEdtf(a, b)) expect(overlapsEdtf(a, b)).toBe(true);
      }),
    );
  });
});

describe('formatEdtf', () => {
  it.each([
    ['2025-08-15', '15 Agustus 2025', '15 August 2025'],
    ['2025-08', 'Agustus 2025', 'August 2025'],
    ['2019', '2019', '2019'],
    ['2022~', 'sekitar 2022', 'around 2022'],
    ['2025-08-11/2025-08-17', 'antara 11 dan 17 Agustus 2025', 'between 11 and 17 August 2025'],
    [
      '2025-09-29/2025-10-05',
      'antara 29 September dan 5 Oktober 2025',
      'between 29 September and 5 October 2025',
    ],
    [
      '2024-12-29/2025-01-04',
      'antara 29 Desember 2024 dan 4 Januari 2025',
      'between 29 December 2024 and 4 January 2025',
    ],
    ['2022-02/..', 'sejak Februari 2022', 'since February 2022'],
    ['2022-02~/..', 'sejak sekitar Februari 2022', 'since around February 2022'],
    ['../2024', 'sampai 2024', 'until 2024'],
    ['kemarin', 'kemarin', 'kemarin'],
  ])('%s', (text, indonesian, english) => {
    expect(formatEdtf(text, 'id')).toBe(indonesian);
    expect(formatEdtf(text, 'en')).toBe(english);
  });
  it('cuts months where it must be short', () =>
    expect(formatEdtf('2025-08-15', 'id', 'short')).toBe('15 Agu 2025'));
});

describe('days', () => {
  it('counts days and weekdays, before 1970 and across leap years too', () => {
    expect(weekdayOf('2025-08-20')).toBe(3);
    expect(weekdayOf('1955-04-24')).toBe(0);
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('0099-12-31', 1)).toBe('0100-01-01');
    expect(makeMonth(2025, 0)).toBe('2024-12');
    expect(makeMonth(2025, 14)).toBe('2026-02');
  });
  it('comes back from its number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 700_000 }), (number) => {
        expect(dayNumber(dayOf(number))).toBe(number);
      }),
    );
  });
});
