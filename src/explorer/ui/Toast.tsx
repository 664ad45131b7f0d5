import { useEffect, useState } from 'react';
import { useStore } from '../state/store.ts';

/** How long it stays, in ms: time to read a line. */
const SHOWN = 3200;

/** What a command did, seen for a moment at the foot of the page. Screen readers hear it from the live region. */
export function Toast() {
  const { text, count, seen } = useStore((state) => state.announcement);
  const [shown, setShown] = useState(0);
  useEffect(() => {
    if (!seen) return;
    setShown(count);
    const timer = setTimeout(() => setShown(0), SHOWN);
    return () => clearTimeout(timer);
  }, [count, seen]);
  if (!seen || shown !== count) return null;
  return (
    <p
      aria-hidden="true"
      className="pointer-events-none fixed bottom-5 left-1/2 z-40 max-w-[92vw] -translate-x-1/2 rounded-r2 bg-ink px-4 py-2 text-center font-[550] text-panel shadow-2 phone:bottom-20"
    >
      {text}
    </p>
  );
}
