/** Dates that lean on one another: ends of a time, a shared year, a day named before, the day of the words. */
import { describe, expect, it } from 'vitest';
import { segment } from '../segment/segment.ts';
import { knowledge, makeArticle } from '../support/knowledge.ts';
import { date } from './date.ts';

function read(text: string, published = '2025-08-20') {
  const body = `Judul Berita\n\n${text}`;
  const { dates } = date(segment(makeArticle(body, published), knowledge), knowledge);
  return dates.map(({ start, end, value, eventValue }) => ({
    words: body.slice(start, end),
    value,
    ...(eventValue === undefined ? {} : { of: eventValue }),
  }));
}
const values = (text: string, published?: string) => read(text, published).map(({ value }) => value);

describe('the year of one date', () => {
  it.each([
    // is that of the other
    ['Masa darurat berlaku 24 Februari hingga 7 April 1958.', '1958-02-24', '1958-04-07'],
    ['Masa darurat berlaku 24 Februari 1958 hingga 7 April.', '1958-02-24', '1958-04-07'],
    ['Mereka berunding antara Mei dan Juli 1971.', '1971-05', '1971-07'],
    ['Mereka berunding pada April, Mei dan Juli 1971.', '1971-04', '1971-05', '1971-07'],
    ['Mereka berunding pada 5 Mei dan 7 Juli 1971.', '1971-05-05', '1971-07-07'],
    ['Mereka berunding pada 5 Mei serta 7 Juli 1971.', '1971-05-05', '1971-07-07'],
    ['Mereka berunding pada Mei atau Juni 1971.', '1971-05', '1971-06'],
    ['Mereka berunding pada 5 Mei dan 7 Mei 1971.', '1971-05-05', '1971-05-07'],
    // the turn of a year lies between them
    ['Masa darurat berlaku 24 Desember hingga 7 Januari 1958.', '1957-12-24', '1958-01-07'],
    ['Masa darurat berlaku 24 Desember 1957 hingga 7 Januari.', '1957-12-24', '1958-01-07'],
    ['Masa darurat berlaku Desember 1957 sampai Maret.', '1957-12', '1958-03'],
    // is not that of the other
    ['Mereka berunding Mei lalu dan Juli 1971.', '2025-05', '1971-07'],
    ['Mereka berunding Mei tahun lalu dan Juli 1971.', '2024-05', '1971-07'],
    ['Mereka berunding pada 5 Mei, lalu menteri itu mengenang Juli 1971.', '2025-05-05', '1971-07'],
    ['Mereka berunding pada Mei 1968 dan Juli 1971.', '1968-05', '1971-07'],
    ['Mereka berunding pada Juli 1971 dan lagi pada Mei.', '1971-07', '2025-05'],
  ])('%s', (text, ...expected) => expect(values(text)).toEqual(expected));
});

describe('both ends of a time', () => {
  it.each([
    ['Ia bertugas dari 5 Mei 1978 sampai 7 Juni 1979.', '1978-05-05/1979-06-07'],
    ['Ia bertugas dari Mei 1978 hingga Juni 1979.', '1978-05/1979-06'],
    ['Ia bertugas dari 1978 hingga 1981.', '1978/1981'],
    ['Perang itu berlangsung dari 5 Mei 1978 sampai dengan 5 Mei 1978.', '1978-05-05/1978-05-05'],
    ['Larangan berlaku 15 September sampai 31 Januari.', '2025-09-15/2026-01-31'],
  ])('make one for the event: %s', (text, time) => {
    expect(read(text).map(({ of }) => of)).toEqual([time, time]);
  });

  it.each([
    ['the end comes before the beginning', 'Ia bertugas dari 5 Mei 1978 sampai 7 Juni 1977.'],
    ['one is a time of its own', 'Ia bertugas pada 5-6 Mei 1978 sampai 7 Juni 1979.'],
    ['there is only an end', 'Ia bertugas sampai 7 Juni 1979.'],
    [
      'they stand far apart',
      'Ia dilantik pada 5 Mei 1978 di hadapan raja dan tetap bertugas sampai 7 Juni 1979.',
    ],
    ['no word says it', 'Ia bertugas pada 5 Mei 1978 dan 7 Juni 1979.'],
  ])('make none where %s: %s', (_, text) => {
    expect(read(text).flatMap(({ of }) => of ?? [])).toEqual([]);
  });
});

