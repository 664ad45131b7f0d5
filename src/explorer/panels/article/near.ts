import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

/** Tells once when an element comes near the visible part of a scroll area; returns the undoing. */
export type Watch = (element: Element, onNear: () => void) => () => void;

/** How far from the visible part counts as near: a screen or two, so that nobody sees the marks arrive. */
const MARGIN = '1500px 0px';

/** One observer for all blocks of an article. Null where everything is to be drawn at once. */
export function useWatch(scroller: RefObject<HTMLElement | null>, isLong: boolean): Watch | null {
  const observer = useRef<IntersectionObserver | null>(null);
  const waiting = useRef(new WeakMap<Element, () => void>());
  useEffect(
    () => () => {
      observer.current?.disconnect();
      observer.current = null;
    },
    [],
  );
  const watch = useCallback<Watch>(
    (element, onNear) => {
      observer.current ??= new IntersectionObserver(
        (entries, self) => {
          for (const { isIntersecting, target } of entries) {
            if (!isIntersecting) continue;
            self.unobserve(target);
            waiting.current.get(target)?.();
          }
        },
        { root: scroller.current, rootMargin: MARGIN },
      );
      waiting.current.set(element, onNear);
      observer.current.observe(element);
      return () => observer.current?.unobserve(element);
    },
    [scroller],
  );
  return isLong && typeof IntersectionObserver !== 'undefined' ? watch : null;
}

/** Whether a block's marks are to be drawn: at once without a watch, else from when it first comes near. */
export function useIsNear(block: RefObject<Element | null>, watch: Watch | null): boolean {
  const [isNear, setIsNear] = useState(watch === null);
  useEffect(() => {
    const element = block.current;
    if (isNear || !watch || !element) return;
    return watch(element, () => setIsNear(true));
  }, [isNear, watch, block]);
  return isNear;
}
