/** How single values and lists are written in the URL. A decoder takes the raw values of one parameter and never throws. */
import { isEdtf } from '../../graph/edtf.ts';
import { MAX_LISTED, type MapPlace } from '../state/view-state.ts';

/** `undefined` where nothing usable was found; `dropped` lists what was not understood. */
export interface Decoded<T> {
  readonly value: T | undefined;
  readonly dropped: readonly string[];
}

export interface ValueCodec<T> {
  readonly encode: (value: T) => readonly string[];
  readonly decode: (raw: readonly string[]) => Decoded<T>;
}

/** Longer values and longer lists are no links that we wrote. */
const MAX_VALUE = 300;

/** One value; further ones are dropped. */
function single<T>(
  encode: (value: T) => string | null,
  decode: (text: string) => T | undefined,
): ValueCodec<T> {
  return {
    encode: (value) => {
      const text = encode(value);
      return text === null ? [] : [text];
    },
    decode: ([first = '', ...rest]) => {
      const value = first.length <= MAX_VALUE ? decode(first) : undefined;
      return { value, dropped: value === undefined ? [first, ...rest] : rest };
    },
  };
}

const orNull = (value: string | null): string | null => value;

export const text: ValueCodec<string> = single(
  (value) => value,
  (raw) => raw,
);

export const optionalId: ValueCodec<string | null> = single<string | null>(orNull, (raw) => raw || undefined);

export const oneOf = <T extends string>(options: readonly T[]): ValueCodec<T> =>
  single<T>(
    (value) => value,
    (raw) => options.find((option) => option === raw),
  );

export const optionalOneOf = <T extends string>(options: readonly T[]): ValueCodec<T | null> =>
  single<T | null>(orNull, (raw) => options.find((option) => option === raw));

export const flag: ValueCodec<boolean> = single<boolean>(
  (value) => (value ? '1' : '0'),
  (raw) => (raw === '1' ? true : raw === '0' ? false : undefined),
);

export const wholeNumber = (least: number, most: number): ValueCodec<number> =>
  single<number>(String, (raw) => {
    const value = /^\d{1,9}$/.test(raw) ? Number(raw) : Number.NaN;
    return value >= least && value <= most ? value : undefined;
  });

/** A day, month or year; no interval, no `~`. */
export const day: ValueCodec<string | null> = single<string | null>(orNull, (raw) =>
  /^[\d-]+$/.test(raw) && isEdtf(raw) ? raw : undefined,
);

/** Two days, the first not after the last: `2018-06-01/2019-02-28`. */
export const days: ValueCodec<string | null> = single<string | null>(orNull, (raw) => {
  const [from = '', to = '', ...rest] = raw.split('/');
  const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && isEdtf(text);
  return isDay(from) && isDay(to) && from <= to && !rest.length ? raw : undefined;
});

/** `37.5,55.75,4`: longitude, latitude, how much nearer than the whole. */
export const mapPlace = single<MapPlace | null>(
  (value) => value && `${value.longitude},${value.latitude},${value.zoom}`,
  (raw) => {
    if (!/^-?\d{1,3}(?:\.\d{1,2})?,-?\d{1,2}(?:\.\d{1,2})?,\d{1,4}(?:\.\d{1,2})?$/.test(raw))
      return undefined;
    const [longitude = 0, latitude = 0, zoom = 0] = raw.split(',').map(Number);
    return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 && zoom >= 1
      ? { longitude, latitude, zoom }
      : undefined;
  },
);

/** `310-402`: a span of an article's text. */
export const span = single<{ readonly start: number; readonly end: number } | null>(
  (value) => value && `${value.start}-${value.end}`,
  (raw) => {
    const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(raw) ?? [];
    return Number(start) < Number(end) ? { start: Number(start), end: Number(end) } : undefined;
  },
);

/** Two ids joined by a comma. */
export const pair = single<readonly [string, string] | null>(
  (value) => value && joinList(value),
  (raw) => {
    const [from, to, ...rest] = splitList(raw);
    return from && to && !rest.length ? [from, to] : undefined;
  },
);

/** A parameter repeated for each value. */
export const repeated: ValueCodec<readonly string[]> = {
  encode: (values) => values,
  decode: (raw) => sift(raw, () => true),
};

/** Values joined by commas; a comma or % within a value is percent-encoded once more. */
export const list = (isKnown: (value: string) => boolean = () => true): ValueCodec<readonly string[]> => ({
  encode: (values) => (values.length ? [joinList(values)] : []),
  decode: (raw) =>
    sift(
      raw.flatMap((text) => splitList(text)),
      isKnown,
    ),
});

/** Values of a closed set, each of which a leading `-` excludes. */
export const choices = (options: readonly string[]): ValueCodec<readonly string[]> =>
  list((value) => options.includes(value.replace(/^-/, '')));

function sift(values: readonly string[], isKnown: (value: string) => boolean): Decoded<readonly string[]> {
  const unique = [...new Set(values)];
  const kept = unique
    .filter((value) => value !== '' && value.length <= MAX_VALUE && isKnown(value))
    .slice(0, MAX_LISTED);
  const known = new Set(kept);
  return {
    value: kept.length ? kept : undefined,
    dropped: values.length ? unique.filter((value) => !known.has(value)) : [],
  };
}

const joinList = (values: readonly string[]): string =>
  values.map((value) => value.replace(/[%,]/g, encodeURIComponent)).join(',');

const splitList = (text: string): string[] =>
  text.split(',').map((value) => value.replace(/%(25|2C)/gi, (code) => (code === '%25' ? '%' : ',')));
