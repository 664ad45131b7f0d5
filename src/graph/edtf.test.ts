import edtfPackage from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayNumber, dayOf, isRealDay, makeDay, makeMonth, weekdayOf } from './days.ts';
import {
  compareEdtf,
  containsEdtf,
  daysInMonth,
  type EdtfEnd,
  edtfEnds,
  isEdtf,
  overlapsEdtf,
  parseEdtf,
} from './edtf.ts';
import { formatEdtf, monthName } from './edtf-format.ts';

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
    '2025-08-15/2025-08-15',
    '2025-08-15/2025-08',
    '2000-02-29',
    '1945-08-17~/1949-12-27',
    '../1955-04-24~',
    '0001-01-01',
    '9999-12-31',
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
    '1900-02-29',
    '2100-02-29',
    '2025-08-00',
    '2025-04-31',
    '2025-08-15/',
    '/2025',
    '../..',
    '2025/...',
    '~2025',
    '2025~~',
    '2025-08-16/2025-08-15',
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
    ['1900-02', '1900-02-01', '1900-02-28', 'month'],
    ['2000-02', '2000-02-01', '2000-02-29', 'month'],
    ['1965-04', '1965-04-01', '1965-04-30', 'month'],
    ['1955/1956-01-02', '1955-01-01', '1956-01-02', 'year'],
    ['2025-08-15/2025-09', '2025-08-15', '2025-09-30', 'month'],
    ['../2025-08-15', null, '2025-08-15', 'day'],
  ])('bounds of %s', (text, lower, upper, precision) => {
    expect(parseEdtf(text)).toMatchObject({ lower, upper, precision });
  });

  it.each([
    ['2025', false, false],
    ['2025-08-06~', true, false],
    ['2022~/2024', true, true],
    ['2022/2024~', true, true],
    ['2022/2024', false, true],
    ['2022~/..', true, true],
    ['../2024~', true, true],
    ['../2024', false, true],
  ])('%s is approximate: %s, an interval: %s', (text, approximate, interval) => {
    expect(parseEdtf(text)).toMatchObject({ approximate, interval });
  });

  it('bounds a value by the first and the last of its days and by no other', () => {
    fc.assert(
      fc.property(valid, (text) => {
        const { lower, upper } = parseEdtf(text) ?? { lower: null, upper: null };
        for (const [day, beyond] of [
          [lower, -1],
          [upper, 1],
        ] as const) {
          if (day === null) continue;
          expect(dayOf(dayNumber(day))).toBe(day);
          expect(containsEdtf(text, day)).toBe(true);
          expect(containsEdtf(text, addDays(day, beyond))).toBe(false);
          expect(overlapsEdtf(text, addDays(day, beyond))).toBe(false);
        }
      }),
    );
  });

  it('comes back from its ends', () => {
    fc.assert(
      fc.property(valid, (text) => {
        const [from, to] = edtfEnds(text);
        const write = (one: EdtfEnd | null): string =>
          one
            ? one.lower.slice(0, { year: 4, month: 7, day: 10 }[one.precision]) + (one.approximate ? '~' : '')
            : '..';
        expect(text.includes('/') ? `${write(from)}/${write(to)}` : write(from)).toBe(text);
        if (!text.includes('/')) expect(to).toEqual(from);
      }),
    );
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
    ['what is no date after all dates', ['Senin', '9999', '../2026'], ['../2026', '9999', 'Senin']],
    ['an open end after a closed one', ['2025/..', '2025/9999'], ['2025/9999', '2025/..']],
    [
      'days of one month',
      ['1998-05-21', '1998-05-02', '1998-05-12'],
      ['1998-05-02', '1998-05-12', '1998-05-21'],
    ],
    [
      'what means the same days by its text',
      ['2025-08-15~', '2025-08-15/2025-08-15', '2025-08-15'],
      ['2025-08-15', '2025-08-15/2025-08-15', '2025-08-15~'],
    ],
  ])('sorts %s', (_, values, sorted) => {
    expect(values.toSorted(compareEdtf)).toEqual(sorted);
    expect(values.toReversed().toSorted(compareEdtf)).toEqual(sorted);
  });

  it.each([
    ['2025-08-15', '2025-08', true],
    ['2025-08-11/2025-08-17', '2025-08-17', true],
    ['2025-08-11/2025-08-17', '2025-08-18', false],
    ['2022-02/..', '2025', true],
    ['../2024', '2025', false],
    ['2025', 'Senin', false],
    ['../2024', '2023/..', true],
    ['../2024', '2024-12-31', true],
    ['../2024', '2025-01-01', false],
    ['2022~', '2022-05', true],
  ])('%s overlaps %s: %s', (a, b, expected) => {
    expect(overlapsEdtf(a, b)).toBe(expected);
    expect(overlapsEdtf(b, a)).toBe(expected);
  });
  it.each([
    ['2025', '2025-08-15', true],
    ['2025-08-15', '2025', false],
    ['2022/..', '2025', true],
    ['2022/..', '../2025', false],
    ['../2025', '2022/..', false],
    ['../2025', '2022/2025', true],
    ['../2025', '2022/2026', false],
    ['2022/..', '2022/..', true],
    ['2022/2024', '2023/..', false],
    ['2022/2024', '../2023', false],
    ['2025', 'Senin', false],
    ['Senin', '2025', false],
    ['Senin', 'Senin', false],
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
    ['', '', ''],
    ['2025-08-20/2025-08-11', '2025-08-20/2025-08-11', '2025-08-20/2025-08-11'],
    ['2025/2026/2027', '2025/2026/2027', '2025/2026/2027'],
    ['2025-08-05', '5 Agustus 2025', '5 August 2025'],
    ['0955', '955', '955'],
    ['2025-08-15/2025-08-15', '15 Agustus 2025', '15 August 2025'],
    ['2025-08/2025-08', 'Agustus 2025', 'August 2025'],
    ['1955~/1955~', 'sekitar 1955', 'around 1955'],
    ['1945/1949', 'antara 1945 dan 1949', 'between 1945 and 1949'],
    ['1955-01/1955-04', 'antara Januari dan April 1955', 'between January and April 1955'],
    ['1954-12/1955-04', 'antara Desember 1954 dan April 1955', 'between December 1954 and April 1955'],
    ['1998-05-12/1998-06', 'antara 12 Mei 1998 dan Juni 1998', 'between 12 May 1998 and June 1998'],
    ['1998-05-01/1998-05', 'antara 1 Mei 1998 dan Mei 1998', 'between 1 May 1998 and May 1998'],
    ['1998-05/1998-05-31', 'antara Mei 1998 dan 31 Mei 1998', 'between May 1998 and 31 May 1998'],
    ['1998/1999-06', 'antara 1998 dan Juni 1999', 'between 1998 and June 1999'],
    ['1965~/1967', 'antara sekitar 1965 dan 1967', 'between around 1965 and 1967'],
    [
      '1998-05-12/1998-05-21~',
      'antara 12 Mei 1998 dan sekitar 21 Mei 1998',
      'between 12 May 1998 and around 21 May 1998',
    ],
    [
      '1998-05-12~/1998-05-21',
      'antara sekitar 12 Mei 1998 dan 21 Mei 1998',
      'between around 12 May 1998 and 21 May 1998',
    ],
    ['../1949-12-27~', 'sampai sekitar 27 Desember 1949', 'until around 27 December 1949'],
    ['2014-02-27/..', 'sejak 27 Februari 2014', 'since 27 February 2014'],
  ])('%s', (text, indonesian, english) => {
    expect(formatEdtf(text, 'id')).toBe(indonesian);
    expect(formatEdtf(text, 'en')).toBe(english);
  });
  it('cuts months where it must be short', () => {
    expect(formatEdtf('2025-08-15', 'id', 'short')).toBe('15 Agu 2025');
    expect(formatEdtf('2025-08-15', 'en', 'short')).toBe('15 Aug 2025');
    expect(formatEdtf('2025-05-11/2025-08-17', 'id', 'short')).toBe('antara 11 Mei dan 17 Agu 2025');
  });
});

