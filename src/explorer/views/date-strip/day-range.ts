/** Between the numbers of a brush and the dates of the filter. */
import { dayNumber, dayOf } from '../../../graph/days.ts';
import { type Edtf, parseEdtf } from '../../../graph/edtf.ts';
import { monthEnd, monthStart } from './folded-scale.ts';

/** Both inclusive. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/** First day of `from` and last day of `to`; an end that is not set is that of the scale. */
export function readRange(from: Edtf | null, to: Edtf | null, scale: DayRange): DayRange {
  const lower = (from && parseEdtf(from)?.lower) || null;
  const upper = (to && parseEdtf(to)?.upper) || null;
  return {
    from: lower ? dayNumber(lower) : scale.from,
    to: upper ? dayNumber(upper) : scale.to,
  };
}

/**
 * The shortest way to write a range: years or months where it begins and ends with them, else days. An end at the end of
 * the scale is no limit.
 */
export function writeRange(range: DayRange, scale: DayRange): { from: Edtf | null; to: Edtf | null } {
  const first = dayOf(range.from);
  const last = dayOf(range.to);
  const months = range.from === monthStart(range.from) && range.to === monthEnd(range.to);
  const years = first.endsWith('-01-01') && last.endsWith('-12-31');
  const length = years ? 4 : months ? 7 : 10;
  return {
    from: range.from <= scale.from ? null : first.slice(0, length),
    to: range.to >= scale.to ? null : last.slice(0, length),
  };
}
