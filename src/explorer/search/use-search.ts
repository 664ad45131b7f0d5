import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useGraph } from '../state/graph-context.ts';
import type { NameHit, Search } from './name-search.ts';
import type { TextHit } from './text-search.ts';

export type Hit = ({ readonly kind: 'name' } & NameHit) | ({ readonly kind: 'text' } & TextHit);

const MOST_NAMES = 7;
const MOST_TEXTS = 4;

export interface Found {
  /** Names first; null until the search is loaded. */
  readonly hits: readonly Hit[] | null;
  /** The hits are those of the query as it stands, not of what was typed a moment ago. */
  readonly settled: boolean;
}

/** Hits for a query. `wanted` loads the search. */
export function useSearch(query: string, wanted: boolean): Found {
  const index = useGraph();
  const [search, setSearch] = useState<Search | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    import('./name-search.ts').then(({ buildSearch }) => {
      if (current) setSearch(buildSearch(index));
    });
    return () => {
      current = false;
    };
  }, [index, wanted]);
  const deferred = useDeferredValue(query);
  const hits = useMemo(() => {
    if (!search) return null;
    const names = search.names(deferred, MOST_NAMES).map((hit) => ({ kind: 'name', ...hit }) as const);
    const texts = search.texts(deferred, MOST_TEXTS).map((hit) => ({ kind: 'text', ...hit }) as const);
    return [...names, ...texts];
  }, [search, deferred]);
  return { hits, settled: hits !== null && deferred === query };
}
