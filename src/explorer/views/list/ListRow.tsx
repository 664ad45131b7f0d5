import { memo } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { dateOfEdge, edgeSentence } from '../../sentences/edge-sentence.ts';
import { eventSentence } from '../../sentences/event-sentence.ts';
import { labelOf } from '../../sentences/parts.ts';
import { useGraph } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { TypeGlyph } from '../../ui/TypeGlyph.tsx';
import { FactRow } from './FactRow.tsx';
import type { Heading, Row } from './rows.ts';

/** A heading, an event or a link. */
export const ListRow = memo(function ListRow({ row }: { readonly row: Row }) {
  const index = useGraph();
  const { lang } = useText();
  if (row.kind === 'heading') return <HeadingRow heading={row.heading} count={row.count} />;
  if (row.kind === 'event')
    return (
      <FactRow
        thing={row.event}
        type={row.event.type}
        sentence={eventSentence(row.event, index, lang)}
        passages={row.event.mentions}
        date={row.event.date}
      />
    );
  const { edge } = row;
  return (
    <FactRow
      thing={edge}
      type={index.nodes.get(edge.source)?.type ?? null}
      sentence={edgeSentence(edge, index, lang)}
      passages={edge.evidence}
      date={dateOfEdge(edge, index)}
    />
  );
});

function HeadingRow({ heading, count }: { readonly heading: Heading; readonly count: number }) {
  const { t, lang } = useText();
  const select = useStore((state) => state.select);
  const isOfEvents = heading.kind === 'month' || heading.kind === 'undated';
  return (
    <div className="mx-4 flex items-center gap-2.5 border-b border-ink pt-4 pb-1.5 tablet:mx-6">
      <h3 className="font-serif text-[17px] leading-5 font-[560]">
        {heading.kind === 'month' && heading.label}
        {heading.kind === 'undated' && t('list.undated')}
        {heading.kind === 'relations' && t('list.otherRelations')}
        {heading.kind === 'node' && (
          <button
            type="button"
            onClick={() => select(heading.node.id)}
            className="inline-flex items-center gap-2 text-left hover:underline touch:min-h-11"
          >
            <TypeGlyph type={heading.node.type} radius={8} />
            <bdi>{labelOf(heading.node, lang)}</bdi>
          </button>
        )}
      </h3>
      <span className="text-[13px] text-ink-3">
        {t(isOfEvents ? 'list.events' : 'list.relations', { count })}
      </span>
    </div>
  );
}
