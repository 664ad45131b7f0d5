/** A side that a finger hits, in CSS pixels. */
export const FINGER = 44;

/** Whether fingers are what points, as `touch:` asks in the styles: for what is measured in numbers. */
export const isCoarse = (): boolean => COARSE.matches;

const COARSE = window.matchMedia('(pointer: coarse)');
