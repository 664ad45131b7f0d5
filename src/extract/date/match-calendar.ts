/** Dates in words: days of a month, months, years, decades, and figures in brackets. */
import { isCapitalised, type Token } from '../tokens.ts';
import { directionAt, OFFSETS, skipDayPart } from './direction.ts';
import { isDayNumber, isNumber, isYear, monthAt, type Reading, wordAt, wordBefore } from './lexicon.ts';
import { matchFigures } from './match-figures.ts';
import type { Direction, Match, Shape, YearHint } from './shapes.ts';

/** "5 September", "26 Desember 2004", "15-16 November 2022", "5 dan 6 Mei", "24 Februari lalu", "5 Juni tahun lalu". */
export function matchDay(reading: Reading, at: number): Match | null {
  const { tokens } = reading;
  const first = tokens[at];
  if (!isDayNumber(first)) return null;
  const second = /^(?:-|–|dan)$/.test(tokens[at + 1]?.lower ?? '')
    ? at + 2
    : wordAt(reading, 'until', at + 1)?.to;
  const join = second === undefined ? undefined : tokens[second];
  const last = isDayNumber(join) ? join : first;
  // "13-Juni-2024"
  const hyphen = last === first && second === at + 2 && monthAt(reading, at + 2, true) ? 1 : 0;
  const monthFrom = last === first ? at + 1 + hyphen : (second ?? at) + 1;
  const month = monthAt(reading, monthFrom, true);
  if (!month) return null;
  const dashed = hyphen === 1 && tokens[month.to]?.text === '-' && isYear(tokens[month.to + 1]);
  if (hyphen === 1 && !dashed) return null;
  const tail = yearAfter(reading, month.to + hyphen);
  const day = (number: number): Shape => ({
    kind: 'day',
    day: number,
    month: month.month,
    figures: false,
    ...tail.fields,
  });
  const shape: Shape =
    last === first
      ? day(Number(first.text))
      : { kind: 'range', from: day(Number(first.text)), to: day(Number(last.text)) };
  // "31 Agustus-1 September": the end says the year of both.
  const end =
    shape.kind === 'day' && /^[-–]$/.test(tokens[tail.to]?.text ?? '')
      ? matchDay(reading, tail.to + 1)
      : null;
  if (end?.shape.kind === 'day') return { ...end, shape: { kind: 'range', from: shape, to: end.shape } };
  return { shape, to: skipDayPart(reading, tail.to), rule: 'date:day-and-month' };
}

/** "June 12, 2024": the English order, which only a year behind it makes certain. */
export function matchEnglishDay(reading: Reading, at: number): Match | null {
  const { tokens } = reading;
  const month = monthAt(reading, at, true);
  const day = month && tokens[month.to];
  if (!month || !day || !isDayNumber(day)) return null;
  const year = tokens[month.to + (tokens[month.to + 1]?.text === ',' ? 2 : 1)];
  if (!isYear(year)) return null;
  return {
    shape: {
      kind: 'day',
      day: Number(day.text),
      month: month.month,
      year: Number(year.text),
      figures: false,
    },
    to: tokens.indexOf(year, month.to) + 1,
    rule: 'date:day-and-month',
  };
}

/** "November 1985", "bulan Januari", "Juli lalu", "April tahun lalu", "Juni-Juli 2025", "pada Juni". */
export function matchMonth(reading: Reading, at: number): Match | null {
  const { tokens } = reading;
  const bulan = tokens[at]?.lower === 'bulan' ? 1 : 0;
  const year = tokens[at + bulan + 1];
  const month = monthAt(reading, at + bulan, bulan === 1 || isYear(year));
  if (!month || wordBefore(reading, 'name-before', at)) return null;
  const joined = /^[-–]$/.test(tokens[month.to]?.text ?? '') ? monthAt(reading, month.to + 1, true) : null;
  const tail = yearAfter(reading, joined?.to ?? month.to);
  const { direction, year: said, yearHint } = tail.fields;
  const certain = said !== undefined || direction !== undefined || yearHint !== undefined;
  // "April" and "Mei" are given names too: a bare month needs a word of time before it.
  if (!certain && !joined && bulan === 0 && !hasCue(reading, at, month.to)) return null;
  const name = (number: number): Shape => ({ kind: 'month', month: number, ...tail.fields });
  const shape: Shape = joined
    ? { kind: 'range', from: name(month.month), to: name(joined.month) }
    : name(month.month);
  return { shape, to: tail.to, rule: 'date:month' };
}

/** "pada Mei", "antara Mei dan Juni"; but "surat dari Mei Ling", "Trump dan Juli Setiawan": the name of a person goes on. */
function hasCue(reading: Reading, at: number, to: number): boolean {
  if (wordBefore(reading, 'month-cue', at)) return true;
  if (!wordBefore(reading, 'month-joint', at)) return false;
  const next = reading.tokens[to];
  const goesOn = next !== undefined && isCapitalised(next) && !wordAt(reading, 'until', to);
  return !goesOn || monthAt(reading, at - 2, true) !== null;
}

