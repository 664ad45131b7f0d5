/** The timeline one below another: the marks in the order of time, under the years in which they begin. Pure. */
import { dayOf } from '../../../graph/days.ts';
import type { StripItem } from '../date-strip/strip-items.ts';

export type TimeRow =
  | { readonly kind: 'year'; readonly key: string; readonly year: string | null; readonly count: number }
  | { readonly kind: 'item'; readonly key: string; readonly item: StripItem };

/** `items` in the order of time. What has no beginning comes first, under no year. */
export function timeRows(items: readonly StripItem[]): readonly TimeRow[] {
  const years = new Map<string | null, StripItem[]>();
  for (const item of items) {
    const year = item.first === null ? null : dayOf(item.first).slice(0, -6);
    const there = years.get(year);
    if (there) there.push(item);
    else years.set(year, [item]);
  }
  return [...years].flatMap(([year, there]): TimeRow[] => [
    { kind: 'year', key: `# ${year}`, year, count: there.length },
    ...there.map((item): TimeRow => ({ kind: 'item', key: item.id, item })),
  ]);
}
