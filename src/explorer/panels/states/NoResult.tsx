import { Fragment } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useText } from '../../i18n/use-text.ts';
import { countWithout, type FilterGroup, withoutGroup } from '../../state/active-filters.ts';
import { useGraph } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { pickFilters } from '../../state/use-visible.ts';
import { Button } from '../../ui/Button.tsx';
import { useFilterWords } from '../../ui/use-filter-words.ts';
import { StateFrame } from './StateFrame.tsx';

const TITLES = ['shell.noResultOne', 'shell.noResultTwo', 'shell.noResultMany'] as const;

/** Stands in for the names of the filters; no catalogue has it. */
const GAP = '\u0000';

/** The filters leave nothing: which they are, and how many each removal brings back. */
export function NoResult() {
  const { t } = useText();
  const index = useGraph();
  const filters = useStore(useShallow(pickFilters));
  const { setFilters, resetAll } = useStore.getState();
  const wordsOf = useFilterWords();
  const ways = countWithout(index, filters);
  const helpful = ways.filter(({ nodes }) => nodes > 0);
  const best = helpful[0];
  const total = index.graph.nodes.length;
  const short = (group: FilterGroup) => wordsOf(group, filters).name.toLowerCase();
  const sentence = (names: string) =>
    t(ways.length > 1 ? 'shell.noResultTogether' : 'shell.noResultText', { filters: names, total });
  return (
    <StateFrame
      drawing="no-result"
      title={t(TITLES[Math.min(ways.length, TITLES.length) - 1] ?? 'shell.noResultMany')}
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
          {ways.length > 1 && <Button onClick={resetAll}>{t('rail.reset')}</Button>}
        </>
      }
    >
      {/* The names stand in bold where the sentence has its gap. */}
      {sentence(GAP).split(GAP)[0]}
      {ways.map(({ group }, i) => (
        <Fragment key={group}>
          {i > 0 && t('shell.and')}
          <b className="font-semibold">
            {wordsOf(group, filters).name}: {wordsOf(group, filters).value}
          </b>
        </Fragment>
      ))}
      {sentence(GAP).split(GAP)[1]}{' '}
      {best && t('shell.withoutLeaves', { name: short(best.group), count: best.nodes })}
    </StateFrame>
  );
}
