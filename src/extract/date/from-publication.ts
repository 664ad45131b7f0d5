/** What a shape means when it is counted from one certain day. Every function returns EDTF, or null where there is no such day. */
import { addDays, dayNumber, isRealDay, makeDay, makeMonth, weekdayOf } from '../../graph/days.ts';
import type { Day, Edtf } from '../../graph/edtf.ts';
import type { Direction, Shape, Unit } from './shapes.ts';

/** How an expression without a direction of its own is read. */
export interface View {
  readonly ahead: boolean;
  readonly since: boolean;
}

/**
 * A date without a year is taken for past up to this many months or 275 days back; what lies further back is nearer on
 * the other side ("20 Mei" in March is the coming May). Lower: "Maret" in December becomes next March.
 */
const MONTHS_BACK = 9;
const DAYS_BACK = 275;

/** A value counted from day `base`. */
export function countFrom(base: Day, shape: Shape, view: View): Edtf | null {
  switch (shape.kind) {
    case 'day':
      return dayNear(base, shape, view);
    case 'month':
      return monthNear(base, shape, view);
    case 'weekday':
      return weekdayNear(base, shape, view);
    case 'day-of-month':
      return dayOfMonthNear(base, shape.day, shape.direction ?? (view.ahead ? 'future' : 'past'));
    case 'relative':
      return shiftUnit(base, shape.unit, shape.offset);
    case 'distance':
      return distanceFrom(base, shape);
    case 'span':
      return spanTo(base, shape.unit, shape.count);
    default:
      return null;
  }
}

function dayNear(base: Day, shape: Shape & { kind: 'day' }, view: View): Edtf | null {
  const year = Number(base.slice(0, 4));
  if (typeof shape.yearHint === 'number')
    return isRealDay(year + shape.yearHint, shape.month, shape.day)
      ? makeDay(year + shape.yearHint, shape.month, shape.day)
      : null;
  // Four years either way, for 29 February.
  const days = [-4, -3, -2, -1, 0, 1, 2, 3, 4]
    .filter((offset) => isRealDay(year + offset, shape.month, shape.day))
    .map((offset) => makeDay(year + offset, shape.month, shape.day));
  const before = days.filter((day) => day <= base).at(-1) ?? null;
  const after = days.find((day) => day >= base) ?? null;
  if (shape.direction === 'past') return days.filter((day) => day < base).at(-1) ?? null;
  if (shape.direction === 'future') return days.find((day) => day > base) ?? null;
  if (shape.figures || shape.direction === 'this') return nearestOn(shape.weekday, base, before, after);
  if (view.ahead) return after;
  if (view.since || (before && dayNumber(base) - dayNumber(before) <= DAYS_BACK)) return before;
  return nearest(base, before, after);
}

/** Closer than this, in days, a weekday that does not agree is a slip of the pen: "Senin (15/8)" some days after. */
const SLIP = 120;

/** "Rabu (15/1)" in August: of two days far off the one that is a Wednesday, else the nearest. */
function nearestOn(
  weekday: number | undefined,
  base: Day,
  before: Day | null,
  after: Day | null,
): Day | null {
  const day = nearest(base, before, after);
  if (weekday === undefined || !day || weekdayOf(day) === weekday) return day;
  const other = day === before ? after : before;
  const far = Math.abs(dayNumber(day) - dayNumber(base)) > SLIP;
  return far && other && weekdayOf(other) === weekday ? other : day;
}

function nearest(base: Day, before: Day | null, after: Day | null): Day | null {
  if (!before || !after) return before ?? after;
  const from = dayNumber(base);
  return from - dayNumber(before) <= dayNumber(after) - from ? before : after;
}

function monthNear(base: Day, shape: Shape & { kind: 'month' }, view: View): Edtf {
  const year = Number(base.slice(0, 4));
  if (typeof shape.yearHint === 'number') return makeMonth(year + shape.yearHint, shape.month);
  const now = Number(base.slice(5, 7));
  const back = (now - shape.month + 12) % 12;
  const past = makeMonth(year, now - back);
  const next = makeMonth(year, now + ((12 - back) % 12));
  if (shape.direction === 'past') return back === 0 ? makeMonth(year - 1, now) : past;
  if (shape.direction === 'future') return back === 0 ? makeMonth(year + 1, now) : next;
  if (shape.direction === 'this') return makeMonth(year, shape.month);
  if (view.ahead) return next;
  return view.since || back <= MONTHS_BACK ? past : next;
}

