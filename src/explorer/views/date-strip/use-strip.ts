/** What the strip needs of state and graph: its items, and how many of them the limits leave. */
import { useMemo, useSyncExternalStore } from 'react';
import { allows } from '../../state/choices.ts';
import { useGraph } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { pickFilters } from '../../state/use-visible.ts';
import type { Filters } from '../../state/view-state.ts';
import { findVisible } from '../../state/visible.ts';
import { useFiltersLater } from '../../ui/use-filters-later.ts';
import type { DayRange } from './day-range.ts';
import { articleItems, eventItems, type StripItem, type StripItems } from './strip-items.ts';

const withoutDates = (state: Filters): Filters => ({
  ...pickFilters(state),
  from: null,
  to: null,
  undated: true,
});

/** Everything but the dates filters the strip: so that it shows what other dates would bring. */
export function useStripItems(): StripItems {
  const index = useGraph();
  const lang = useStore((state) => state.lang);
  const when = useStore((state) => state.when);
  const filters = useFiltersLater(withoutDates);
  return useMemo(() => {
    if (when === 'event') return eventItems(index, findVisible(index, filters), lang);
    const items = articleItems(index);
    const isShown = ({ id }: StripItem): boolean =>
      allows(filters.sources, index.articles.get(id)?.source ?? id);
    return { dated: items.dated.filter(isShown), undated: items.undated.filter(isShown) };
  }, [index, lang, when, filters]);
}

/** May the item lie in the range? The same question as the filter's. */
export const isInside = ({ first, last }: StripItem, { from, to }: DayRange): boolean =>
  (first === null || first <= to) && (last === null || last >= from);

const SHORT = window.matchMedia('(height < 800px)');

/** Under 800 px of height the strip starts folded. */
export const useShortWindow = (): boolean =>
  useSyncExternalStore(
    (notify) => {
      SHORT.addEventListener('change', notify);
      return () => SHORT.removeEventListener('change', notify);
    },
    () => SHORT.matches,
  );