describe('what began then and goes on', () => {
  it.each([
    ['Blokade itu berlaku sejak 1962.', 'sejak 1962', '1962/..'],
    ['Blokade itu berlaku sejak awal Februari 1962.', 'sejak awal Februari 1962', '1962-02/..'],
    ['Blokade itu berlaku sejak tanggal 7 Februari 1962.', 'sejak tanggal 7 Februari 1962', '1962-02-07/..'],
    ['Blokade itu berlaku sejak pertengahan 1962.', 'sejak pertengahan 1962', '1962/..'],
    ['Blokade itu berlaku semenjak Februari 1962.', 'semenjak Februari 1962', '1962-02/..'],
    ['Blokade itu berlaku sejak Senin.', 'sejak Senin', '2025-08-18/..'],
    ['Blokade itu berlaku sejak kemarin.', 'sejak kemarin', '2025-08-19/..'],
  ])('%s', (text, words, of) => expect(read(text)).toMatchObject([{ words, of }]));

  it.each([
    ['Blokade itu berlaku sejak pidato Kennedy pada 22 Oktober 1962.', '22 Oktober 1962'],
    ['Blokade itu berlaku pada 1962.', '1962'],
    ['Sejak lama blokade itu berlaku; pada 1962 ia diperketat.', '1962'],
  ])('is not said: %s', (text, words) => {
    expect(read(text)).toEqual([{ words, value: expect.any(String) }]);
  });
});

describe('a day counted from an event', () => {
  it.each([
    // the event was named with its day, by the noun or by its verb
    [
      'Konferensi Malino ditutup pada 20 Desember 2001. Dua hari sebelum penutupan, kedua kubu sepakat.',
      '2001-12-18',
    ],
    ['Kedua pemimpin bertemu pada 20 Desember 2001. Sehari setelah pertemuan itu, ia mundur.', '2001-12-21'],
    [
      'Presiden menutup sidang pada 20 Desember 2001. Ia lalu ke Paris pada 25 Desember 2001. Sehari setelah penutupan, ia mundur.',
      '2001-12-21',
    ],
    // "itu" points back to the last day that was named
    ['Ia dilantik pada 20 Desember 2001. Sehari setelah upacara itu, ia mundur.', '2001-12-21'],
    // nothing says on which day it was
    ['Ia dilantik pada 20 Desember 2001. Sehari setelah banjir, ia mundur.', undefined],
    ['Ia dilantik pada Desember 2001. Sehari setelah pelantikan itu, ia mundur.', undefined],
    ['Sehari setelah pelantikan itu, ia mundur.', undefined],
  ])('%s', (text, expected) => expect(values(text).at(-1)).toBe(expected));
});

describe('a day counted from a day that the text named', () => {
  it.each([
    // the last one counts
    ['Ia tiba pada 3 Mei 1978. Ia berpidato pada 9 Mei 1978. Dua hari kemudian ia pulang.', '1978-05-11'],
    ['Ia tiba pada 3 Mei 1978. Dua hari kemudian ia berpidato. Dua hari kemudian ia pulang.', '1978-05-07'],
    // a stretch of time and a term of office are no point to count from
    ['Ia tiba pada 3 Mei 1978. Masa tugasnya 1978-1982. Dua hari kemudian ia pulang.', '1978-05-05'],
    [
      'Ia tiba pada 3 Mei 1978. Dalam sepekan terakhir hujan turun. Dua hari kemudian ia pulang.',
      '1978-05-05',
    ],
    // nor is what has no day
    ['Ia tiba pada Mei 1978. Dua hari kemudian ia pulang.', undefined],
    ['Ia tiba pada 1978. Dua bulan kemudian ia pulang.', undefined],
    ['Ia tiba pada 1978. Dua tahun kemudian ia pulang.', '1980~'],
    ['Ia tiba pada Mei 1978. Pada tahun yang sama ia pulang.', '1978'],
    ['Ia tiba pada Mei 1978. Pada 7 Juni tahun itu ia pulang.', '1978-06-07'],
    ['Pada 7 Juni tahun itu ia pulang.', undefined],
  ])('%s', (text, expected) => expect(values(text).at(-1)).toBe(expected));
});

