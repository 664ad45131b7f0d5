/** Weekdays, with or without a date beside them. */
import { isCapitalised } from '../tokens.ts';
import { withFields } from '../with-fields.ts';
import { directionAt, OFFSETS, skipDayPart } from './direction.ts';
import { numberOf, type Reading, unitOf, wordAt } from './lexicon.ts';
import { matchDay } from './match-calendar.ts';
import { matchFigures } from './match-figures.ts';
import type { Match, Shape } from './shapes.ts';

/** "Rabu (22/10)", "Rabu, 6 Agustus 2025", "Sabtu-Minggu (11-12/10)", "hari Rabu", "Senin malam", "Senin pekan depan". */
export function matchWeekday(reading: Reading, at: number): Match | null {
  const { tokens } = reading;
  const hari = tokens[at]?.lower === 'hari' ? 1 : 0;
  const first = weekdayAt(reading, at + hari, hari === 1);
  if (!first) return null;
  let { to } = first;
  const joined = /^[-–]$/.test(tokens[to]?.text ?? '') ? weekdayAt(reading, to + 1, true) : null;
  if (joined) to = joined.to;
  // "Rabu lalu, 26 April 2023"
  const gone = joined ? null : directionAt(reading, to);
  const told = gone && tokens[gone.to]?.text === ',' ? matchDateAfterWeekday(reading, gone.to) : null;
  const dated = told ?? matchDateAfterWeekday(reading, skipDayPart(reading, to));
  if (dated) {
    const { shape } = dated;
    const withDay: Shape = shape.kind === 'day' ? withFields(shape, { weekday: first.weekday }) : shape;
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

/** "pekan lalu" after a weekday. */
function weekAt(reading: Reading, at: number): { readonly offset: number; readonly to: number } | null {
  const unit = wordAt(reading, 'unit', at);
  if (!unit || unitOf(unit.row) !== 'week') return null;
  const turn = directionAt(reading, unit.to);
  return turn && { offset: OFFSETS[turn.direction], to: turn.to };
}
