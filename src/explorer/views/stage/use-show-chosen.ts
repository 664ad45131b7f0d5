/** What is chosen elsewhere (a search, the panel, a link) comes into sight in a list, which is not drawn anew for it. */
import { type RefObject, useEffect, useRef } from 'react';
import { useStore } from '../../state/store.ts';

/** Calls with the last of the selection: at once, and whenever another one is chosen. */
export function useChosen(show: (id: string) => void): void {
  const latest = useRef(show);
  latest.current = show;
  useEffect(() => {
    const follow = (id: string | undefined): void => {
      if (id !== undefined) latest.current(id);
    };
    follow(useStore.getState().selection.at(-1));
    return useStore.subscribe((now, before) => {
      if (now.selection !== before.selection) follow(now.selection.at(-1));
    });
  }, []);
}

/** For a list that is whole in the page; null where there is none. */
export function useShowChosen(scroller: RefObject<HTMLElement | null> | null): void {
  useChosen(() => {
    // The row is marked by then.
    requestAnimationFrame(() => {
      const row = scroller?.current?.querySelector('[aria-current="true"]')?.closest('li, tr');
      const box = scroller?.current;
      if (!row || !box) return;
      const { top, bottom } = row.getBoundingClientRect();
      const view = box.getBoundingClientRect();
      if (top < view.top + HEAD || bottom > view.bottom) row.scrollIntoView({ block: 'center' });
    });
  });
}

/** Height of the names of the columns, which stay at the top. */
const HEAD = 40;
