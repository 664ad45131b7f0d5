import { useText } from '../../i18n/use-text.ts';
import { labelOf } from '../../sentences/parts.ts';
import type { Facets } from '../../state/facets.ts';
import { useGraph } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { CheckRow } from './CheckRow.tsx';
import { Fold } from './Fold.tsx';

/** "According to": only what one of those who are quoted says. */
export function SpeakerFilter({ facets }: { readonly facets: Facets }) {
  const { t, lang } = useText();
  const index = useGraph();
  const speaker = useStore((state) => state.speaker);
  if (!facets.speakers.length) return null;
  return (
    <Fold title={t('rail.accordingTo')} open={speaker !== null}>
      {facets.speakers.map(({ id, count }) => {
        const node = index.nodes.get(id);
        const name = node ? labelOf(node, lang) : id;
        return (
          <CheckRow
            key={id}
            checked={speaker === id}
            onChange={() => useStore.getState().setFilter('speaker', speaker === id ? null : id)}
            count={count}
            label={t('rail.edgeCount', { name, count })}
          >
            {name}
          </CheckRow>
        );
      })}
    </Fold>
  );
}