describe('monthName', () => {
  const INDONESIAN = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember';
  const ENGLISH = 'January February March April May June July August September October November December';
  const months = Array.from({ length: 12 }, (_, i) => i + 1);

  it('is Indonesian or English', () => {
    expect(months.map((month) => monthName(month, 'id')).join(' ')).toBe(INDONESIAN);
    expect(months.map((month) => monthName(month, 'en')).join(' ')).toBe(ENGLISH);
  });

  it('is three or four letters where it is short', () => {
    for (const language of ['id', 'en'] as const)
      for (const month of months) expect(monthName(month, language, 'short')).toMatch(/^\p{Lu}\p{Ll}{2,3}$/u);
  });
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
  it.each([
    [2024, 2, 29],
    [2025, 2, 28],
    [1900, 2, 28],
    [2000, 2, 29],
    [1998, 4, 30],
    [1998, 5, 31],
    [1998, 12, 31],
    [1998, 0, 0],
    [1998, 13, 0],
  ])('of %i-%i: %i', (year, month, count) => {
    expect(daysInMonth(year, month)).toBe(count);
    expect(isRealDay(year, month, count)).toBe(count > 0);
    expect(isRealDay(year, month, 1)).toBe(count > 0);
    expect(isRealDay(year, month, count + 1)).toBe(false);
    expect(isRealDay(year, month, 0)).toBe(false);
  });

  it.each([
    [1945, 8, 17, '1945-08-17'],
    [955, 1, 2, '0955-01-02'],
    [2025, 12, 31, '2025-12-31'],
  ])('are written with their zeros: %i %i %i', (year, month, day, text) => {
    expect(makeDay(year, month, day)).toBe(text);
    expect(isEdtf(text)).toBe(true);
  });

  it.each([
    ['1945-08-17', 5],
    ['1949-12-27', 2],
    ['1955-04-18', 1],
    ['1965-09-30', 4],
    ['1969-12-31', 3],
    ['1970-01-01', 4],
    ['1998-05-21', 4],
    ['2024-02-29', 4],
    ['2026-11-22', 0],
  ])('%s is weekday %i', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday);
    expect(weekdayOf(addDays(day, 7))).toBe(weekday);
    expect(weekdayOf(addDays(day, -1))).toBe((weekday + 6) % 7);
  });

  it('comes back from its number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 700_000 }), (number) => {
        expect(dayNumber(dayOf(number))).toBe(number);
      }),
    );
  });
});
