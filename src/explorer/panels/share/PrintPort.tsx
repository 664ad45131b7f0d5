import { type ComponentType, useEffect, useState, useSyncExternalStore } from 'react';

/**
 * Puts the page for paper in place while the browser prints, by whatever way that was asked for. It is loaded beforehand:
 * a browser waits for nothing between the wish and the print.
 */
export function PrintPort() {
  const printing = useSyncExternalStore(subscribe, isPrinting);
  const [Page, setPage] = useState<ComponentType | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      import('./PrintSheet.tsx').then(
        (part) => setPage(() => part.PrintSheet),
        // Without it the browser prints the screen.
        () => undefined,
      );
    }, LOAD_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return printing && Page ? <Page /> : null;
}

/** After all that a reader waits for. */
const LOAD_AFTER_MS = 1500;

// Some browsers fire the event before the media changes, some only change the media.
let asked = false;

const isPrinting = (): boolean => asked || window.matchMedia('print').matches;

function subscribe(changed: () => void): () => void {
  const ask = (now: boolean) => () => {
    asked = now;
    changed();
  };
  const [before, after] = [ask(true), ask(false)];
  const media = window.matchMedia('print');
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  media.addEventListener('change', changed);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
    media.removeEventListener('change', changed);
  };
}
