import { NODE_TYPES, STATUSES } from '../../../graph/schema.ts';
import { useText } from '../../i18n/use-text.ts';
import type { Facets } from '../../state/facets.ts';
import { useStore } from '../../state/store.ts';
import { StatusLine } from '../../ui/StatusLine.tsx';
import { TypeGlyph } from '../../ui/TypeGlyph.tsx';
import { Legend } from './Legend.tsx';

const TYPES_IN_ORDER = [...NODE_TYPES.slice(0, 4), 'meeting', 'agreement', 'sanction', 'conflict'] as const;

export function TypeLegend({ facets }: { readonly facets: Facets }) {
  const { t } = useText();
  const types = useStore((state) => state.types);
  return (
    <Legend
      title={t('rail.types')}
      chosen={types}
      onChange={(chosen) => useStore.getState().setFilter('types', chosen)}
      options={TYPES_IN_ORDER.map((type) => {
        const name = t(`status.${type}`);
        const count = facets.types.get(type) ?? 0;
        return {
          id: type,
          name,
          count,
          label: t('rail.nodeCount', { name, count }),
          mark: <TypeGlyph type={type} radius={9} />,
          apart: type === 'meeting',
        };
      })}
    />
  );
}

export function StatusLegend({ facets }: { readonly facets: Facets }) {
  const { t } = useText();
  const statuses = useStore((state) => state.statuses);
  return (
    <Legend
      title={t('rail.status')}
      chosen={statuses}
      onChange={(chosen) => useStore.getState().setFilter('statuses', chosen)}
      options={STATUSES.map((status) => {
        const name = t(`status.${status}`);
        const count = facets.statuses.get(status) ?? 0;
        return {
          id: status,
          name,
          count,
          label: t('rail.edgeCount', { name, count }),
          mark: <StatusLine status={status} />,
        };
      })}
    />
  );
}
