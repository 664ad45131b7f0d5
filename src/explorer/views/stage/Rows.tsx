import { lazy, type ReactNode, type RefObject, Suspense } from 'react';
import { useShowChosen } from './use-show-chosen.ts';

// Few graphs need it, so that its library is fetched by those alone.
const VirtualRows = lazy(() => import('./VirtualRows.tsx').then((m) => ({ default: m.VirtualRows })));

/** Below this many rows all are in the page, so that the browser's own search and print find them. */
export const VIRTUAL_FROM = 400;

interface Props<Row> {
  readonly rows: readonly Row[];
  readonly scroller: RefObject<HTMLElement | null>;
  readonly heightOf: (row: Row) => number;
  readonly children: (row: Row) => ReactNode;
}

/** A list of any length. */
export function Rows<Row extends { readonly key: string }>(props: Props<Row>) {
  const { rows, scroller, heightOf, children } = props;
  const long = rows.length > VIRTUAL_FROM;
  useShowChosen(long ? null : scroller);
  if (long)
    return (
      <Suspense>
        <VirtualRows
          rows={rows}
          scroller={scroller}
          // `lazy` forgets the kind of the rows; they are the ones given.
          heightOf={(row) => heightOf(row as Row)}
        >
          {(row) => children(row as Row)}
        </VirtualRows>
      </Suspense>
    );
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.key}>{children(row)}</li>
      ))}
    </ul>
  );
}
