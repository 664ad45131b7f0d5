import { useVirtualizer } from '@tanstack/react-virtual';
import type { ReactNode, RefObject } from 'react';
import { useChosen } from './use-show-chosen.ts';

interface Props<Row> {
  readonly rows: readonly Row[];
  readonly scroller: RefObject<HTMLElement | null>;
  /** About how high a row is before it is measured, in pixels. */
  readonly heightOf: (row: Row) => number;
  readonly children: (row: Row) => ReactNode;
}

/** Long lists: only the rows near the screen are in the page; each says its place among all. */
export function VirtualRows<Row extends { readonly key: string }>(props: Props<Row>) {
  const { rows, scroller, heightOf, children } = props;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (i) => {
      const row = rows[i];
      return row ? heightOf(row) : 0;
    },
    getItemKey: (i) => rows[i]?.key ?? i,
    overscan: 12,
  });
  useChosen((id) => {
    const at = rows.findIndex(({ key }) => key === id);
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  });
  return (
    <ul className="relative" style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const row = rows[index];
        return (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            className="absolute inset-x-0 top-0"
            style={{ transform: `translateY(${start}px)` }}
          >
            {row && children(row)}
          </li>
        );
      })}
    </ul>
  );
}
