import { type RefObject, useLayoutEffect } from 'react';

/** A spot in CSS pixels from the corner of its frame, and the room to keep free to both sides of it. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
}

const GAP = 14;

/** Puts a box beside a spot of its frame, on the side where there is room. */
export function usePlace(box: RefObject<HTMLElement | null>, spot: Place | null): void {
  useLayoutEffect(() => {
    const element = box.current;
    const frame = element?.offsetParent;
    if (!element || !frame || !spot) return;
    const { offsetWidth: width, offsetHeight: height } = element;
    const away = spot.reach + GAP;
    const right = spot.x + away + width <= frame.clientWidth - 8;
    const x = Math.max(8, right ? spot.x + away : spot.x - away - width);
    const y = Math.max(8, Math.min(spot.y - GAP, frame.clientHeight - height - 8));
    element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  });
}
