import { useText } from '../../i18n/use-text.ts';
import { allows, onlyChoice, toggleChoice } from '../../state/choices.ts';
import type { Facets } from '../../state/facets.ts';
import { useGraph } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { CheckRow } from './CheckRow.tsx';
import { Fold } from './Fold.tsx';

/** Outlets; an article that names none stands for itself. */
export function SourceFilter({ facets }: { readonly facets: Facets }) {
  const { t } = useText();
  const index = useGraph();
  const sources = useStore((state) => state.sources);
  const ids = facets.sources.map(({ id }) => id);
  return (
    <Fold title={t('rail.sources')} open={sources.length > 0}>
      {facets.sources.map(({ id, count }) => {
        const article = index.articles.get(id);
        const name = article ? t('rail.unnamedSource', { title: article.title }) : id;
        return (
          <CheckRow
            key={id}
            checked={allows(sources, id)}
            onChange={() => useStore.getState().setFilter('sources', toggleChoice(sources, id, ids))}
            count={count}
            label={t('rail.nodeCount', { name, count })}
            only={{
              label: t('rail.onlyThis', { name }),
              pressed: sources.length === 1 && sources[0] === id,
              onClick: () => useStore.getState().setFilter('sources', onlyChoice(sources, id, ids)),
            }}
          >
            <span title={name}>{name}</span>
          </CheckRow>
        );
      })}
    </Fold>
  );
}
