import type { Span } from '../../state/span.ts';
import type { Hit } from '../../ui/PassageText.tsx';

export const NO_HITS: readonly Hit[] = [];

/**
 * Passages by the number of the block they lie in; one that spans several is in each. Blocks are in order and do not
 * overlap. O(passages × log blocks), so that an article with thousands of mentions stays quick.
 */
export function hitsByBlock(
  blocks: readonly Span[],
  quotes: readonly Span[],
  active: boolean,
): ReadonlyMap<number, readonly Hit[]> {
  const byBlock = new Map<number, Hit[]>();
  for (const { start, end } of quotes) {
    for (let i = blockNumberAt(blocks, start); i < blocks.length && (blocks[i]?.start ?? end) < end; i++) {
      const hit: Hit = { kind: 'hit', start, end, active };
      const here = byBlock.get(i);
      if (here) here.push(hit);
      else byBlock.set(i, [hit]);
    }
  }
  return byBlock;
}

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
