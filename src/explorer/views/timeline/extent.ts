/** How far a date reaches on the scale. */
import type { FoldedScale } from '../date-strip/folded-scale.ts';
import type { StripItem } from '../date-strip/strip-items.ts';
import { cutAtFolds } from '../date-strip/strip-marks.ts';

export interface Extent {
  /** The mark itself, with whiskers and arrows. */
  readonly x1: number;
  readonly x2: number;
  /** The bar without them; null where the date is a day, which is drawn as the type's shape at `centre`. */
  readonly bar: Bar | null;
  readonly centre: number;
}

export interface Bar {
  readonly x1: number;
  readonly x2: number;
  /** A bar is cut where years are folded. */
  readonly pieces: readonly (readonly [number, number])[];
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** Half of the widest shape of a type. */
const SHAPE = 12;
const WHISKER = 9;
const ARROW = 9;
/** A bar that is narrower than this could not be seen. */
const NARROWEST = 9;

export function extentOf(item: StripItem, scale: FoldedScale): Extent {
  const from = scale.x(item.first ?? scale.from);
  const to = scale.x((item.last ?? scale.to) + 1);
  const centre = (from + to) / 2;
  // Of what lasted, a start that fades in says it.
  const whisker = item.about && item.kind !== 'lasting' ? WHISKER : 0;
  if (item.kind === 'day')
    return { x1: centre - SHAPE - whisker, x2: centre + SHAPE + whisker, bar: null, centre };
  const short = to - from < NARROWEST;
  const [x1, x2] = short ? [centre - NARROWEST / 2, centre + NARROWEST / 2] : [from, to];
  const openStart = item.first === null;
  const openEnd = item.last === null;
  return {
    x1: x1 - Math.max(whisker, openStart ? ARROW : 0),
    x2: x2 + (openEnd ? ARROW : whisker),
    bar: { x1, x2, pieces: cutAtFolds(x1, x2, scale), openStart, openEnd },
    centre,
  };
}
