/** Points of a plan: what a list says below "Isinya antara lain:" is wished for, not told. */
import type { RelatedArticle } from '../types.ts';
import type { Reading } from './moods.ts';

/** A list item's mark, as the text between the beginning of its block and its first sentence. */
const MARK = /^\s*(?:[-–—•*·▪►]|\(?(?:\d{1,2}|[a-z])[.)])\s+$/u;
/** How many sentences before a list may name the plan: the one that ends with a colon, and the one before it. */
const INTRODUCTION = 2;

/** Sentences that are points of a plan, a proposal or demands, by index. `names` tells whether a sentence has a word for one. */
export function findPoints(
  { text, blocks, sentences }: Pick<RelatedArticle, 'text' | 'blocks' | 'sentences'>,
  names: (sentence: number) => boolean,
): ReadonlySet<number> {
  const points = new Set<number>();
  /** Of the list that goes on; null outside of lists. */
  let planned: boolean | null = null;
  let item = -1;
  for (const [i, { start, block }] of sentences.entries()) {
    if (block !== item) {
      const from = blocks[block]?.start ?? start;
      const listed = start > from && MARK.test(text.slice(from, start));
      if (!listed) planned = null;
      else planned ??= isIntroduced(i);
      item = block;
    }
    if (planned) points.add(i);
  }
  return points;

  function isIntroduced(first: number): boolean {
    const before = sentences[first - 1];
    if (!before || text[before.end - 1] !== ':') return false;
    for (let i = first - 1; i >= Math.max(0, first - INTRODUCTION); i--) if (names(i)) return true;
    return false;
  }
}

const POINT: Reading = { status: 'proposed', weight: 3, rule: 'status:point-of-plan' };

/** What a point would be told as, is proposed; what it says of the past or denies stays as it is. */
export const readPoint = (reading: Reading | null): Reading | null =>
  reading === null || reading.rule === 'status:told' || reading.status === 'planned' ? POINT : reading;
