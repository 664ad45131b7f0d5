import { memo, useMemo } from 'react';
import { countFacets } from '../../state/facets.ts';
import { useGraph } from '../../state/graph-context.ts';
import { useFiltersLater } from '../../ui/use-filters-later.ts';
import { ActiveChips } from './ActiveChips.tsx';
import { ActorFilter } from './ActorFilter.tsx';
import { DateFilter } from './DateFilter.tsx';
import { HiddenNodes } from './HiddenNodes.tsx';
import { StatusLegend, TypeLegend } from './Legends.tsx';
import { RelationFilter } from './RelationFilter.tsx';
import { SearchBox } from './SearchBox.tsx';
import { Shown } from './Shown.tsx';
import { SourceFilter } from './SourceFilter.tsx';
import { SpeakerFilter } from './SpeakerFilter.tsx';

interface Props {
  /**
   * The rail as a sheet: choosing a hit closes it; dates are typed here, because the strip
   * of dates is not everywhere.
   */
  readonly onClose?: () => void;
}

/** Search, counts, chips, and the legend that filters. */
export const Rail = memo(function Rail({ onClose }: Props) {
  const index = useGraph();
  const filters = useFiltersLater();
  const facets = useMemo(() => countFacets(index, filters), [index, filters]);
  return (
    <div className="flex h-full min-h-0 flex-col">
      <div className="px-4 pt-3.5 pb-3">
        <SearchBox {...(onClose ? { onChosen: onClose } : {})} />
      </div>
      <div className="flex min-h-0 flex-1 flex-col gap-3.5 overflow-y-auto px-4 pt-0.5 pb-6">
        <div className="flex flex-col gap-[7px]">
          <Shown />
          <ActiveChips />
        </div>
        <TypeLegend facets={facets} />
        <StatusLegend facets={facets} />
        <ActorFilter facets={facets} />
        <div className="flex flex-col gap-2">
          {onClose && <DateFilter />}
          <HiddenNodes />
          <RelationFilter facets={facets} />
          <SpeakerFilter facets={facets} />
          <SourceFilter facets={facets} />
        </div>
      </div>
    </div>
  );
});
