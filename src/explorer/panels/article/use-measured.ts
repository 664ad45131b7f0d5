import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * Measures something inside an element, again whenever its size changes or `key` does. `measure` must be the same
 * function for as long as it measures the same.
 */
export function useMeasured<T>(
  element: RefObject<HTMLElement | null>,
  measure: (element: HTMLElement) => T,
  first: T,
): T {
  const [measured, setMeasured] = useState(first);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return;
    const update = (): void => setMeasured(measure(target));
    update();
    const observer = new ResizeObserver(update);
    observer.observe(target);
    if (target.firstElementChild) observer.observe(target.firstElementChild);
    return () => observer.disconnect();
  }, [element, measure]);
  return measured;
}
