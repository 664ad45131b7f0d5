/**
 * The level of EDTF (ISO 8601-2) that the graph uses: YYYY, YYYY-MM, YYYY-MM-DD, each with an optional `~` (approximate),
 * and intervals of two of them, either of which may be `..` (open). See ontology.md, "Dates".
 * Everything is days of the proleptic Gregorian calendar, written YYYY-MM-DD, which sort as text; no clock, no time zone.
 */

/** A valid EDTF string of the forms above. */
export type Edtf = string;

/** A day, YYYY-MM-DD. */
export type Day = string;

export type EdtfPrecision = 'day' | 'month' | 'year';

export interface EdtfRange {
  /** First and last day that the value may mean, inclusive; null where it is open. */
  readonly lower: Day | null;
  readonly upper: Day | null;
  /** The coarser of the two ends. */
  readonly precision: EdtfPrecision;
  /** One of the ends carries `~`. */
  readonly approximate: boolean;
  /** Written with a slash. */
  readonly interval: boolean;
}

export interface EdtfEnd extends Omit<EdtfRange, 'lower' | 'upper' | 'interval'> {
  readonly lower: Day;
  readonly upper: Day;
}

const END = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(~)?$/;
const COARSENESS: readonly EdtfPrecision[] = ['day', 'month', 'year'];

/** Is the text one of the graph's EDTF values, with real calendar days ("2025-02-30" is none) and ends in order? */
export const isEdtf = (value: string): boolean => parseEdtf(value) !== null;

/** Bounds and precision of an EDTF value, or null where the text is none. */
export function parseEdtf(value: string): EdtfRange | null {
  const [first = '', second, ...rest] = value.split('/');
  if (rest.length) return null;
  if (second === undefined) {
    const end = parseEnd(first);
    return end && { ...end, interval: false };
  }
  const from = first === '..' ? null : parseEnd(first);
  const to = second === '..' ? null : parseEnd(second);
  if ((first !== '..' && !from) || (second !== '..' && !to) || (!from && !to)) return null;
  if (from && to && from.lower > to.upper) return null;
  const coarsest = Math.max(...[from, to].map((end) => (end ? COARSENESS.indexOf(end.precision) : 0)));
  return {
    lower: from?.lower ?? null,
    upper: to?.upper ?? null,
    precision: COARSENESS[coarsest] ?? 'day',
    approximate: Boolean(from?.approximate || to?.approximate),
    interval: true,
  };
}

/** The two ends of a value as written; a value without a slash has one end twice. Null: open or no EDTF. */
export function edtfEnds(value: Edtf): readonly [EdtfEnd | null, EdtfEnd | null] {
  const [first = '', second = first] = value.split('/');
  return [parseEnd(first), parseEnd(second)];
}

function parseEnd(text: string): EdtfEnd | null {
  const match = END.exec(text);
  if (!match) return null;
  const [, year = '', month, day, tilde] = match;
  const approximate = tilde !== undefined;
  if (month === undefined)
    return { lower: `${year}-01-01`, upper: `${year}-12-31`, precision: 'year', approximate };
  const days = daysInMonth(Number(year), Number(month));
  if (days === 0) return null;
  if (day === undefined)
    return {
      lower: `${year}-${month}-01`,
      upper: `${year}-${month}-${days}`,
      precision: 'month',
      approximate,
    };
  if (Number(day) < 1 || Number(day) > days) return null;
  const only = `${year}-${month}-${day}`;
  return { lower: only, upper: only, precision: 'day', approximate };
}

/** Number of days of a month (1–12), 0 where there is no such month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** Sorts by first day, then last day, then text; an open beginning comes first, an open end last, no EDTF after all. */
export function compareEdtf(a: Edtf, b: Edtf): number {
  return compareText(sortKey(a), sortKey(b)) || compareText(a, b);
}

function sortKey(value: Edtf): string {
  const range = parseEdtf(value);
  return range ? `${range.lower ?? '0'}/${range.upper ?? '9999-99'}` : '~';
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** May both values mean the same day? False where one is no EDTF. */
export function overlapsEdtf(a: Edtf, b: Edtf): boolean {
  const x = parseEdtf(a);
  const y = parseEdtf(b);
  return x !== null && y !== null && startsBy(x.lower, y.upper) && startsBy(y.lower, x.upper);
}

/** Does every day that `inner` may mean lie within `outer`? False where one is no EDTF. */
export function containsEdtf(outer: Edtf, inner: Edtf): boolean {
  const x = parseEdtf(outer);
  const y = parseEdtf(inner);
  if (!x || !y) return false;
  const begins = x.lower === null || (y.lower !== null && x.lower <= y.lower);
  const ends = x.upper === null || (y.upper !== null && x.upper >= y.upper);
  return begins && ends;
}

const startsBy = (lower: Day | null, upper: Day | null): boolean =>
  lower === null || upper === null || lower <= upper;
