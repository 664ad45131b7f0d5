import { type RefObject, useMemo } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useGraph } from '../../state/graph-context.ts';
import { useVisible } from '../../state/use-visible.ts';
import { Rows } from '../stage/Rows.tsx';
import { ListRow } from './ListRow.tsx';
import { type Order, rowsOf } from './rows.ts';

interface Props {
  readonly order: Order;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** The facts as sentences under headings. */
export function Sentences({ order, scroller }: Props) {
  const index = useGraph();
  const visible = useVisible();
  const { t, lang } = useText();
  const rows = useMemo(() => rowsOf(order, { index, visible, lang }), [order, index, visible, lang]);
  return (
    <>
      <div
        aria-hidden="true"
        className="sticky top-0 z-1 hidden grid-cols-[24px_minmax(0,1fr)_118px_120px_96px] gap-3 border-b border-line bg-panel px-6 py-2 text-[12.5px] font-semibold text-ink-3 @min-[680px]:grid"
      >
        <span />
        <span>{t('list.sentence')}</span>
        <span>{t('list.date')}</span>
        <span>{t('list.status')}</span>
        <span>{t('list.passages')}</span>
      </div>
      <Rows rows={rows} scroller={scroller} heightOf={({ kind }) => (kind === 'heading' ? 48 : 44)}>
        {(row) => <ListRow row={row} />}
      </Rows>
    </>
  );
}
