import { useEffect, useState } from 'react';

/**
 * Enter in a field whose list follows the typing a moment later: pressed before the list has caught up it waits, so that
 * it takes what was typed and not what stood there. Returns what to call on Enter, and what forgets it when one types on.
 */
export function useSettledEnter(
  settled: boolean,
  choose: () => void,
): { readonly enter: () => void; readonly forget: () => void } {
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    if (!asked || !settled) return;
    setAsked(false);
    // Not within the effect: choosing may have to draw at once, which React forbids there.
    queueMicrotask(choose);
  });
  return { enter: () => (settled ? choose() : setAsked(true)), forget: () => setAsked(false) };
}
