/** Turns a shape into EDTF: by its own year, by the day of publication, or by another date of the text. */
import { isRealDay, makeDay, makeMonth, weekdayOf } from '../../graph/days.ts';
import { type Day, type Edtf, edtfEnds, parseEdtf } from '../../graph/edtf.ts';
import { withFields } from '../with-fields.ts';
import { countFrom, type View } from './from-publication.ts';
import type { Shape } from './shapes.ts';

/** Why a date has no value: words for machines, which the summary and the page put into sentences. */
export type Unresolved =
  | 'publication-unknown'
  | 'publication-day-unknown'
  | 'indefinite'
  | 'no-anchor'
  | 'impossible-date';

export interface Resolved {
  readonly value?: Edtf;
  readonly unresolved?: Unresolved;
  readonly basis: 'explicit' | 'publication' | 'text';
  readonly note?: 'weekday-mismatch';
}

export interface Context {
  readonly published?: Edtf | undefined;
  /** The last date that the text named, for "dua hari kemudian", "hari yang sama". */
  readonly anchor?: Edtf | undefined;
  readonly view: View;
}

/** The value of a shape, or the reason why it has none. */
export function resolveShape(shape: Shape, context: Context): Resolved {
  switch (shape.kind) {
    case 'years':
      return {
        value: shape.from === shape.to ? year(shape.from) : `${year(shape.from)}/${year(shape.to)}`,
        basis: 'explicit',
      };
    case 'vague':
      return { unresolved: 'indefinite', basis: 'publication' };
    case 'range':
      return resolveRange(shape, context);
    case 'day':
      return checkWeekday(shape, resolveDated(shape, context));
    case 'month':
      return resolveDated(shape, context);
    case 'relative':
    case 'distance':
      return shape.from === 'publication' ? fromPublication(shape, context) : fromAnchor(shape, context);
    default:
      return fromPublication(shape, context);
  }
}

function resolveDated(shape: Shape & { kind: 'day' | 'month' }, context: Context): Resolved {
  const said = shape.yearHint === 'same' ? anchorYear(context.anchor) : shape.year;
  if (shape.yearHint === 'same' && said === undefined) return { unresolved: 'no-anchor', basis: 'text' };
  if (said === undefined) return fromPublication(shape, context);
  const basis = shape.yearHint === 'same' ? 'text' : 'explicit';
  if (shape.kind === 'month') return { value: makeMonth(said, shape.month), basis };
  return isRealDay(said, shape.month, shape.day)
    ? { value: makeDay(said, shape.month, shape.day), basis }
    : { unresolved: 'impossible-date', basis };
}

/** Counted from the first and the last day on which the article may have appeared: what both give is certain. */
function fromPublication(shape: Shape, { published, view }: Context): Resolved {
  const basis = 'publication';
  const range = published === undefined ? null : parseEdtf(published);
  if (!range?.lower || !range.upper) return { unresolved: 'publication-unknown', basis };
  const value = countFrom(range.lower, shape, view);
  if (value === null) return { unresolved: 'impossible-date', basis };
  return value === countFrom(range.upper, shape, view)
    ? { value, basis }
    : { unresolved: 'publication-day-unknown', basis };
}

function fromAnchor(shape: Shape & { kind: 'relative' | 'distance' }, { anchor, view }: Context): Resolved {
  const basis = 'text';
  const end = anchor === undefined ? null : edtfEnds(anchor)[0];
  if (!end) return { unresolved: 'no-anchor', basis };
  // Days can be counted only from a day, months not from a year.
  const fine =
    shape.unit === 'day' || shape.unit === 'week' ? ['day'] : shape.unit === 'month' ? ['day', 'month'] : [];
  if (fine.length && !fine.includes(end.precision)) return { unresolved: 'no-anchor', basis };
  const value = countFrom(end.lower, shape, view);
  return value === null ? { unresolved: 'no-anchor', basis } : { value, basis };
}

/** The last day decides; the first is the nearest such day before it. */
function resolveRange({ from, to }: Shape & { kind: 'range' }, context: Context): Resolved {
  const last = resolveShape(to, context);
  const end = last.value === undefined ? null : (edtfEnds(last.value)[1] ?? null);
  if (!end) return last;
  const first = countFrom(end.upper, withoutYear(from), { ahead: false, since: true });
  return first === null || first > (last.value ?? '')
    ? { unresolved: 'impossible-date', basis: last.basis }
    : { ...last, value: first === last.value ? first : `${first}/${last.value}` };
}

function withoutYear(shape: Shape): Shape {
  if (shape.kind === 'day') return { kind: 'day', day: shape.day, month: shape.month, figures: false };
  if (shape.kind === 'month') return { kind: 'month', month: shape.month };
  return shape.kind === 'weekday' ? { kind: 'weekday', weekday: shape.weekday } : shape;
}

function checkWeekday(shape: Shape & { kind: 'day' }, resolved: Resolved): Resolved {
  const { value } = resolved;
  if (value === undefined || shape.weekday === undefined || weekdayOf(value) === shape.weekday)
    return resolved;
  return withFields(resolved, { note: 'weekday-mismatch' });
}

const year = (number: number): string => String(number).padStart(4, '0');

const anchorYear = (anchor: Edtf | undefined): number | undefined =>
  anchor === undefined || anchor.startsWith('..') ? undefined : Number(anchor.slice(0, 4));

export const isDay = (value: Edtf): value is Day => /^\d{4}-\d\d-\d\d$/.test(value);
