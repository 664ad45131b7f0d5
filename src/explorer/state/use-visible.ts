import { useShallow } from 'zustand/react/shallow';
import type { GraphIndex } from '../../graph/queries.ts';
import { useGraph } from './graph-context.ts';
import { useStore } from './store.ts';
import type { Filters } from './view-state.ts';
import { findVisible, type Visible } from './visible.ts';

/** What the filters leave, worked out once for all who ask; the same object until a filter changes. */
export function useVisible(): Visible {
  const index = useGraph();
  const filters = useStore(useShallow(pickFilters));
  return remember(index, filters);
}

/** The same outside React, for the canvas. */
export function visibleOf(index: GraphIndex, state: Filters): Visible {
  return remember(index, pickFilters(state));
}

export const pickFilters = (state: Filters): Filters => ({
  actors: state.actors,
  actorsMode: state.actorsMode,
  from: state.from,
  to: state.to,
  undated: state.undated,
  when: state.when,
  types: state.types,
  relations: state.relations,
  statuses: state.statuses,
  sources: state.sources,
  speaker: state.speaker,
  hidden: state.hidden,
  focus: state.focus,
  hops: state.hops,
});

let last: { index: GraphIndex; filters: Filters; visible: Visible } | null = null;

function remember(index: GraphIndex, filters: Filters): Visible {
  if (last?.index === index && isSame(last.filters, filters)) return last.visible;
  last = { index, filters, visible: findVisible(index, filters) };
  return last.visible;
}

const isSame = (a: Filters, b: Filters): boolean =>
  a === b || (Object.keys(a) as (keyof Filters)[]).every((key) => a[key] === b[key]);
