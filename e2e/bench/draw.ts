/** A whole number from 0 to below a bound. */
export type Draw = (below: number) => number;

/** The same numbers for the same seed (mulberry32). */
export function drawFrom(seed: number): Draw {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

/** One of a list that is not empty. */
export function pick<T>(list: readonly T[], draw: Draw): T {
  const chosen = list[draw(list.length)];
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
}
