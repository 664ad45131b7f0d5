import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { isEventType } from '../../../graph/schema.ts';
import { useText } from '../../i18n/use-text.ts';
import { useGraph } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { useVisible } from '../../state/use-visible.ts';
import { Button } from '../../ui/Button.tsx';
import { ListRow } from './ListRow.tsx';
import { OrderSwitch } from './OrderSwitch.tsx';
import { type Order, rowsOf } from './rows.ts';

// Few graphs need it, so that its library is fetched by those alone.
const VirtualRows = lazy(() => import('./VirtualRows.tsx').then((m) => ({ default: m.VirtualRows })));

/** Below this many rows all are in the page, so that the browser's own search and print find them. */
const VIRTUAL_FROM = 400;

/** The same facts as on the canvas, as sentences: for keyboard, screen reader, phone and print. */
export function ListView() {
  const index = useGraph();
  const visible = useVisible();
  const { t, lang } = useText();
  const reset = useStore((state) => state.resetFilters);
  const scroller = useRef<HTMLDivElement>(null);
  const [order, setOrder] = useState<Order>('date');
  const rows = useMemo(() => rowsOf(order, { index, visible, lang }), [order, index, visible, lang]);
  const events = useMemo(() => index.graph.nodes.filter(({ type }) => isEventType(type)), [index]);
  const shown = events.filter(({ id }) => visible.nodes.has(id)).length;
  return (
    <section aria-label={t('list.title')} className="flex h-full min-h-0 flex-col bg-panel">
      <header className="flex flex-none flex-wrap items-center gap-x-3 gap-y-2 border-b border-line px-4 py-3 tablet:px-6">
        <h2 className="font-serif text-[20px] leading-6 font-[560] tracking-[-.01em]">{t('list.title')}</h2>
        <p className="flex-1 text-[13px] text-ink-2">
          {t('list.summary', { events: shown, allEvents: events.length, relations: visible.edges.size })}
        </p>
        <OrderSwitch order={order} onOrder={setOrder} />
      </header>
      <div ref={scroller} className="min-h-0 flex-1 overflow-y-auto">
        <div
          aria-hidden="true"
          className="sticky top-0 z-1 hidden grid-cols-[24px_minmax(0,1fr)_118px_120px_96px] gap-3 border-b border-line bg-panel px-6 py-2 text-[12.5px] font-semibold text-ink-3 desk:grid"
        >
          <span />
          <span>{t('list.sentence')}</span>
          <span>{t('list.date')}</span>
          <span>{t('list.status')}</span>
          <span>{t('list.passages')}</span>
        </div>
        {rows.length === 0 && (
          <div className="flex flex-col items-start gap-2 p-6">
            <h3 className="font-serif text-[20px] font-[560]">{t('list.noneTitle')}</h3>
            <p className="text-body text-ink-2">{t('list.none')}</p>
            <Button onClick={reset}>{t('list.reset')}</Button>
          </div>
        )}
        {rows.length > VIRTUAL_FROM ? (
          <Suspense>
            <VirtualRows rows={rows} scroller={scroller} />
          </Suspense>
        ) : (
          <ul>
            {rows.map((row) => (
              <li key={row.key}>
                <ListRow row={row} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
