import { type RefObject, useEffect, useState } from 'react';

export interface Size {
  readonly width: number;
  readonly height: number;
}

const NONE: Size = { width: 0, height: 0 };

/** The inner size of an element, kept up to date; 0 × 0 until it is known. */
export function useSize(box: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState(NONE);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const read = (): void => setSize({ width: element.clientWidth, height: element.clientHeight });
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return size;
}
