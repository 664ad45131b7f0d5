import { type RefObject, useEffect } from 'react';

/** Once the mark with this `data-unit` is drawn, it takes the focus, if the focus is among the marks. */
export function useFocusOn(box: RefObject<HTMLElement | null>, key: string | null): void {
  useEffect(() => {
    const element = box.current;
    if (!key || !element?.contains(document.activeElement)) return;
    const mark = element.querySelector<SVGElement>(`[data-unit="${CSS.escape(key)}"]`);
    if (mark && mark !== document.activeElement) mark.focus({ preventScroll: true });
  });
}
