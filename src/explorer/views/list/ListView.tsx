import { Rows3, Table2 } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { isEventType } from '../../../graph/schema.ts';
import { useText } from '../../i18n/use-text.ts';
import { useGraph } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { useVisible } from '../../state/use-visible.ts';
import { Button } from '../../ui/Button.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { FactTable } from './FactTable.tsx';
import { OrderSwitch } from './OrderSwitch.tsx';
import { Sentences } from './Sentences.tsx';

/** The same facts as on the canvas, as sentences or as a table: for keyboard, screen reader, phone and print. */
export function ListView() {
  const index = useGraph();
  const visible = useVisible();
  const { t } = useText();
  const { resetAll, arrange } = useStore.getState();
  const form = useStore((state) => state.listForm);
  const byName = useStore((state) => state.sort === 'name');
  const scroller = useRef<HTMLDivElement>(null);
  const events = useMemo(() => index.graph.nodes.filter(({ type }) => isEventType(type)), [index]);
  const shown = events.filter(({ id }) => visible.nodes.has(id)).length;
  const empty = visible.edges.size === 0 && shown === 0;
  return (
    <section aria-label={t('list.title')} className="@container flex h-full min-h-0 flex-col bg-panel">
      <header className="flex flex-none flex-wrap items-center gap-x-3 gap-y-2 border-b border-line px-4 py-3 tablet:px-6">
        <h2 className="font-serif text-[20px] leading-6 font-[560] tracking-[-.01em] flex-1 @min-[860px]:flex-none">
          {t('list.title')}
        </h2>
        <p className="order-last basis-full text-[13px] text-ink-2 @min-[860px]:order-none @min-[860px]:flex-1 @min-[860px]:basis-auto">
          {t(form === 'table' ? 'list.summaryTable' : 'list.summary', {
            events: shown,
            allEvents: events.length,
            relations: visible.edges.size,
          })}
        </p>
        {form === 'sentences' && (
          <OrderSwitch order={byName ? 'name' : 'date'} onOrder={(order) => arrange({ sort: order })} />
        )}
        {/* A phone has no room for a table, but a link may have brought one. */}
        <div className={form === 'table' ? '' : 'phone:hidden'}>
          <Segments
            label={t('list.form')}
            value={form}
            options={[
              { id: 'sentences', name: t('list.asSentences'), icon: Rows3 },
              { id: 'table', name: t('list.asTable'), icon: Table2 },
            ]}
            onChange={(listForm) => arrange({ listForm })}
          />
        </div>
      </header>
      <div ref={scroller} className="@container min-h-0 flex-1 overflow-auto">
        {empty ? (
          <div className="flex flex-col items-start gap-2 p-6">
            <h3 className="font-serif text-[20px] font-[560]">{t('list.noneTitle')}</h3>
            <p className="text-body text-ink-2">{t('list.none')}</p>
            <Button onClick={resetAll}>{t('list.reset')}</Button>
          </div>
        ) : form === 'table' ? (
          <FactTable scroller={scroller} />
        ) : (
          <Sentences order={byName ? 'name' : 'date'} scroller={scroller} />
        )}
      </div>
    </section>
  );
}
