/** Undo and redo: what the reader did, as the states before each step. Pure; the clock is handed in. */
import type { ViewState } from './view-state.ts';

/**
 * `step`: a change is undone by itself. `slide`: changes that follow one another quickly, as under a brush, are one
 * step. `along`: goes back with a step and makes none. `never`: typing, language and theme are not undone.
 */
type Kind = 'step' | 'slide' | 'along' | 'never';

/** One entry for every key of the state. */
const KINDS: Readonly<Record<keyof ViewState, Kind>> = {
  view: 'step',
  show: 'step',
  listForm: 'step',
  sort: 'step',
  timelineForm: 'step',
  range: 'never',
  mapPlace: 'never',
  selection: 'step',
  article: 'step',
  at: 'along',
  path: 'step',
  hubs: 'step',
  thread: 'slide',
  focus: 'step',
  hops: 'step',
  actors: 'step',
  actorsMode: 'step',
  from: 'slide',
  to: 'slide',
  undated: 'step',
  when: 'step',
  types: 'step',
  relations: 'step',
  statuses: 'step',
  sources: 'step',
  speaker: 'step',
  hidden: 'step',
  query: 'never',
  lang: 'never',
  theme: 'never',
  embed: 'never',
};

/** The part of the state that goes back and forth. */
export type Moment = Partial<ViewState>;

export interface Steps {
  /** Oldest first. */
  readonly past: readonly Moment[];
  /** What was undone, next first. */
  readonly future: readonly Moment[];
  /** The keys of the last change and its time in ms, where another one like it would belong to the same step. */
  readonly sliding: { readonly keys: string; readonly at: number } | null;
}

export const NO_STEPS: Steps = { past: [], future: [], sliding: null };

/** More than anyone goes back; each holds references, not copies. */
const MOST_STEPS = 100;

/** A pause this long ends a slide, in ms. */
const SLIDE_PAUSE = 900;

const KEYS = Object.keys(KINDS) as readonly (keyof ViewState)[];
const KEPT = KEYS.filter((key) => KINDS[key] !== 'never');

/** The steps after a change of the state. */
export function recordStep(steps: Steps, before: ViewState, after: ViewState, now: number): Steps {
  const changed = changedKeys(before, after).filter((key) => KINDS[key] !== 'along');
  if (!changed.length) return steps;
  const keys = changed.every((key) => KINDS[key] === 'slide') ? changed.join() : null;
  const goesOn =
    keys !== null &&
    steps.sliding?.keys === keys &&
    now - steps.sliding.at < SLIDE_PAUSE &&
    steps.past.length > 0;
  return {
    past: goesOn ? steps.past : [...steps.past, momentOf(before)].slice(-MOST_STEPS),
    future: [],
    sliding: keys === null ? null : { keys, at: now },
  };
}

/** The state one step back, with the steps that then remain; null where there is none. */
export function stepUndone(steps: Steps, now: ViewState): { moment: Moment; steps: Steps } | null {
  const moment = steps.past.at(-1);
  if (!moment) return null;
  return {
    moment,
    steps: { past: steps.past.slice(0, -1), future: [momentOf(now), ...steps.future], sliding: null },
  };
}

/** The state that was undone last, with the steps that then remain; null where there is none. */
export function stepRedone(steps: Steps, now: ViewState): { moment: Moment; steps: Steps } | null {
  const [moment, ...future] = steps.future;
  if (!moment) return null;
  return { moment, steps: { past: [...steps.past, momentOf(now)], future, sliding: null } };
}

/** The keys in which two states differ, of those that can be undone. */
export const changedKeys = (before: Moment, after: Moment): readonly (keyof ViewState)[] =>
  KEPT.filter((key) => !isSame(before[key], after[key]));

// Every key of KEPT is one of the state's.
const momentOf = (state: ViewState): Moment => Object.fromEntries(KEPT.map((key) => [key, state[key]]));

/** Values are strings, numbers, booleans, null, or lists and spans of them. */
const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
