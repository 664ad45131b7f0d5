/** Dragging on the strip: a new range, the whole range, or one of its ends. */
import { type PointerEvent, useRef, useState } from 'react';
import type { DayRange } from './day-range.ts';
import { type FoldedScale, monthEnd, monthStart } from './folded-scale.ts';

type Grip = 'new' | 'move' | 'from' | 'to';

interface Drag {
  readonly grip: Grip;
  readonly startX: number;
  readonly range: DayRange;
  moved: boolean;
}

interface Brush {
  readonly scale: FoldedScale;
  readonly range: DayRange;
  /** Whether a limit is set, so that there is a range to move. */
  readonly limited: boolean;
  /** `done` when the drag has ended. */
  readonly onChange: (range: DayRange, done: boolean) => void;
  /** A press that did not drag, on the thing with this `data-item`. */
  readonly onPick: (id: string) => void;
}

/** Less is a click with a trembling hand. */
const DRAG = 4;
/** Distance at which an end jumps to the beginning or end of a month. */
const SNAP = 5;

export function useBrush({ scale, range, limited, onChange, onPick }: Brush) {
  const drag = useRef<Drag | null>(null);
  const frame = useRef(0);
  const [dragging, setDragging] = useState(false);

  const xOf = (event: PointerEvent<Element>): number =>
    event.clientX - event.currentTarget.getBoundingClientRect().left;

  return {
    dragging,
    onPointerDown(event: PointerEvent<HTMLElement>): void {
      if (event.button !== 0 || !(event.target instanceof Element)) return;
      const x = xOf(event);
      const handle = event.target.closest<HTMLElement>('[data-grip]')?.dataset.grip;
      const inside = limited && x > scale.x(range.from) && x < scale.x(range.to + 1);
      const grip = handle === 'from' || handle === 'to' ? handle : inside ? 'move' : 'new';
      drag.current = { grip, startX: x, range, moved: false };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent<HTMLElement>): void {
      const now = drag.current;
      if (!now) return;
      const x = xOf(event);
      if (!now.moved && Math.abs(x - now.startX) < DRAG) return;
      now.moved = true;
      setDragging(true);
      cancelAnimationFrame(frame.current);
      frame.current = requestAnimationFrame(() => onChange(dragged(now, x, scale), false));
    },
    onPointerUp(event: PointerEvent<HTMLElement>): void {
      const now = drag.current;
      drag.current = null;
      setDragging(false);
      if (!now) return;
      cancelAnimationFrame(frame.current);
      if (now.moved) {
        onChange(dragged(now, xOf(event), scale), true);
        return;
      }
      const under = document.elementsFromPoint(event.clientX, event.clientY);
      const id = under.flatMap(
        (element) => element.closest('[data-item]')?.getAttribute('data-item') ?? [],
      )[0];
      if (id) onPick(id);
    },
    onPointerCancel(): void {
      drag.current = null;
      setDragging(false);
    },
  };
}

/** The range after a drag to `x`. Pure; ends never cross, and stay inside the scale. */
export function dragged(
  { grip, startX, range }: Omit<Drag, 'moved'>,
  x: number,
  scale: FoldedScale,
): DayRange {
  switch (grip) {
    case 'from':
      return { from: Math.min(snapStart(scale, x), range.to), to: range.to };
    case 'to':
      return { from: range.from, to: Math.max(snapEnd(scale, x), range.from) };
    case 'new': {
      const [left, right] = [Math.min(startX, x), Math.max(startX, x)];
      const from = snapStart(scale, left);
      return { from, to: Math.max(from, snapEnd(scale, right)) };
    }
    case 'move': {
      const shift = x - startX;
      const from = snapStart(scale, scale.x(range.from) + shift);
      const to = snapEnd(scale, scale.x(range.to + 1) + shift);
      return { from, to: Math.max(from, to) };
    }
  }
}

function snapStart(scale: FoldedScale, x: number): number {
  const day = scale.day(x);
  const start = monthStart(day);
  const next = monthEnd(day) + 1;
  if (Math.abs(scale.x(start) - x) <= SNAP) return Math.max(scale.from, start);
  return next <= scale.to && Math.abs(scale.x(next) - x) <= SNAP ? next : day;
}

function snapEnd(scale: FoldedScale, x: number): number {
  const day = scale.day(x);
  const end = monthEnd(day);
  const before = monthStart(day) - 1;
  if (Math.abs(scale.x(end + 1) - x) <= SNAP) return Math.min(scale.to, end);
  return before >= scale.from && Math.abs(scale.x(before + 1) - x) <= SNAP ? before : day;
}