describe('the day of words between quotation marks', () => {
  const told = (words: string) =>
    `Kissinger tiba di Peking pada Sabtu (16/8). "Kami lega." Ia tersenyum. "${words}," katanya. "Kami lelah."`;

  it.each([
    // each of many quotations has its own
    ['"Kemarin kami tiba," kata Kissinger pada Senin (18/8).', ['2025-08-17', '2025-08-18']],
    [
      '"Kami lega," kata Zhou. "Kami lelah," kata Nixon. "Kemarin kami tiba," kata Kissinger pada Senin (18/8).',
      ['2025-08-17', '2025-08-18'],
    ],
    [
      '"Kemarin kami tiba," kata Kissinger pada Senin (18/8). "Kami lega," kata Zhou. "Kami lelah," kata Nixon.',
      ['2025-08-17', '2025-08-18'],
    ],
    [
      '"Kemarin kami tiba, besok kami pulang," kata Kissinger, Senin (18/8).',
      ['2025-08-17', '2025-08-19', '2025-08-18'],
    ],
    ['Kemarin, "kami lega," kata Kissinger pada Senin (18/8).', ['2025-08-19', '2025-08-18']],
    // a month is no day to count from
    ['"Kemarin kami tiba," kata Kissinger pada Juni.', ['2025-08-19', '2025-06']],
    // the sentence before has two days, or one that lies ahead
    [
      'Ia tiba Senin (18/8) dan pergi Selasa (19/8). "Kemarin kami lega," ujarnya.',
      ['2025-08-18', '2025-08-19', '2025-08-19'],
    ],
    [told('Kemarin kami tiba'), ['2025-08-16', '2025-08-19']],
  ])('%s', (text, expected) => expect(values(text)).toEqual(expected));
});

describe('words that belong to a date', () => {
  it.each([
    ['Ia tiba pada Jumat (15/8) malam di Wina.', 'Jumat (15/8) malam'],
    ['Ia tiba pada Jumat, 15 Agustus 1975, di Wina.', 'Jumat, 15 Agustus 1975'],
    ['Ia tiba pada hari Jumat di Wina.', 'hari Jumat'],
    ['Ia tiba pada Jumat pekan lalu di Wina.', 'Jumat pekan lalu'],
    ['Ia tiba pada 15 Agustus lalu di Wina.', '15 Agustus lalu'],
    ['Ia tiba (15/8/1975) di Wina.', '(15/8/1975)'],
    ['Ia tiba [15/8] di Wina.', '[15/8]'],
    ['Ia tiba dua puluh lima tahun yang lalu di Wina.', 'dua puluh lima tahun yang lalu'],
    ['Ia tiba hampir empat tahun silam di Wina.', 'hampir empat tahun silam'],
    ['KTT itu digelar 15–16 November 1975 di Rambouillet.', '15–16 November 1975'],
    ['Ia tiba pada akhir November 1975 di Wina.', 'November 1975'],
    ['Ia tiba pada tahun 1975 di Wina.', 'tahun 1975'],
    ['Ia tiba pada tanggal 5 itu di Wina.', 'tanggal 5'],
  ])('%s', (text, words) => expect(read(text)[0]?.words).toContain(words.replace(/^[([]|[)\]]$/g, '')));

  it('are passages of the text that do not overlap and stand in order', () => {
    const text =
      'Pada Jumat (15/8) malam, dua hari setelah 13 Agustus 1975, ia tiba; 15-16 November dan 5 Mei tahun lalu ia pulang, kemarin.';
    const body = `Judul Berita\n\n${text}`;
    const { dates } = date(segment(makeArticle(body, '2025-08-20'), knowledge), knowledge);
    expect(dates.length).toBeGreaterThan(4);
    let last = 0;
    for (const { start, end } of dates) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      expect(body.slice(start, end)).toBe(body.slice(start, end).trim());
      last = end;
    }
  });
});
