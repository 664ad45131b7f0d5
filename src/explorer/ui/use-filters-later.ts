import { useEffect, useState } from 'react';
import { shallow } from 'zustand/shallow';
import { useStore } from '../state/store.ts';
import { pickFilters } from '../state/use-visible.ts';
import type { Filters } from '../state/view-state.ts';
import { oncePainted } from './after-paint.ts';

/**
 * The filters that the page was last painted with, for what may come a moment after the picture. `pick` is always the same
 * function; where it leaves things as they were, so is what it answered.
 */
export function useFiltersLater(pick: (state: Filters) => Filters = pickFilters): Filters {
  const [filters, setFilters] = useState(() => pick(useStore.getState()));
  useEffect(() => {
    const follow = (): void => {
      const now = pick(useStore.getState());
      setFilters((before) => (shallow(before, now) ? before : now));
    };
    // The canvas of a large graph comes after the first paint, and goes before.
    const second = oncePainted(follow);
    const later = oncePainted(second.ask);
    const stop = useStore.subscribe((now, before) => {
      if (!shallow(pick(now), pick(before))) later.ask();
    });
    // A link may have set them since.
    follow();
    return () => {
      stop();
      later.stop();
      second.stop();
    };
  }, [pick]);
  return filters;
}
