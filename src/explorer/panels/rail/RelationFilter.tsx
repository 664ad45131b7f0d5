import { EDGE_TYPES } from '../../../graph/vocabulary.ts';
import { useText } from '../../i18n/use-text.ts';
import { allows, onlyChoice, toggleExcluded } from '../../state/choices.ts';
import type { Facets } from '../../state/facets.ts';
import { useStore } from '../../state/store.ts';
import { CheckRow } from './CheckRow.tsx';
import { Fold } from './Fold.tsx';

/** Kinds of links: to leave one out, or to keep only one. */
export function RelationFilter({ facets }: { readonly facets: Facets }) {
  const { t } = useText();
  const relations = useStore((state) => state.relations);
  const setFilter = useStore((state) => state.setFilter);
  const options = EDGE_TYPES.filter((type) => facets.relations.has(type));
  if (!options.length) return null;
  return (
    <Fold title={t('rail.relations')} open={relations.length > 0}>
      {options.map((type) => {
        const name = t(`status.${type}`);
        const count = facets.relations.get(type) ?? 0;
        return (
          <CheckRow
            key={type}
            checked={allows(relations, type)}
            onChange={() => setFilter('relations', toggleExcluded(relations, type, EDGE_TYPES))}
            count={count}
            label={t('rail.edgeCount', { name, count })}
            only={{
              label: t('rail.onlyThis', { name }),
              pressed: relations.length === 1 && relations[0] === type,
              onClick: () => setFilter('relations', onlyChoice(relations, type, EDGE_TYPES)),
            }}
          >
            {name}
          </CheckRow>
        );
      })}
    </Fold>
  );
}
