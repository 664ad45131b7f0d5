import { useCallback, useEffect, useRef, useState } from 'react';
import { useStore } from '../state/store.ts';

/** How long the word "copied" stays, in ms. */
const SHOWN = 2600;

/**
 * Copies a text and tells what became of it: to screen readers at once, to the eye by `message` for a while. Browsers
 * refuse without a gesture or on an insecure page; then `failed` is told and nothing was copied.
 */
export function useCopy(): { message: string; copy: (text: string, done: string, failed: string) => void } {
  const announce = useStore((state) => state.announce);
  const [message, setMessage] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const copy = useCallback(
    (text: string, done: string, failed: string) => {
      const say = (words: string): void => {
        announce(words);
        setMessage(words);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => setMessage(''), SHOWN);
      };
      copyText(text).then(
        () => say(done),
        () => say(failed),
      );
    },
    [announce],
  );
  return { message, copy };
}

/** Rejects where there is no clipboard, as on a page without TLS. */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
