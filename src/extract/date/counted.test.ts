/** What is counted from the day of publication, on every day of a century: each word of each row, against plain arithmetic. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayNumber, dayOf, makeDay, makeMonth, weekdayOf } from '../../graph/days.ts';
import { daysInMonth } from '../../graph/edtf.ts';
import { segment } from '../segment/segment.ts';
import { knowledge, makeArticle } from '../support/knowledge.ts';
import { date } from './date.ts';

function values(text: string, published: string): readonly (string | undefined)[] {
  const { dates } = date(segment(makeArticle(`Judul Berita\n\n${text}`, published), knowledge), knowledge);
  return dates.map(({ value }) => value);
}

const day = fc.integer({ min: dayNumber('1945-08-17'), max: dayNumber('2045-08-17') }).map(dayOf);
const yearOf = (one: string): number => Number(one.slice(0, 4));
const monthOf = (one: string): number => Number(one.slice(5, 7));
const mondayOf = (one: string): string => addDays(one, -((weekdayOf(one) + 6) % 7));

/** The oracle: a day, week, weekend, month or year so many of them off. */
const SHIFTED: Readonly<Record<string, (base: string, offset: number) => string>> = {
  day: (base, offset) => addDays(base, offset),
  week: (base, offset) => {
    const monday = addDays(mondayOf(base), 7 * offset);
    return `${monday}/${addDays(monday, 6)}`;
  },
  weekend: (base, offset) => {
    const monday = addDays(mondayOf(base), 7 * offset);
    return `${addDays(monday, 5)}/${addDays(monday, 6)}`;
  },
  month: (base, offset) => makeMonth(yearOf(base), monthOf(base) + offset),
  year: (base, offset) => String(yearOf(base) + offset),
};

const rows = knowledge['relative-dates'].map((row) => ({ ...row, from: row.from ?? 'publication' }));

describe('words for a day, week, month or year', () => {
  const counted = rows.filter(({ from }) => from === 'publication');

  it.each(counted.map((row) => [row.id, row] as const))('%s', (_, { words, unit, offset }) => {
    const shift = SHIFTED[unit];
    fc.assert(
      fc.property(day, (published) => {
        for (const word of words)
          expect([word, values(`Delegasi itu bertolak ${word}.`, published)]).toEqual([
            word,
            [shift?.(published, offset)],
          ]);
      }),
      { numRuns: 8 },
    );
  });
});

describe('words that count from a day that the text has named', () => {
  const counted = rows.filter(({ from }) => from === 'text');
  const saying = (word: string): string =>
    `Kedua menteri bertemu pada 15 Maret 1978. Delegasi itu bertolak ${word}.`;

  it.each(counted.map((row) => [row.id, row] as const))('%s', (_, { words, unit, offset }) => {
    for (const word of words)
      expect([word, values(saying(word), '2025-08-20')]).toEqual([
        word,
        ['1978-03-15', SHIFTED[unit]?.('1978-03-15', offset)],
      ]);
  });
});

const calendar = (name: string) =>
  knowledge.calendar.flatMap((row) => (row.class === name ? [{ ...row, value: row.value }] : []));

describe('months', () => {
  it.each([...calendar('month'), ...calendar('month-short')].map((row) => [row.id, row] as const))(
    '%s',
    (_, { words, value }) => {
      for (const word of words)
        expect([word, values(`Naskah itu diteken pada 5 ${word} 1967.`, '2025-08-20')]).toEqual([
          word,
          [makeDay(1967, Number(value), 5)],
        ]);
    },
  );

  it.each(calendar('month').map((row) => [row.id, row] as const))(
    'without a year lie in the past up to nine months back, else ahead: %s',
    (_, { words: [word = ''], value }) => {
      fc.assert(
        fc.property(day, (published) => {
          const back = (monthOf(published) - Number(value) + 12) % 12;
          const month = makeMonth(yearOf(published), monthOf(published) - (back <= 9 ? back : back - 12));
          expect(values(`Ia berkunjung pada ${word}.`, published)).toEqual([month]);
        }),
        { numRuns: 25 },
      );
    },
  );

  it.each(calendar('month').map((row) => [row.id, row] as const))(
    'with a word for which: %s',
    (_, { words: [word = ''], value }) => {
      fc.assert(
        fc.property(day, (published) => {
          const [year, now, month] = [yearOf(published), monthOf(published), Number(value)];
          const said = (words: string): readonly (string | undefined)[] =>
            values(`Ia berkunjung pada ${word} ${words}.`, published);
          expect(said('lalu')).toEqual([makeMonth(month < now ? year : year - 1, month)]);
          expect(said('mendatang')).toEqual([makeMonth(month > now ? year : year + 1, month)]);
          expect(said('ini')).toEqual([makeMonth(year, month)]);
          expect(said('tahun lalu')).toEqual([makeMonth(year - 1, month)]);
          expect(said('tahun depan')).toEqual([makeMonth(year + 1, month)]);
        }),
        { numRuns: 15 },
      );
    },
  );
});

