import { type RefObject, useCallback } from 'react';
import type { Span } from '../../state/span.ts';
import { useMeasured } from './use-measured.ts';

export interface Box {
  readonly top: number;
  readonly height: number;
}

/** Where the marked passage stands in the scrolled text, px from its top: for the red bar beside its lines. */
export function useActiveBox(scroller: RefObject<HTMLElement | null>, at: Span | null): Box | null {
  const start = at?.start;
  const end = at?.end;
  const measure = useCallback(
    (area: HTMLElement): Box | null => {
      if (start === undefined || end === undefined) return null;
      const boxes = [...area.querySelectorAll('mark[data-layer="active"]')].map((mark) =>
        mark.getBoundingClientRect(),
      );
      const origin = area.firstElementChild?.getBoundingClientRect().top;
      if (!boxes.length || origin === undefined) return null;
      const top = Math.min(...boxes.map((box) => box.top)) - origin;
      return { top, height: Math.max(...boxes.map((box) => box.bottom)) - origin - top };
    },
    [start, end],
  );
  return useMeasured<Box | null>(scroller, measure, null);
}
