/** Keys under which events are stored and looked for: what they are about and when, so that few have to be compared. */

import { makeMonth } from '../../../graph/days.ts';
import type { EdtfRange } from '../../../graph/edtf.ts';
import type { EventView } from './event-view.ts';

/** An event of a longer time is stored once, under no month. */
const MOST_MONTHS = 24;
/** An undated telling is looked for among the news from so many months before to one after its publication. */
const MONTHS_BACK = 13;

export const storeKeys = (view: EventView): string[] => [
  ...keysOf(view, storeMonths(view)),
  ...keysOf(view, ['']),
];

export const searchKeys = (view: EventView): string[] => keysOf(view, searchMonths(view));

function keysOf(view: EventView, months: readonly string[]): string[] {
  const things = [...view.people, ...view.parties, ...view.places, ...view.targets, ...view.subjects];
  if (view.type === 'agreement') things.push(...[...view.war].map((country) => `war ${country}`));
  if (view.identity.size) things.push([...view.identity].sort().join(' '));
  return [...new Set(things)].flatMap((thing) => months.map((month) => `${view.type} ${month} ${thing}`));
}

function storeMonths(view: EventView): string[] {
  if (isLong(view)) return [];
  return months(view.range ?? view.published, 0, 0);
}

function searchMonths(view: EventView): string[] {
  if (isLong(view)) return [''];
  const found = view.range ? months(view.range, 0, 2) : months(view.published, MONTHS_BACK, 1);
  return found.length ? found : [''];
}

const isLong = ({ type, kindGroup }: EventView): boolean => type === 'conflict' && kindGroup !== 'attack';

/** Months from `before` ahead of the range to `after` behind it; none where it is open or too long. */
function months(range: EdtfRange | null, before: number, after: number): string[] {
  if (!range?.lower || !range.upper) return [];
  const first = monthIndex(range.lower) - before;
  const last = monthIndex(range.upper) + after;
  if (last - first > MOST_MONTHS) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => makeMonth(0, first + i + 1));
}

const monthIndex = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
