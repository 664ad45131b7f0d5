/** Keeps the state to what a link can carry, whatever an action asks for: the URL always says what is on the screen. */
import { INITIAL_VIEW, MAX_LISTED, MAX_QUERY, type ViewState } from './view-state.ts';

const LISTS = [
  'selection',
  'actors',
  'types',
  'relations',
  'statuses',
  'sources',
  'hidden',
] as const satisfies readonly (keyof ViewState)[];

/** The change with what follows from it: no passage without an article, no steps without a focus, no endless list. */
export function settle<C extends Partial<ViewState>>(state: ViewState, change: C): C & Partial<ViewState> {
  const after = { ...state, ...change };
  const follows: { -readonly [K in keyof ViewState]?: ViewState[K] } = {};
  for (const key of LISTS) {
    const list = change[key];
    // What was added last is what the reader is at.
    if (list && list.length > MAX_LISTED) follows[key] = list.slice(-MAX_LISTED);
  }
  if (change.query !== undefined) follows.query = writable(change.query);
  if (after.article === null && after.at !== null) follows.at = null;
  if (after.focus === null && after.hops !== INITIAL_VIEW.hops) follows.hops = INITIAL_VIEW.hops;
  if (after.path === null && (after.hubs || after.thread !== INITIAL_VIEW.thread)) {
    follows.hubs = INITIAL_VIEW.hubs;
    follows.thread = INITIAL_VIEW.thread;
  }
  return { ...change, ...follows };
}

/** Half of a surrogate pair cannot be written in a link; typing an emoji may leave one for a moment. */
const writable = (query: string): string => query.slice(0, MAX_QUERY).replace(/\p{Surrogate}/gu, '\uFFFD');