describe('weekdays', () => {
  it.each(calendar('weekday').map((row) => [row.id, row] as const))('%s', (_, { words, value }) => {
    const weekday = Number(value);
    fc.assert(
      fc.property(day, (published) => {
        const back = (weekdayOf(published) - weekday + 7) % 7;
        const [name = ''] = words;
        const said = (text: string) => values(text, published);
        expect(said(`Keduanya bertemu pada hari ${name}.`)).toEqual([addDays(published, -back)]);
        expect(said(`Keduanya bertemu pada hari ${name} lalu.`)).toEqual([addDays(published, -(back || 7))]);
        expect(said(`Keduanya bertemu pada ${name} pekan lalu.`)).toEqual([
          addDays(mondayOf(published), ((weekday + 6) % 7) - 7),
        ]);
        expect(said(`Keduanya akan bertemu pada ${name} pekan depan.`)).toEqual([
          addDays(mondayOf(published), ((weekday + 6) % 7) + 7),
        ]);
        expect(said(`Keduanya akan bertemu pada hari ${name}.`)).toEqual([
          addDays(published, (7 - back) % 7),
        ]);
        expect(said(`Keduanya akan bertemu ${name} mendatang.`)).toEqual([addDays(published, 7 - back)]);
      }),
      { numRuns: 20 },
    );
  });

  it.each(calendar('weekday').flatMap(({ words, value }) => words.map((word) => [word, value] as const)))(
    'is read in all its spellings: %s',
    (word, value) => {
      const [read] = values(`Keduanya bertemu pada hari ${word} malam.`, '2025-08-20');
      expect(weekdayOf(read ?? '')).toBe(Number(value));
    },
  );
});

describe('figures', () => {
  it('in brackets are the nearest such day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -182, max: 182 }), (published, offset) => {
        const meant = addDays(published, offset);
        // Of 29 February and of half a year away there is no nearest.
        fc.pre(!meant.endsWith('02-29') && Math.abs(offset) < 182);
        const figures = `${Number(meant.slice(8))}/${monthOf(meant)}`;
        expect(values(`Keduanya bertemu (${figures}).`, published)).toEqual([meant]);
        expect(values(`Keduanya bertemu (${figures}/${yearOf(meant)}).`, published)).toEqual([meant]);
      }),
    );
  });

  it('of a year are that day, however they are written', () => {
    fc.assert(
      fc.property(day, (meant) => {
        const [d, m, y] = [Number(meant.slice(8)), monthOf(meant), yearOf(meant)];
        for (const text of [
          `(${d}/${m}/${y})`,
          `${d}-${m}-${y}`,
          `${d}/${m}/${y}`,
          `${d}.${m}.${y}`,
          meant,
        ]) {
          expect([text, values(`Naskah bertanggal ${text} itu bocor.`, '2025-08-20')]).toEqual([
            text,
            [meant],
          ]);
        }
      }),
    );
  });

  it.each([
    ['(0/5)', []],
    ['(13/13)', []],
    // a date, though of a day that there is not
    ['(31/2)', [undefined]],
    ['(31/4)', [undefined]],
    ['31/4/2025', [undefined]],
  ])('of no day have no value: %s', (text, wanted) =>
    expect(values(`Naskah bertanggal ${text} itu bocor.`, '2025-08-20')).toEqual(wanted),
  );
});

