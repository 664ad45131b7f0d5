import { useEffect, useState } from 'react';
import { isFontReady, loadFont } from '../../canvas/font.ts';

/** Labels are measured again when our font is there. */
export function useFontReady(): boolean {
  const [ready, setReady] = useState(isFontReady);
  useEffect(() => {
    let gone = false;
    if (!ready) loadFont().then(() => gone || setReady(true));
    return () => {
      gone = true;
    };
  }, [ready]);
  return ready;
}
