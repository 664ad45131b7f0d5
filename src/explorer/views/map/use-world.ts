import { useCallback, useEffect, useState } from 'react';
import { type DrawnWorld, drawWorld } from './projection.ts';
import { loadWorld } from './world.ts';

let drawn: DrawnWorld | null = null;

/** The drawn world once it is there; the marks do not wait for it to be drawn, but for it to have failed. */
export function useWorld(): { world: DrawnWorld | null; failed: boolean; retry: () => void } {
  const [world, setWorld] = useState(drawn);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt loads again
  useEffect(() => {
    if (drawn) return;
    let gone = false;
    loadWorld().then(
      (read) => {
        drawn ??= drawWorld(read);
        if (!gone) setWorld(drawn);
      },
      () => {
        if (!gone) setFailed(true);
      },
    );
    return () => {
      gone = true;
    };
  }, [attempt]);
  const retry = useCallback(() => {
    setFailed(false);
    setAttempt((count) => count + 1);
  }, []);
  return { world, failed, retry };
}