describe('amounts', () => {
  const NUMBERS = [
    ['satu', 1],
    ['dua', 2],
    ['tujuh', 7],
    ['sepuluh', 10],
    ['sebelas', 11],
    ['dua belas', 12],
    ['sembilan belas', 19],
    ['dua puluh', 20],
    ['dua puluh lima', 25],
    ['sembilan puluh sembilan', 99],
    ['seratus', 100],
    ['3', 3],
    ['45', 45],
    ['120', 120],
  ] as const;

  it.each(NUMBERS)('%s', (words, count) => {
    const said = (unit: string): readonly (string | undefined)[] =>
      values(`Ia mundur ${words} ${unit} lalu.`, '2025-08-20');
    expect(said('hari')).toEqual([addDays('2025-08-20', -count)]);
    expect(said('pekan')).toEqual([SHIFTED.week?.('2025-08-20', -count)]);
    expect(said('bulan')).toEqual([`${makeMonth(2025, 8 - count)}~`]);
    expect(said('tahun')).toEqual([`${2025 - count}~`]);
    expect(said('dekade')).toEqual([`${String(2025 - 10 * count).padStart(4, '0')}~`]);
  });

  it.each([
    ['Ia mundur dua setengah tahun lalu.', '2023-02~'],
    ['Ia mundur hampir empat tahun lalu.', '2021~'],
    ['Ia mundur lebih dari empat tahun lalu.', '2021~'],
    ['Ia mundur empat tahun lalu.', '2021~'],
    ['Ia mundur satu setengah dekade lalu.', '2010-08~'],
    ['Dalam sepekan terakhir, keduanya berunding.', '2025-08-13/2025-08-20'],
    ['Dalam tiga hari terakhir, keduanya berunding.', '2025-08-17/2025-08-20'],
    ['Dalam dua bulan terakhir, keduanya berunding.', '2025-06/2025-08'],
    ['Dalam tiga tahun terakhir, keduanya berunding.', '2022/2025'],
    ['Dalam dua dekade terakhir, keduanya berunding.', '2005/2025'],
    ['Perang pecah pada 5 Mei 1978. Tiga pekan kemudian, kota itu jatuh.', '1978-05-05', '1978-05-26~'],
    ['Perang pecah pada 5 Mei 1978. Dua tahun kemudian, kota itu jatuh.', '1978-05-05', '1980~'],
    ['Perang pecah pada Mei 1978. Tiga bulan sebelumnya, ia dilantik.', '1978-05', '1978-02~'],
    ['Perang pecah pada 5 Mei 1978. Tiga hari sebelumnya, ia dilantik.', '1978-05-05', '1978-05-02'],
  ])('%s', (text, ...expected) => expect(values(text, '2025-08-20')).toEqual(expected));
});

describe('days of a month', () => {
  it.each([
    ['2025-08-20', 'Rapat pada tanggal 5 itu tertutup.', '2025-08-05'],
    ['2025-08-20', 'Rapat pada tanggal 20 itu tertutup.', '2025-08-20'],
    ['2025-08-20', 'Rapat pada tanggal 25 itu tertutup.', '2025-07-25'],
    ['2025-10-15', 'Rapat pada tanggal 31 itu tertutup.', '2025-08-31'],
    ['2025-08-20', 'Rapat akan digelar pada tanggal 25.', '2025-08-25'],
    ['2025-08-20', 'Rapat akan digelar pada tanggal 20.', '2025-08-20'],
    ['2025-08-20', 'Rapat akan digelar pada tanggal 5.', '2025-09-05'],
    ['1999-12-20', 'Rapat akan digelar pada tanggal 5.', '2000-01-05'],
    ['2025-01-31', 'Rapat akan digelar pada tanggal 30.', '2025-03-30'],
  ])('%s: %s', (published, text, expected) => expect(values(text, published)).toEqual([expected]));

  it('are the last one of the month where they say so', () => {
    for (let month = 1; month <= 12; month++) {
      const last = daysInMonth(2024, month);
      const name = calendar('month').find(({ value }) => value === month)?.words[0];
      expect(values(`Masa itu berakhir pada ${last} ${name} 2024.`, '2025-08-20')).toEqual([
        makeDay(2024, month, last),
      ]);
    }
  });
});
