import { type RefObject, useCallback } from 'react';
import type { Span } from '../../state/span.ts';
import { useMeasured } from './use-measured.ts';

interface Props {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly at: Span | null;
}

/** The red bar beside the lines of the marked passage. */
export function Gutter({ scroller, at }: Props) {
  const start = at?.start;
  const end = at?.end;
  const measure = useCallback(
    (area: HTMLElement) => {
      const marks =
        start === undefined || end === undefined
          ? []
          : [...area.querySelectorAll('mark[data-layer="active"]')];
      const boxes = marks.map((mark) => mark.getBoundingClientRect());
      const origin = area.firstElementChild?.getBoundingClientRect().top;
      if (!boxes.length || origin === undefined) return null;
      const top = Math.min(...boxes.map((box) => box.top)) - origin;
      return { top, height: Math.max(...boxes.map((box) => box.bottom)) - origin - top };
    },
    [start, end],
  );
  const bar = useMeasured<{ top: number; height: number } | null>(scroller, measure, null);
  if (!bar) return null;
  return (
    <span
      aria-hidden="true"
      style={bar}
      className="absolute -left-4 w-[3px] rounded-[2px] bg-thread tablet:-left-8"
    />
  );
}
