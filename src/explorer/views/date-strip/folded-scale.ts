/** A scale of days in which long empty stretches are folded to a break. One length for a day everywhere else. */
import { dayNumber, dayOf, makeDay } from '../../../graph/days.ts';
import { daysInMonth } from '../../../graph/edtf.ts';
import type { StripItem } from './strip-items.ts';

/** Days `from`…`to` inclusive, drawn from x1 to x2. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly x1: number;
  readonly x2: number;
}

export interface FoldedScale {
  readonly stretches: readonly Stretch[];
  /** Folded whole years between two stretches. */
  readonly folds: readonly Stretch[];
  readonly from: number;
  readonly to: number;
  /** Pixels a day; the same in all stretches. */
  readonly perDay: number;
  /** Left edge of a day; of the day after the last it is the right edge of all. */
  x(day: number): number;
  /** The day at a pixel, kept inside the scale. */
  day(x: number): number;
}

const LONG = 400;
const FOLD = { most: 56, least: 12, share: 0.3 };

const yearOf = (day: number): number => Number(dayOf(day).slice(0, 4));
const firstOfYear = (year: number): number => dayNumber(makeDay(year, 1, 1));

/** Null where there is nothing to place. */
export function foldedScale(items: readonly StripItem[], x1: number, x2: number): FoldedScale | null {
  const spans = spansOf(items);
  if (!spans.length) return null;
  const width = Math.max(1, x2 - x1);
  const gaps = spans.length - 1;
  const fold = gaps ? Math.max(FOLD.least, Math.min(FOLD.most, (width * FOLD.share) / gaps)) : 0;
  const days = spans.reduce((sum, span) => sum + span.to - span.from + 1, 0);
  const perDay = Math.max(1, width - gaps * fold) / days;
  const stretches: Stretch[] = [];
  const folds: Stretch[] = [];
  let x = x1;
  for (const span of spans) {
    const before = stretches.at(-1);
    if (before) {
      folds.push({ from: before.to + 1, to: span.from - 1, x1: x, x2: x + fold });
      x += fold;
    }
    const end = x + (span.to - span.from + 1) * perDay;
    stretches.push({ ...span, x1: x, x2: end });
    x = end;
  }
  const all = [...stretches, ...folds].sort((a, b) => a.from - b.from);
  const from = all[0]?.from ?? 0;
  const to = all.at(-1)?.to ?? 0;
  const within = (part: Stretch, day: number): number =>
    part.x1 + ((day - part.from) / (part.to - part.from + 1)) * (part.x2 - part.x1);
  return {
    stretches,
    folds,
    from,
    to,
    perDay,
    x(day) {
      const part = all.find((one) => day <= one.to);
      if (!part) return x2;
      return within(part, Math.max(day, part.from));
    },
    day(at) {
      const part = all.find((one) => at < one.x2) ?? all.at(-1);
      if (!part) return from;
      const share = (at - part.x1) / (part.x2 - part.x1 || 1);
      const day = part.from + Math.floor(share * (part.to - part.from + 1));
      return Math.min(part.to, Math.max(part.from, day));
    },
  };
}

const known = new WeakMap<readonly StripItem[], readonly Span[]>();

/** Worked out once for a list of items: zooming makes many scales of one list. */
function spansOf(items: readonly StripItem[]): readonly Span[] {
  const before = known.get(items);
  if (before) return before;
  const spans = foldYears(items);
  known.set(items, spans);
  return spans;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Spans of whole years with something in them; the first begins and the last ends with the month of its event. */
function foldYears(items: readonly StripItem[]): { from: number; to: number }[] {
  const years = new Set<number>();
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const { first, last } of items) {
    const from = first ?? last;
    const to = last ?? first;
    if (from === null || to === null) continue;
    low = Math.min(low, from);
    high = Math.max(high, to);
    const ends = [yearOf(from), yearOf(to)] as const;
    // What lasts for years fills none of them: only its beginning and end are events.
    if (to - from > LONG) for (const year of ends) years.add(year);
    else for (let year = ends[0]; year <= ends[1]; year++) years.add(year);
  }
  const spans: { from: number; to: number }[] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const before = spans.at(-1);
    const span = { from: firstOfYear(year), to: firstOfYear(year + 1) - 1 };
    if (before && before.to + 1 === span.from) before.to = span.to;
    else spans.push(span);
  }
  const start = spans[0];
  const end = spans.at(-1);
  if (start) start.from = Math.max(start.from, monthStart(low));
  if (end) end.to = Math.min(end.to, monthEnd(high));
  return spans;
}

export function monthStart(day: number): number {
  return dayNumber(`${dayOf(day).slice(0, 7)}-01`);
}

export function monthEnd(day: number): number {
  const text = dayOf(day);
  return monthStart(day) + daysInMonth(Number(text.slice(0, 4)), Number(text.slice(5, 7))) - 1;
}
