import { useSyncExternalStore } from 'react';

/** The four arrangements of the page: below 768, 1024 and 1280 px, and above. */
export type Frame = 'phone' | 'tablet' | 'desk' | 'wide';

const QUERIES = ['(width >= 768px)', '(width >= 1024px)', '(width >= 1280px)'].map((query) =>
  window.matchMedia(query),
);
const FRAMES: readonly Frame[] = ['phone', 'tablet', 'desk', 'wide'];

/** Width of the panel where the page is no wider than a desk; on a tablet it lies over the canvas. */
export const NARROW_PANEL = 360;

export const readFrame = (): Frame => FRAMES[QUERIES.filter((query) => query.matches).length] ?? 'wide';

function subscribe(notify: () => void): () => void {
  for (const query of QUERIES) query.addEventListener('change', notify);
  return () => {
    for (const query of QUERIES) query.removeEventListener('change', notify);
  };
}

export const useFrame = (): Frame => useSyncExternalStore(subscribe, readFrame);
