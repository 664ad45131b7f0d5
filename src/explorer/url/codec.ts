/**
 * The URL (design.md, "The URL"): one entry for every key of the state, in the order in which they are written. A new
 * key does not compile until it is decided here how a link carries it. `parseView(serialiseView(state))` is `state`.
 */
import { EDGE_TYPES, NODE_TYPES, STATUSES } from '../../graph/vocabulary.ts';
import type { Notice } from '../state/notices.ts';
import {
  INITIAL_VIEW,
  MAX_HOPS,
  MAX_THREADS,
  SORT_KEYS,
  type Sort,
  type ViewState,
} from '../state/view-state.ts';
import * as values from './values.ts';

/** Whether a change of the key is a step that "back" undoes, or only corrects the present one. */
type History = 'push' | 'replace';
interface Entry<T> extends values.ValueCodec<T> {
  readonly param: string;
  readonly history: History;
}
type Table = { readonly [K in keyof ViewState]: Entry<ViewState[K]> };

const push = <T>(param: string, codec: values.ValueCodec<T>): Entry<T> => ({
  param,
  history: 'push',
  ...codec,
});
const replace = <T>(param: string, codec: values.ValueCodec<T>): Entry<T> => ({
  param,
  history: 'replace',
  ...codec,
});

export const URL_TABLE: Table = {
  view: push('view', values.oneOf(['graph', 'timeline', 'map', 'list'])),
  show: push('show', values.oneOf(['main', 'all'])),
  listForm: push('list', values.oneOf(['sentences', 'table'])),
  sort: push('sort', values.oneOf<Sort>(SORT_KEYS.flatMap((key): Sort[] => [key, `-${key}`]))),
  timelineForm: push('timeline', values.oneOf(['lanes', 'list'])),
  range: replace('range', values.days),
  mapPlace: replace('map', values.mapPlace),
  selection: push('sel', values.repeated),
  article: push('article', values.optionalId),
  at: replace('at', values.span),
  path: push('path', values.pair),
  hubs: push('hubs', values.flag),
  thread: replace('thread', values.wholeNumber(1, MAX_THREADS)),
  focus: push('focus', values.optionalId),
  hops: replace('hops', values.wholeNumber(1, MAX_HOPS)),
  actors: push('actor', values.list()),
  actorsMode: push('actors', values.oneOf(['any', 'all'])),
  from: replace('from', values.day),
  to: replace('to', values.day),
  when: push('when', values.oneOf(['event', 'published'])),
  undated: push('undated', values.flag),
  types: push('type', values.choices(NODE_TYPES)),
  relations: push('rel', values.choices(EDGE_TYPES)),
  statuses: push('status', values.choices(STATUSES)),
  sources: push('source', values.list()),
  speaker: push('speaker', values.optionalId),
  hidden: push('hide', values.list()),
  query: replace('q', values.text),
  embed: replace('embed', values.flag),
  lang: replace('lang', values.oneOf(['id', 'en'])),
  theme: replace('theme', values.optionalOneOf(['light', 'dark'])),
};

const KEYS = Object.keys(URL_TABLE) as readonly (keyof ViewState)[];
const KEY_OF_PARAM = new Map<string, keyof ViewState>(KEYS.map((key) => [URL_TABLE[key].param, key]));

/**
 * The state as a query string without `?`. Defaults are left out, except for the keys in `always`.
 */
export function serialiseView(view: ViewState, always: readonly (keyof ViewState)[] = []): string {
  return KEYS.flatMap((key) => {
    if (!always.includes(key) && isSame(view[key], INITIAL_VIEW[key])) return [];
    return encodeKey(view, key).map((value) => `${URL_TABLE[key].param}=${escapeValue(value)}`);
  }).join('&');
}

/**
 * Reads a query string, with or without `?`. Never throws: what it does not know is left out and listed, the rest holds.
 * `given` lists the keys that the query string sets.
 */
export function parseView(search: string): {
  readonly view: ViewState;
  readonly notices: readonly Notice[];
  readonly given: readonly (keyof ViewState)[];
} {
  const rawOf = new Map<string, string[]>();
  for (const [param, value] of new URLSearchParams(search)) {
    const known = rawOf.get(param);
    if (known) known.push(value);
    else rawOf.set(param, [value]);
  }
  const notices: Notice[] = [];
  const given: Partial<Record<keyof ViewState, unknown>> = {};
  for (const [param, raw] of rawOf) {
    const key = KEY_OF_PARAM.get(param);
    if (!key) {
      notices.push({ kind: 'unknown-key', param });
      continue;
    }
    const { value, dropped } = URL_TABLE[key].decode(raw);
    if (value !== undefined) given[key] = value;
    for (const bad of dropped) notices.push({ kind: 'bad-value', param, value: bad });
  }
  return {
    // The table types each key's decoder, so `given` holds values of the right types.
    view: { ...INITIAL_VIEW, ...(given as Partial<ViewState>) },
    notices,
    given: Object.keys(given) as (keyof ViewState)[],
  };
}

/** How going from one state to another is written in the history; null where the URL stays the same. */
export function historyOf(before: ViewState, after: ViewState): History | null {
  const changed = KEYS.filter((key) => !isSame(before[key], after[key]));
  if (!changed.length) return null;
  return changed.some((key) => URL_TABLE[key].history === 'push') ? 'push' : 'replace';
}

/** The state's part of a larger object, such as the store. */
export function pickView(state: ViewState): ViewState {
  // Every key of ViewState is in KEYS, as the table's type demands.
  return Object.fromEntries(KEYS.map((key) => [key, state[key]])) as unknown as ViewState;
}

function encodeKey<K extends keyof ViewState>(view: ViewState, key: K): readonly string[] {
  return URL_TABLE[key].encode(view[key]);
}

/** Percent-encoded but readable: `sel=person:steve-witkoff`, `q=gencatan+senjata`. Lone surrogates cannot be encoded. */
const escapeValue = (value: string): string =>
  encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\uFFFD'))
    .replace(/%3A/g, ':')
    .replace(/%2C/g, ',')
    .replace(/%2F/g, '/')
    .replace(/%20/g, '+');

/** Values are strings, numbers, booleans, null, or lists and spans of them. */
const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
