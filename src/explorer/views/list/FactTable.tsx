import { lazy, type RefObject, Suspense, useMemo } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useGraph } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { useVisible } from '../../state/use-visible.ts';
import { VIRTUAL_FROM } from '../stage/Rows.tsx';
import { useShowChosen } from '../stage/use-show-chosen.ts';
import { SortHead } from './SortHead.tsx';
import { TableLine } from './TableLine.tsx';
import { sortRows, tableRows } from './table-rows.ts';

// As for the sentences: only long tables fetch what draws them in parts.
const VirtualBody = lazy(() => import('./VirtualBody.tsx').then((m) => ({ default: m.VirtualBody })));

/** The facts as a table: every column sorts, and the link says how. */
export function FactTable({ scroller }: { readonly scroller: RefObject<HTMLElement | null> }) {
  const index = useGraph();
  const visible = useVisible();
  const { t, lang } = useText();
  const sort = useStore((state) => state.sort);
  const rows = useMemo(() => tableRows({ index, visible, lang }), [index, visible, lang]);
  const sorted = useMemo(() => sortRows(rows, sort, lang), [rows, sort, lang]);
  const long = sorted.length > VIRTUAL_FROM;
  useShowChosen(long ? null : scroller);
  return (
    <table
      aria-label={t('list.table')}
      aria-rowcount={sorted.length + 1}
      className="w-full min-w-[600px] table-fixed border-collapse text-ui"
    >
      <SortHead sort={sort} />
      {long ? (
        <Suspense>
          <VirtualBody rows={sorted} scroller={scroller} />
        </Suspense>
      ) : (
        <tbody>
          {sorted.map((row, i) => (
            <tr key={row.key} aria-rowindex={i + 2} className="relative border-b border-line hover:bg-rail">
              <TableLine row={row} />
            </tr>
          ))}
        </tbody>
      )}
    </table>
  );
}