function weekdayNear(base: Day, shape: Shape & { kind: 'weekday' }, view: View): Day {
  const { weekday, week } = shape;
  if (week !== undefined) return addDays(mondayOf(base), 7 * week + ((weekday + 6) % 7));
  const back = (weekdayOf(base) - weekday + 7) % 7;
  const direction = shape.direction ?? (view.ahead ? 'future' : undefined);
  if (direction === 'past') return addDays(base, -(back || 7));
  // "akan digelar Rabu" on a Wednesday is today; "Rabu mendatang" is not.
  if (direction === 'future') return addDays(base, back === 0 && !shape.direction ? 0 : 7 - back);
  if (direction === 'this') return addDays(base, back <= 3 ? -back : 7 - back);
  return addDays(base, -back);
}

function dayOfMonthNear(base: Day, day: number, direction: Direction): Day | null {
  const sign = direction === 'future' ? 1 : -1;
  for (let step = 0; step < 4; step++) {
    const month = makeMonth(Number(base.slice(0, 4)), Number(base.slice(5, 7)) + sign * step);
    const found = makeDay(Number(month.slice(0, 4)), Number(month.slice(5)), day);
    const real = isRealDay(Number(month.slice(0, 4)), Number(month.slice(5)), day);
    if (real && (sign < 0 ? found <= base : found >= base)) return found;
  }
  return null;
}

/** The day, Monday–Sunday week, month or year that lies `offset` units off. */
function shiftUnit(base: Day, unit: Unit, offset: number): Edtf {
  const year = Number(base.slice(0, 4));
  if (unit === 'day') return addDays(base, offset);
  if (unit === 'month') return makeMonth(year, Number(base.slice(5, 7)) + offset);
  if (unit === 'year' || unit === 'decade') return yearText(year + offset * (unit === 'year' ? 1 : 10));
  const monday = addDays(mondayOf(base), 7 * offset);
  // "akhir pekan ini": its Saturday and Sunday
  return `${addDays(monday, unit === 'weekend' ? 5 : 0)}/${addDays(monday, 6)}`;
}

function distanceFrom(base: Day, shape: Shape & { kind: 'distance' }): Edtf | null {
  const { unit, count, from } = shape;
  if (unit === 'day') return addDays(base, Math.round(count));
  // "dua pekan lalu" is a week of the calendar, "sepekan kemudian" a day about a week later.
  if (unit === 'week')
    return from === 'publication'
      ? shiftUnit(base, 'week', Math.round(count))
      : `${addDays(base, Math.round(7 * count))}~`;
  const year = Number(base.slice(0, 4));
  const month = Number(base.slice(5, 7));
  if (unit === 'month') return `${makeMonth(year, month + Math.round(count))}~`;
  const months = count * (unit === 'decade' ? 120 : 12);
  if (!Number.isInteger(count)) return `${makeMonth(year, month + Math.round(months))}~`;
  // "hampir empat tahun silam" lies on this side of the round number, "lebih dari" beyond it: by a quarter, say.
  const lean = shape.lean === 'even' ? 0 : (shape.lean === 'less' ? 3 : -3) * Math.sign(-months);
  return `${makeMonth(year, month + months + lean).slice(0, 4)}~`;
}

function spanTo(base: Day, unit: Unit, count: number): Edtf {
  const year = Number(base.slice(0, 4));
  if (unit === 'day' || unit === 'week')
    return `${addDays(base, -Math.round(count * (unit === 'day' ? 1 : 7)))}/${base}`;
  if (unit === 'month')
    return `${makeMonth(year, Number(base.slice(5, 7)) - Math.round(count))}/${base.slice(0, 7)}`;
  return `${yearText(year - Math.round(count * (unit === 'year' ? 1 : 10)))}/${base.slice(0, 4)}`;
}

const mondayOf = (day: Day): Day => addDays(day, -((weekdayOf(day) + 6) % 7));

const yearText = (year: number): string => String(year).padStart(4, '0');
