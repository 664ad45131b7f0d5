import { useStore } from '../state/store.ts';
import { SEARCH_FIELD } from '../ui/places.ts';

/** Goes to the search; where it is folded away, the rail opens first. */
export function focusSearch(): void {
  const focus = () => document.getElementById(SEARCH_FIELD)?.focus();
  if (document.getElementById(SEARCH_FIELD)) focus();
  else {
    useStore.getState().setRailOpen(true);
    requestAnimationFrame(focus);
  }
}
