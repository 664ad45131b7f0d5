import { useShallow } from 'zustand/react/shallow';
import { useText } from '../../i18n/use-text.ts';
import { activeGroups, type FilterGroup, withoutGroup } from '../../state/active-filters.ts';
import { useStore } from '../../state/store.ts';
import { pickFilters } from '../../state/use-visible.ts';
import type { Filters } from '../../state/view-state.ts';
import { Chip } from '../../ui/Chip.tsx';
import { useFilterWords } from '../../ui/use-filter-words.ts';

/** Their values say which filter it is. */
const SPEAK_FOR_THEMSELVES: readonly FilterGroup[] = ['dates', 'types', 'statuses', 'actors', 'hidden'];

/** A chip with × for every active filter, and one button for all of them. */
export function ActiveChips() {
  const { t } = useText();
  const filters = useStore(useShallow(pickFilters));
  const { setFilters, resetAll } = useStore.getState();
  const wordsOf = useFilterWords();
  const chips = activeGroups(filters).flatMap((group) => split(group, filters));
  if (!chips.length) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of chips, not of fields
    <div
      role="group"
      aria-label={t('rail.activeFilters')}
      className="flex min-w-0 flex-wrap gap-1.5 phone:-mx-4 phone:w-[calc(100%+32px)] phone:flex-nowrap phone:overflow-x-auto phone:px-4 phone:py-1.5 phone:whitespace-nowrap"
    >
      {chips.map(({ group, part, without }) => {
        const { name, value } = wordsOf(group, { ...filters, ...part });
        return (
          <Chip
            key={`${group} ${value}`}
            removeLabel={
              group === 'hidden' ? t('command.showHidden') : t('rail.remove', { name: `${name}: ${value}` })
            }
            onRemove={() => setFilters(without)}
          >
            {SPEAK_FOR_THEMSELVES.includes(group) ? value : `${name}: ${value}`}
          </Chip>
        );
      })}
      {chips.length > 1 && (
        <button
          type="button"
          className="px-1 text-[13px] text-ink-2 underline decoration-line-strong underline-offset-3 hover:text-ink touch:min-h-11"
          onClick={resetAll}
        >
          {t('rail.reset')}
        </button>
      )}
    </div>
  );
}

interface ChipPart {
  readonly group: FilterGroup;
  /** What of the filters this chip names. */
  readonly part: Partial<Filters>;
  /** The change that takes it away. */
  readonly without: Partial<Filters>;
}

/** Each actor has a chip of its own; another filter is one chip. */
function split(group: FilterGroup, filters: Filters): readonly ChipPart[] {
  if (group !== 'actors') return [{ group, part: {}, without: withoutGroup(group) }];
  return filters.actors.map((id) => {
    const actors = filters.actors.filter((other) => other !== id);
    return { group, part: { actors: [id] }, without: actors.length ? { actors } : withoutGroup(group) };
  });
}
