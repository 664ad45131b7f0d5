/** Geometry of the small bar that shows how precisely a date is known. Days in, pixels out. */
import { dayNumber, dayOf } from '../../../graph/days.ts';
import { type Edtf, parseEdtf } from '../../../graph/edtf.ts';

export interface DateBar {
  /** `day`: one day, a shape; `between`: some day of an interval; `within`: a month or a year; `lasting`: all of it. */
  readonly kind: 'day' | 'between' | 'within' | 'lasting';
  readonly approximate: boolean;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** Left and right of the bar, px. */
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  readonly labels: readonly { readonly x: number; readonly value: Edtf }[];
}

/** Days shown beside the bar, at least; beside a longer bar as much as half of it. */
const MARGIN = 6;

/** The bar for a date in `width` px; null where the text is no date. `lasts` is for wars and sanctions in force. */
export function dateBar(date: Edtf, { width, lasts }: { width: number; lasts: boolean }): DateBar | null {
  const range = parseEdtf(date);
  const known = range?.lower ?? range?.upper;
  if (!range || !known) return null;
  const lower = dayNumber(range.lower ?? known);
  const upper = dayNumber(range.upper ?? known);
  const open = range.lower === null || range.upper === null;
  const days = upper - lower + 1;
  const margin = open ? 365 : Math.max(MARGIN, Math.round(days / 2));
  const first = lower - margin;
  const total = days + 2 * margin;
  const x = (day: number): number => Math.round(((day - first) / total) * width * 10) / 10;
  const kind =
    days === 1 && !open ? 'day' : lasts || open ? 'lasting' : range.interval ? 'between' : 'within';
  return {
    kind,
    approximate: range.approximate,
    openStart: range.lower === null,
    openEnd: range.upper === null,
    from: range.lower === null ? 0 : x(lower),
    to: range.upper === null ? width : x(upper + 1),
    ticks: ticksOf(first, total).map(x),
    labels: labelsOf(range).map((value) => ({ x: x(dayNumber(firstDay(value)) + 0.5), value })),
  };
}

/** A tick a day for some weeks, a month for some years, else a year: never more than sixty. */
function ticksOf(first: number, total: number): readonly number[] {
  const days = Array.from({ length: Math.min(total, 24_000) }, (_, i) => first + i);
  if (total <= 60) return days;
  const starts = days.filter((day) => dayOf(day).endsWith(total <= 1500 ? '-01' : '-01-01'));
  return starts.filter((_, i) => i % Math.ceil(starts.length / 60) === 0);
}

const labelsOf = ({ lower, upper }: { lower: string | null; upper: string | null }): readonly Edtf[] =>
  [...new Set([lower, upper])].filter((day): day is string => day !== null);

const firstDay = (value: Edtf): string => value.slice(0, 10);
