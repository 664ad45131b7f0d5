/** The mark under the pointer: highlighted at once in every view, its tooltip after a moment. */
import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useStore } from '../../state/store.ts';

interface Tip {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

const DELAY = 200;

/** Handlers for the box; marks carry `data-unit` with the id of their node. */
export function useHoverTip(box: RefObject<HTMLElement | null>) {
  const [tip, setTip] = useState<Tip | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const over = useRef<string | null>(null);
  const clear = (): void => {
    clearTimeout(timer.current);
    setTip(null);
  };
  const leave = (): void => {
    clear();
    over.current = null;
    useStore.getState().hover(null);
  };
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      useStore.getState().hover(null);
    },
    [],
  );
  return {
    tip,
    onPointerOver: (event: PointerEvent): void => {
      if (event.pointerType === 'touch') return;
      const mark = event.target instanceof Element ? event.target.closest('[data-unit]') : null;
      const id = mark?.getAttribute('data-unit') ?? null;
      if (id === over.current) return;
      leave();
      if (id === null) return;
      over.current = id;
      useStore.getState().hover(id);
      const { left = 0, top = 0 } = box.current?.getBoundingClientRect() ?? {};
      const at = { id, x: event.clientX - left, y: event.clientY - top };
      timer.current = setTimeout(() => setTip(at), DELAY);
    },
    onPointerLeave: leave,
    onPointerDown: clear,
  };
}
