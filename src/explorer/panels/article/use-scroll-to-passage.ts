import { type RefObject, useLayoutEffect } from 'react';
import type { Span } from '../../state/span.ts';

/** Brings the marked passage into view whenever another is to be read. */
export function useScrollToPassage(scroller: RefObject<HTMLElement | null>, at: Span | null): void {
  const start = at?.start;
  const end = at?.end;
  useLayoutEffect(() => {
    if (start === undefined || end === undefined) return;
    const area = scroller.current;
    const mark = area?.querySelector('mark[data-layer="active"]');
    if (!area || !mark) return;
    // Blocks far away have an estimated height only; once they are drawn the mark may have moved, so look again.
    mark.scrollIntoView({ block: 'center' });
    const again = requestAnimationFrame(() => mark.isConnected && mark.scrollIntoView({ block: 'center' }));
    return () => cancelAnimationFrame(again);
  }, [scroller, start, end]);
}
