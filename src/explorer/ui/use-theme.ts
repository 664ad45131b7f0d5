import { useLayoutEffect, useSyncExternalStore } from 'react';
import { useStore } from '../state/store.ts';
import type { Theme } from '../state/view-state.ts';

const DARK = window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(notify: () => void): () => void {
  DARK.addEventListener('change', notify);
  return () => DARK.removeEventListener('change', notify);
}

/** The theme on the screen: the one chosen, else the system's. */
export function useTheme(): Theme {
  const chosen = useStore((state) => state.theme);
  const systemDark = useSyncExternalStore(subscribe, () => DARK.matches);
  return chosen ?? (systemDark ? 'dark' : 'light');
}

/** Writes the chosen theme and the language on the document. */
export function useDocument(): void {
  const theme = useStore((state) => state.theme);
  const lang = useStore((state) => state.lang);
  useLayoutEffect(() => {
    const root = document.documentElement;
    if (theme) root.dataset.theme = theme;
    else delete root.dataset.theme;
    root.lang = lang;
  }, [theme, lang]);
}
