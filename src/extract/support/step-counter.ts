/**
 * For tests: how much work a call does, counted and not timed. A step is a block of our code that ran (V8 counts each, as for a
 * coverage report), an element or character that a built-in walked over for us, or a character that a pattern looked at. The code
 * itself knows nothing of it.
 */
import { Session } from 'node:inspector';

export interface StepCounter {
  /** Steps of that work. */
  readonly count: (work: () => void) => number;
  readonly stop: () => void;
}

/** Starts to count; only modules that are loaded after it are counted, so import those dynamically. */
export function startStepCounter(isCounted: (url: string) => boolean): StepCounter {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const takeBlocks = (): number => {
    let blocks = 0;
    session.post('Profiler.takePreciseCoverage', (error, { result }) => {
      if (error) throw error;
      for (const { url, functions } of result)
        if (isCounted(url))
          for (const { ranges } of functions) for (const { count } of ranges) blocks += count;
    });
    return blocks;
  };
  return {
    count: (work) => {
      takeBlocks();
      const walked = countWalks(work);
      return takeBlocks() + walked;
    },
    stop: () => session.disconnect(),
  };
}

/** What a call of a built-in walks over, told from what it was called on, with and gave back. */
type Cost = (self: never, result: never, first: never, second: never) => number;
type Method = (this: unknown, ...args: readonly unknown[]) => unknown;

const all: Cost = (self: { length: number }) => self.length;
const given: Cost = (_: unknown, result: { length: number }) => result.length;
const upTo: Cost = (self: { length: number }, found: number | boolean) =>
  typeof found === 'number' && found >= 0 ? found + 1 : self.length;
const searched: Cost = (self: string, found: number, words: string, from = 0) =>
  Math.max(0, (found < 0 ? self.length : found + words.length) - from);
/** A pattern walks to the end of what it found, from where it was told to begin; one for the beginning stays there. */
const matched: Cost = (pattern: RegExp, found: RegExpExecArray | null, text: string) => {
  const stays = pattern.source[0] === '^' || pattern.sticky;
  if (found) return found[0].length + (stays ? 0 : found.index - begunAt);
  return stays ? 1 : Math.max(0, text.length - begunAt);
};
let begunAt = 0;

const WALKS: readonly (readonly [owner: object, names: readonly string[], cost: Cost])[] = [
  [Array.prototype, ['slice', 'splice', 'concat', 'flat', 'toReversed', 'toSorted'], given],
  [Array.prototype, ['join', 'reverse', 'sort', 'shift', 'unshift', 'fill'], all],
  [Array.prototype, ['indexOf', 'includes'], upTo],
  [String.prototype, ['split', 'toLowerCase', 'toUpperCase', 'normalize', 'includes', 'lastIndexOf'], all],
  [String.prototype, ['indexOf'], searched],
  [RegExp.prototype, ['exec'], matched],
];
const ITERATED = [Array.prototype, Map.prototype, Set.prototype];

/** Does the work with built-ins that say how far they walked. */
function countWalks(work: () => void): number {
  let walked = 0;
  const undo: (() => void)[] = [];
  const replace = (owner: object, name: PropertyKey, wrap: (own: Method) => Method): void => {
    const before = Object.getOwnPropertyDescriptor(owner, name);
    if (!before || typeof before.value !== 'function') return;
    Object.defineProperty(owner, name, { ...before, value: wrap(before.value) });
    undo.push(() => Object.defineProperty(owner, name, before));
  };
  for (const [owner, names, cost] of WALKS)
    for (const name of names)
      replace(
        owner,
        name,
        (own) =>
          function (...args) {
            const pattern = this instanceof RegExp && (this.global || this.sticky) ? this.lastIndex : 0;
            const result = Reflect.apply(own, this, args);
            begunAt = pattern;
            // The table pairs each built-in with the cost that knows its arguments.
            walked += cost(this as never, result as never, args[0] as never, args[1] as never);
            return result;
          },
      );
  for (const owner of ITERATED)
    replace(
      owner,
      Symbol.iterator,
      (own) =>
        function () {
          // Of an Array, Map or Set.
          const iterator = Reflect.apply(own, this, []) as Iterator<unknown>;
          return {
            next: () => {
              walked++;
              return iterator.next();
            },
            [Symbol.iterator]() {
              return this;
            },
          };
        },
    );
  try {
    work();
  } finally {
    for (let i = undo.length - 1; i >= 0; i--) undo[i]?.();
  }
  return walked;
}
