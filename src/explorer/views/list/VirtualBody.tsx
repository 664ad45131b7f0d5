import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { useChosen } from '../stage/use-show-chosen.ts';
import { TableLine } from './TableLine.tsx';
import type { TableRow } from './table-rows.ts';

interface Props {
  readonly rows: readonly TableRow[];
  readonly scroller: RefObject<HTMLElement | null>;
}

/** A long table: only the rows near the screen are in the page, between two empty ones as high as the rest. */
export function VirtualBody({ rows, scroller }: Props) {
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 41,
    getItemKey: (i) => rows[i]?.key ?? i,
    overscan: 12,
  });
  useChosen((id) => {
    const at = rows.findIndex(({ key }) => key === id);
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  });
  const items = virtual.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <tbody>
      <Gap height={above} />
      {items.map(({ index, key }) => {
        const row = rows[index];
        return (
          <tr
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            aria-rowindex={index + 2}
            className="relative border-b border-line hover:bg-rail"
          >
            {row && <TableLine row={row} />}
          </tr>
        );
      })}
      <Gap height={below} />
    </tbody>
  );
}

const Gap = ({ height }: { readonly height: number }) =>
  height > 0 ? (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row takes no focus
    <tr aria-hidden="true">
      <td colSpan={7} style={{ height }} />
    </tr>
  ) : null;
