/** Whether two tellings may be of the same time, and how much that says. */
import { dayNumber } from '../../../graph/days.ts';
import type { EdtfRange } from '../../../graph/edtf.ts';
import type { Cluster } from './cluster.ts';
import type { EventView } from './event-view.ts';

/** Points for a shared day, month, year: a shared day is nearly proof, a shared year says little. */
const POINTS = { day: 3, month: 2, year: 1 } as const;

/** Points for an agreeing date, 0 where a date is missing, null where the dates exclude each other. */
export function agreeInTime(cluster: Cluster, view: EventView): number | null {
  const { range } = cluster;
  if (!range || !view.range) return 0;
  if (!overlap(range, view.range)) return null;
  const coarser = [range, view.range].some(({ precision }) => precision === 'year')
    ? 'year'
    : [range, view.range].some(({ precision, interval }) => precision === 'month' || interval)
      ? 'month'
      : 'day';
  return POINTS[coarser];
}

/**
 * Days between two tellings of which one has no date: from its day of publication to the date, or to the other's day of
 * publication. 0 within a range, Infinity where nothing is known.
 */
export function daysApart(cluster: Cluster, view: EventView): number {
  const right = view.range ?? view.published;
  if (!right) return Number.POSITIVE_INFINITY;
  if (cluster.range) return gap(cluster.range, right);
  let least = Number.POSITIVE_INFINITY;
  for (const range of cluster.published) {
    least = Math.min(least, gap(range, right));
    if (least === 0) break;
  }
  return least;
}

/** Was this published before the cluster's day? Then it cannot tell that it happened. */
export function isToldBefore({ range }: Cluster, { published }: EventView): boolean {
  return Boolean(range?.lower && published?.upper && published.upper < range.lower);
}

/** A visit that an article still awaits is not the meeting that was before its day of publication. */
export function isAwaitedLater(awaiting: Pick<EventView, 'published'>, happened: EdtfRange | null): boolean {
  const now = awaiting.published?.lower;
  return Boolean(now && happened?.upper && happened.precision === 'day' && now > happened.upper);
}

function overlap(a: EdtfRange, b: EdtfRange): boolean {
  return gap(a, b) === 0;
}

function gap(a: EdtfRange, b: EdtfRange): number {
  if (a.upper !== null && b.lower !== null && a.upper < b.lower)
    return dayNumber(b.lower) - dayNumber(a.upper);
  if (b.upper !== null && a.lower !== null && b.upper < a.lower)
    return dayNumber(a.lower) - dayNumber(b.upper);
  return 0;
}
