import { type RefObject, useEffect } from 'react';

/**
 * Once the mark with this `data-unit` is drawn, it takes the focus, if the focus is among the marks or was on one that
 * has gone: a count that zooming took apart.
 */
export function useFocusOn(box: RefObject<HTMLElement | null>, key: string | null): void {
  useEffect(() => {
    const element = box.current;
    const active = document.activeElement;
    if (!key || !element || (active !== document.body && !element.contains(active))) return;
    const mark = element.querySelector<SVGElement>(`[data-unit="${CSS.escape(key)}"]`);
    if (mark && mark !== active) mark.focus({ preventScroll: true });
  });
}