/** "2016", "tahun 1967", "2022-2024", "1990-an", "era 1990-an". */
export function matchYear(reading: Reading, at: number): Match | null {
  const { tokens } = reading;
  const tahun = tokens[at]?.lower === 'tahun' ? 1 : 0;
  const first = tokens[at + tahun];
  if (!isYear(first)) return null;
  if (tahun === 0 && (wordBefore(reading, 'not-year-before', at) || isNumbered(tokens, at))) return null;
  if (isOfLaw(tokens, tokens[at - 1]?.lower === 'tahun' ? at - 1 : at)) return null;
  const year = Number(first.text);
  const next = at + tahun + 1;
  if (tokens[next]?.text === '-' && tokens[next + 1]?.lower === 'an') {
    const from = year - (year % 10);
    return { shape: { kind: 'years', from, to: from + 9 }, to: next + 2, rule: 'date:decade' };
  }
  if (tahun === 0 && wordAt(reading, 'not-year-after', next)) return null;
  const last = /^[-–/]$/.test(tokens[next]?.text ?? '') ? tokens[next + 1] : undefined;
  if (isYear(last) && Number(last.text) > year)
    return { shape: { kind: 'years', from: year, to: Number(last.text) }, to: next + 2, rule: 'date:years' };
  // A hyphen and figures make it part of a number or a name ("2025-08", "F-2000-3").
  if (last !== undefined && isNumber(last)) return null;
  return { shape: { kind: 'years', from: year, to: year }, to: next, rule: 'date:year' };
}

/** "12/2024", "021-1998": the second half of a number. */
const isNumbered = (tokens: readonly Token[], at: number): boolean =>
  /^[-–/]$/.test(tokens[at - 1]?.text ?? '') &&
  isNumber(tokens[at - 2]) &&
  tokens[at - 2]?.end === tokens[at - 1]?.start &&
  tokens[at - 1]?.end === tokens[at]?.start;

/** "Undang-Undang Nomor 37 | Tahun 1999": the year is a part of what the law is called. */
const isOfLaw = (tokens: readonly Token[], at: number): boolean =>
  isNumber(tokens[at - 1]) &&
  /^(?:nomor|no)$/.test(tokens[at - (tokens[at - 2]?.text === '.' ? 3 : 2)]?.lower ?? '');

/** "tanggal 5" without a month. */
export function matchDayOfMonth(reading: Reading, at: number): Match | null {
  const { tokens } = reading;
  const token = tokens[at + 1];
  if (tokens[at]?.lower !== 'tanggal' || !isDayNumber(token) || monthAt(reading, at + 2, true)) return null;
  const turn = directionAt(reading, at + 2);
  const shape: Shape = {
    kind: 'day-of-month',
    day: Number(token.text),
    ...(turn ? { direction: turn.direction } : {}),
  };
  return { shape, to: turn?.to ?? at + 2, rule: 'date:day-of-month' };
}

/** Figures in brackets: "(12/6)", "[22/10/2025]". */
export function matchBracketed(reading: Reading, at: number): Match | null {
  const { tokens } = reading;
  if (!/^[([]$/.test(tokens[at]?.text ?? '')) return null;
  const match = matchFigures(tokens, at + 1, true);
  const end = tokens[match?.to ?? 0]?.text ?? '';
  // "(22/10)" with both of its brackets; "(22/10, malam)" up to the comma
  if (match && /^[)\]]$/.test(end)) return { ...match, to: match.to + 1 };
  return match && end === ',' ? match : null;
}

interface YearTail {
  readonly to: number;
  readonly fields: { readonly year?: number; readonly yearHint?: YearHint; readonly direction?: Direction };
}

/** What follows a month: "2025", "tahun 2025", "tahun lalu", "tahun itu", "lalu", or nothing. */
function yearAfter(reading: Reading, at: number): YearTail {
  const { tokens } = reading;
  const comma = tokens[at]?.text === ',' && isYear(tokens[at + 1]) ? 1 : 0;
  const tahun = tokens[at]?.lower === 'tahun' ? 1 : 0;
  const year = tokens[at + comma + tahun];
  if (isYear(year)) {
    const to = at + comma + tahun + 1;
    return { to: wordAt(reading, 'past', to)?.to ?? to, fields: { year: Number(year.text) } };
  }
  if (tahun === 1) {
    const turn = directionAt(reading, at + 1);
    if (turn) return { to: turn.to, fields: { yearHint: OFFSETS[turn.direction] } };
    const same = wordAt(reading, 'same', at + 1);
    if (same) return { to: same.to, fields: { yearHint: 'same' } };
    return { to: at, fields: {} };
  }
  const turn = directionAt(reading, at);
  return turn ? { to: turn.to, fields: { direction: turn.direction } } : { to: at, fields: {} };
}
