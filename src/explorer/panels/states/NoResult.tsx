import { useShallow } from 'zustand/react/shallow';
import { useText } from '../../i18n/use-text.ts';
import { countWithout, type FilterGroup, withoutGroup } from '../../state/active-filters.ts';
import { useGraph } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { pickFilters } from '../../state/use-visible.ts';
import { Button } from '../../ui/Button.tsx';
import { useFilterWords } from '../../ui/use-filter-words.ts';
import { StateFrame } from './StateFrame.tsx';

/** The filters leave nothing: which they are, and how many each removal brings back. */
export function NoResult() {
  const { t } = useText();
  const index = useGraph();
  const filters = useStore(useShallow(pickFilters));
  const { setFilters, resetFilters, leaveFocus } = useStore.getState();
  const wordsOf = useFilterWords();
  const ways = countWithout(index, filters);
  const helpful = ways.filter(({ nodes }) => nodes > 0);
  const best = helpful[0];
  const total = index.graph.nodes.length;
  const named = (group: FilterGroup) => {
    const { name, value } = wordsOf(group, filters);
    return `${name}: ${value}`;
  };
  const names = ways.map(({ group }) => named(group)).join(t('shell.and'));
  const short = (group: FilterGroup) => wordsOf(group, filters).name.toLowerCase();
  return (
    <StateFrame
      drawing="no-result"
      title={ways.length > 1 ? t('shell.noResultMany') : t('shell.noResultOne')}
      actions={
        <>
          {helpful.map(({ group, nodes }, i) => (
            <Button
              key={group}
              look={i ? 'plain' : 'primary'}
              onClick={() => setFilters(withoutGroup(group))}
            >
              {t('shell.withoutGroup', { name: short(group), nodes })}
            </Button>
          ))}
          {ways.length > 1 && (
            <Button
              onClick={() => {
                resetFilters();
                leaveFocus();
              }}
            >
              {t('rail.reset')}
            </Button>
          )}
        </>
      }
    >
      {ways.length > 1
        ? t('shell.noResultTogether', { filters: names, total })
        : t('shell.noResultText', { filters: names, total })}{' '}
      {best && t('shell.withoutLeaves', { name: short(best.group), count: best.nodes })}
    </StateFrame>
  );
}
