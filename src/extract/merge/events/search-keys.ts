/** Keys under which events are stored and looked for: what they are about and when, so that few have to be compared. */
import type { EdtfRange } from '../../../graph/edtf.ts';
import type { EventType } from '../../../graph/schema.ts';
import type { EventView, Thing } from './event-view.ts';

/** Calls `each` with the keys of a view, in order, until it returns false. */
export type EachKey = (view: EventView, each: (key: number) => boolean | undefined) => void;

export interface SearchKeys {
  readonly forStoring: EachKey;
  readonly forSearching: EachKey;
}

/** An event of a longer time is stored once, under no month. */
const MOST_MONTHS = 24;
/** An undated telling is looked for among the news from so many months before to one after its publication. */
const MONTHS_BACK = 13;
/** More than there are months in the years 0 to 9999, and one for no month. */
const MONTHS = 2 ** 18;
const NO_MONTH: Months = { first: -1, last: -1 };

const TYPES: readonly EventType[] = ['meeting', 'agreement', 'sanction', 'conflict'];

/** First and last month since the year 0. */
interface Months {
  readonly first: number;
  readonly last: number;
}

/** Keys of a corpus whose things have numbers below `things`: words get the numbers after them. */
export function openSearchKeys(things: number): SearchKeys {
  const words = new Map<string, number>();
  const numberOf = (word: string): number => {
    const kept = words.get(word) ?? things + words.size;
    words.set(word, kept);
    return kept;
  };
  const eachKey = (
    view: EventView,
    months: readonly Months[],
    each: (key: number) => boolean | undefined,
  ): void => {
    const type = TYPES.indexOf(view.type);
    const about = thingsOf(view, numberOf);
    for (const { first, last } of months)
      for (const thing of about)
        for (let month = first; month <= last; month++)
          if (each((thing * TYPES.length + type) * MONTHS + month + 1) === false) return;
  };
  return {
    forStoring: (view, each) => eachKey(view, [...storeMonths(view), NO_MONTH], each),
    forSearching: (view, each) => eachKey(view, [searchMonths(view)], each),
  };
}

function thingsOf(view: EventView, numberOf: (word: string) => number): ReadonlySet<Thing> {
  const things = new Set<Thing>();
  for (const field of ['people', 'parties', 'places', 'targets', 'subjects'] as const)
    for (const thing of view[field]) things.add(thing);
  if (view.type === 'agreement') for (const country of view.war) things.add(numberOf(`war ${country}`));
  if (view.identity.size) things.add(numberOf([...view.identity].sort().join(' ')));
  return things;
}

function storeMonths(view: EventView): readonly Months[] {
  const found = isLong(view) ? null : months(view.range ?? view.published, 0, 0);
  return found ? [found] : [];
}

function searchMonths(view: EventView): Months {
  if (isLong(view)) return NO_MONTH;
  return (view.range ? months(view.range, 0, 2) : months(view.published, MONTHS_BACK, 1)) ?? NO_MONTH;
}

const isLong = ({ type, kindGroup }: EventView): boolean => type === 'conflict' && kindGroup !== 'attack';

/** Months from `before` ahead of the range to `after` behind it; null where it is open or too long. */
function months(range: EdtfRange | null, before: number, after: number): Months | null {
  if (!range?.lower || !range.upper) return null;
  const first = Math.max(0, monthIndex(range.lower) - before);
  const last = monthIndex(range.upper) + after;
  return last - first > MOST_MONTHS ? null : { first, last };
}

const monthIndex = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
