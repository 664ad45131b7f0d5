/** The filters that are on, as the chips name them, and the way to take each of them away. */
import type { GraphIndex } from '../../graph/queries.ts';
import { type FilterKey, type Filters, INITIAL_VIEW, type ViewState } from './view-state.ts';
import { findVisible } from './visible.ts';

export type FilterGroup =
  | 'types'
  | 'actors'
  | 'dates'
  | 'statuses'
  | 'relations'
  | 'sources'
  | 'speaker'
  | 'hidden'
  | 'focus';

/** The keys of the state that a group sets; taking a group away resets them. */
const GROUP_KEYS: Readonly<Record<FilterGroup, readonly (FilterKey | 'focus' | 'hops')[]>> = {
  types: ['types'],
  actors: ['actors', 'actorsMode'],
  dates: ['from', 'to', 'undated', 'when'],
  statuses: ['statuses'],
  relations: ['relations'],
  sources: ['sources'],
  speaker: ['speaker'],
  hidden: ['hidden'],
  focus: ['focus', 'hops'],
};

// Every group is a key of the table.
const GROUPS = Object.keys(GROUP_KEYS) as readonly FilterGroup[];

/** The groups that hide something or could, in the order of the rail. */
export function activeGroups(filters: Filters): readonly FilterGroup[] {
  return GROUPS.filter((group) => {
    if (group === 'actors') return filters.actors.length > 0;
    if (group === 'dates') return filters.from !== null || filters.to !== null || !filters.undated;
    if (group === 'focus') return filters.focus !== null;
    return GROUP_KEYS[group].some(
      (key) => JSON.stringify(filters[key]) !== JSON.stringify(INITIAL_VIEW[key]),
    );
  });
}

/** The change of the state that takes a group away. */
export function withoutGroup(group: FilterGroup): Partial<Pick<ViewState, FilterKey | 'focus' | 'hops'>> {
  return Object.fromEntries(GROUP_KEYS[group].map((key) => [key, INITIAL_VIEW[key]]));
}

/** How many nodes are shown without each active group, most first. */
export function countWithout(
  index: GraphIndex,
  filters: Filters,
): readonly { readonly group: FilterGroup; readonly nodes: number }[] {
  return activeGroups(filters)
    .map((group) => ({
      group,
      nodes: findVisible(index, { ...filters, ...withoutGroup(group) }).nodes.size,
    }))
    .sort((a, b) => b.nodes - a.nodes);
}
