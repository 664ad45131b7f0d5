import type { Span } from '../../state/span.ts';
import type { Hit } from '../../ui/PassageText.tsx';

export const NO_HITS: readonly Hit[] = [];

/**
 * Spans by the number of the block they lie in; one that spans several is in each. Blocks are in order and do not
 * overlap. O(spans × log blocks), so that an article with thousands of mentions stays quick.
 */
export function byBlock<T extends Span>(
  blocks: readonly Span[],
  spans: readonly T[],
): ReadonlyMap<number, readonly T[]> {
  const found = new Map<number, T[]>();
  for (const span of spans) {
    for (let i = blockNumberAt(blocks, span.start); i < blocks.length; i++) {
      if ((blocks[i]?.start ?? span.end) >= span.end) break;
      const here = found.get(i);
      if (here) here.push(span);
      else found.set(i, [span]);
    }
  }
  return found;
}

/** Passages as marks, by block. */
export const hitsByBlock = (
  blocks: readonly Span[],
  quotes: readonly Span[],
  active: boolean,
): ReadonlyMap<number, readonly Hit[]> =>
  byBlock(
    blocks,
    quotes.map(({ start, end }): Hit => ({ kind: 'hit', start, end, active })),
  );

/** Number of the first block that ends after an offset: the one it lies in. */
export function blockNumberAt(blocks: readonly Span[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
