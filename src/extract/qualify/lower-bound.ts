/**
 * Index of the first of `sorted` for which `holds`, by halving; its length where there is none. What holds for one must hold for
 * all that follow: a sentence may have a hundred thousand words, so nothing searches it from its beginning.
 */
export function lowerBound<T>(sorted: readonly T[], holds: (one: T) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = sorted[middle];
    if (one !== undefined && holds(one)) high = middle;
    else low = middle + 1;
  }
  return low;
}
