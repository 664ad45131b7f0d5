import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { ListRow } from './ListRow.tsx';
import type { Row } from './rows.ts';

interface Props {
  readonly rows: readonly Row[];
  readonly scroller: RefObject<HTMLElement | null>;
}

/** Long lists: only the rows near the screen are in the page; each says its place among all. */
export function VirtualRows({ rows, scroller }: Props) {
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (i) => (rows[i]?.kind === 'heading' ? 48 : 44),
    getItemKey: (i) => rows[i]?.key ?? i,
    overscan: 12,
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
            {row && <ListRow row={row} />}
          </li>
        );
      })}
    </ul>
  );
}
