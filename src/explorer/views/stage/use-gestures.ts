/** Wheel, drag and pinch on a drawing, in its own pixels. */
import { type RefObject, useEffect, useRef } from 'react';
import { wheelFactor } from '../../canvas/wheel.ts';
import { useStore } from '../../state/store.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Gestures {
  /** By what factor, and which point stays where it is. */
  readonly onZoom: (factor: number, at: Point) => void;
  readonly onPan: (dx: number, dy: number) => void;
}

/** Less is a click with a trembling hand. */
const DRAG = 4;
/** Pixels of a line of the wheel. */
const LINE = 16;

/** In a page of others the wheel scrolls that page until the reader turns to the drawing. */
export function useGestures(box: RefObject<HTMLElement | null>, gestures: Gestures): void {
  const latest = useRef(gestures);
  latest.current = gestures;
  useEffect(() => {
    const element = box.current;
    return element ? listen(element, latest) : undefined;
  }, [box]);
}

function listen(element: HTMLElement, latest: { readonly current: Gestures }): () => void {
  let asleep = useStore.getState().embed;
  const down = new Map<number, Point>();
  let start: Point | null = null;
  let dragging = false;
  const pointOf = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const onWheel = (event: WheelEvent): void => {
    if (asleep) return;
    event.preventDefault();
    const unit = event.deltaMode === 0 ? 1 : LINE;
    const across = event.shiftKey && !event.deltaX ? event.deltaY : event.deltaX;
    if (Math.abs(across) > Math.abs(event.shiftKey ? 0 : event.deltaY))
      latest.current.onPan(-across * unit, 0);
    else latest.current.onZoom(wheelFactor(event), pointOf(event));
  };
  const onDown = (event: PointerEvent): void => {
    asleep = false;
    if (event.button !== 0) return;
    down.set(event.pointerId, pointOf(event));
    start = pointOf(event);
    dragging = false;
  };
  const onMove = (event: PointerEvent): void => {
    const before = down.get(event.pointerId);
    if (!before || !start) return;
    const now = pointOf(event);
    if (!dragging && down.size === 1 && distance(now, start) < DRAG) return;
    // Captured only now, so that a click without a drag still reaches the mark under it.
    if (!dragging) for (const id of down.keys()) element.setPointerCapture(id);
    dragging = true;
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
    down.set(event.pointerId, now);
    if (!other) {
      latest.current.onPan(now.x - before.x, now.y - before.y);
      return;
    }
    const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
    const factor = distance(now, other) / Math.max(1, distance(before, other));
    latest.current.onZoom(factor, middle);
    latest.current.onPan((now.x - before.x) / 2, (now.y - before.y) / 2);
  };
  const onUp = (event: PointerEvent): void => {
    down.delete(event.pointerId);
  };
  element.addEventListener('wheel', onWheel, { passive: false });
  element.addEventListener('pointerdown', onDown);
  element.addEventListener('pointermove', onMove);
  element.addEventListener('pointerup', onUp);
  element.addEventListener('pointercancel', onUp);
  return () => {
    element.removeEventListener('wheel', onWheel);
    element.removeEventListener('pointerdown', onDown);
    element.removeEventListener('pointermove', onMove);
    element.removeEventListener('pointerup', onUp);
    element.removeEventListener('pointercancel', onUp);
  };
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
