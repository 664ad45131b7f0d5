import { useCallback, useEffect, useRef, useState } from 'react';

/** How long the word "copied" stays, in ms: long enough to be read out. */
const SHOWN = 2600;

/**
 * Copies a text and keeps what became of it, for a live region beside the button. Browsers refuse without a gesture or
 * on an insecure page; then `message` is `failed` and nothing was copied.
 */
export function useCopy(): { message: string; copy: (text: string, done: string, failed: string) => void } {
  const [message, setMessage] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const copy = useCallback((text: string, done: string, failed: string) => {
    const say = (words: string): void => {
      setMessage(words);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setMessage(''), SHOWN);
    };
    writeText(text).then(
      () => say(done),
      () => say(failed),
    );
  }, []);
  return { message, copy };
}

async function writeText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
