/** Dates in words: weekdays with or without a date, days of a month, months, years, decades. */
import { isCapitalised } from '../tokens.ts';
import {
  isDayNumber,
  isNumber,
  isYear,
  monthAt,
  numberOf,
  type Reading,
  unitOf,
  wordAt,
  wordBefore,
} from './lexicon.ts';
import { matchFigures } from './match-figures.ts';
import type { Direction, Match, Shape, YearHint } from './shapes.ts';

/** "Rabu (22/10)", "Rabu, 6 Agustus 2025", "Sabtu-Minggu (11-12/10)", "hari Rabu", "Senin malam", "Senin pekan depan". */
export function matchWeekday(reading: Reading, at: number): Match | null {
  const { tokens } = reading;
  const hari = tokens[at]?.lower === 'hari' ? 1 : 0;
  const first = weekdayAt(reading, at + hari, hari === 1);
  if (!first) return null;
  let { to } = first;
  const joined = /^[-–]$/.test(tokens[to]?.text ?? '') ? weekdayAt(reading, to + 1, true) : null;
  if (joined) to = joined.to;
  const dated = matchDateAfterWeekday(reading, skipDayPart(reading, to));
  if (dated) {
    const { shape } = dated;
    const withDay: Shape = shape.kind === 'day' ? { ...shape, weekday: first.weekday } : shape;
    return { shape: withDay, to: skipDayPart(reading, dated.to), rule: 'date:weekday-and-date' };
  }
  to = skipDayPart(reading, to);
  const week = weekAt(reading, to);
  const turn = week ? null : directionAt(reading, to);
  const name = (weekday: number): Shape => ({
    kind: 'weekday',
    weekday,
    ...(week ? { week: week.offset } : {}),
    ...(turn ? { direction: turn.direction } : {}),
  });
  const end = skipDayPart(reading, week?.to ?? turn?.to ?? to);
  const shape: Shape = joined
    ? { kind: 'range', from: name(first.weekday), to: name(joined.weekday) }
    : name(first.weekday);
  return { shape, to: end, rule: week ? 'date:weekday-of-week' : 'date:weekday' };
}

/** "5 September", "26 Desember 2004", "15-16 November 2022", "5 dan 6 Mei", "24 Februari lalu", "5 Juni tahun lalu". */
export function matchDay(reading: Reading, at: number): Match | null {
  const { tokens } = reading;
  const first = tokens[at];
  if (!isDayNumber(first)) return null;
  const join = /^(?:-|–|dan|sampai|hingga)$/.test(tokens[at + 1]?.lower ?? '') ? tokens[at + 2] : undefined;
  const last = isDayNumber(join) ? join : first;
  const monthFrom = last === first ? at + 1 : at + 3;
  const month = monthAt(reading, monthFrom, true);
  if (!month) return null;
  const tail = yearAfter(reading, month.to);
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

/** "November 1985", "bulan Januari", "Juli lalu", "April tahun lalu", "Juni-Juli 2025", "pada Juni". */
export function matchMonth(reading: Reading, at: number): Match | null {
  const { tokens } = reading;
  if (wordBefore(reading, 'name-before', at)) return null;
  const bulan = tokens[at]?.lower === 'bulan' ? 1 : 0;
  const year = tokens[at + bulan + 1];
  const month = monthAt(reading, at + bulan, bulan === 1 || isYear(year));
  if (!month) return null;
  const joined = /^[-–]$/.test(tokens[month.to]?.text ?? '') ? monthAt(reading, month.to + 1, true) : null;
  const tail = yearAfter(reading, joined?.to ?? month.to);
  const { direction, year: said, yearHint } = tail.fields;
  const certain = said !== undefined || direction !== undefined || yearHint !== undefined;
  // "April" and "Mei" are given names too: a bare month needs a word of time before it.
  if (!certain && !joined && bulan === 0 && !wordBefore(reading, 'month-cue', at)) return null;
  const name = (number: number): Shape => ({ kind: 'month', month: number, ...tail.fields });
  const shape: Shape = joined
    ? { kind: 'range', from: name(month.month), to: name(joined.month) }
    : name(month.month);
  return { shape, to: tail.to, rule: 'date:month' };
}

/** "2016", "tahun 1967", "2022-2024", "1990-an", "era 1990-an". */
export function matchYear(reading: Reading, at: number): Match | null {
  const { tokens } = reading;
  const tahun = tokens[at]?.lower === 'tahun' ? 1 : 0;
  const first = tokens[at + tahun];
  if (!isYear(first)) return null;
  if (tahun === 0 && wordBefore(reading, 'not-year-before', at)) return null;
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
  return match && /^[)\],]$/.test(tokens[match.to]?.text ?? '') ? match : null;
}

/** A date that belongs to the weekday before it, with its brackets. */
function matchDateAfterWeekday(reading: Reading, at: number): Match | null {
  const { tokens } = reading;
  const start = tokens[at]?.text === ',' ? at + 1 : at;
  const open = /^[([]$/.test(tokens[start]?.text ?? '') ? 1 : 0;
  const match = matchFigures(tokens, start + open, true) ?? matchDay(reading, start + open);
  if (!match || (open === 0 && start > at && match.rule === 'date:figures')) return null;
  const closed = open === 1 && /^[)\]]$/.test(tokens[match.to]?.text ?? '') ? 1 : 0;
  return { ...match, to: match.to + closed };
}

/** A weekday with a capital; "Minggu" is the week where nothing makes it the day ("Minggu lalu" begins a sentence). */
function weekdayAt(
  reading: Reading,
  at: number,
  certain: boolean,
): { readonly weekday: number; readonly to: number } | null {
  const { tokens } = reading;
  const token = tokens[at];
  if (!token || !isCapitalised(token)) return null;
  const find = wordAt(reading, 'weekday', at);
  if (!find) return null;
  const first = at === 0 || /^[.!?"“]$/.test(tokens[at - 1]?.text ?? '');
  const isWeek = token.lower === 'minggu' && !certain && first && directionAt(reading, find.to) !== null;
  return isWeek ? null : { weekday: numberOf(find.row), to: find.to };
}

/** "lalu", "mendatang", "ini" after a weekday, day or month. */
function directionAt(
  reading: Reading,
  at: number,
): { readonly direction: Direction; readonly to: number } | null {
  for (const direction of ['past', 'future', 'this'] as const) {
    const find = wordAt(reading, direction, at);
    if (find) return { direction, to: find.to };
  }
  return null;
}

/** "pekan lalu" after a weekday. */
function weekAt(reading: Reading, at: number): { readonly offset: number; readonly to: number } | null {
  const unit = wordAt(reading, 'unit', at);
  if (!unit || unitOf(unit.row) !== 'week') return null;
  const turn = directionAt(reading, unit.to);
  return turn && { offset: OFFSETS[turn.direction], to: turn.to };
}

const OFFSETS: Readonly<Record<Direction, number>> = { past: -1, this: 0, future: 1 };

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

function skipDayPart(reading: Reading, at: number): number {
  return wordAt(reading, 'day-part', at)?.to ?? at;
}
