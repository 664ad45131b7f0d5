/** Finds the words between quotation marks of a block. Single marks count only outside double ones, so ‘syarat’ inside a quotation is no quotation. */
import type { Quotation, Span } from '../types.ts';

const CLOSER: Readonly<Record<string, readonly string[]>> = {
  '“': ['”', '"'],
  '„': ['“', '”'],
  '«': ['»'],
  '"': ['"', '”'],
  '”': ['”', '"'],
  '‘': ['’'],
  "'": ["'"],
};
const OPENER = /[“„«"”‘']/g;
const LETTER = /[\p{L}\p{N}]/u;

/** Quotations of `text` between two offsets, in order, never nested. One that is not closed ends with the block. */
export function findQuotations(text: string, block: Span): Quotation[] {
  const quotations: Quotation[] = [];
  // Marks that turned out to have no partner in this block are not searched for again: one pass for each mark.
  const missing = new Set<string>();
  const own = text.slice(block.start, block.end);
  OPENER.lastIndex = 0;
  while (OPENER.test(own)) {
    const i = block.start + OPENER.lastIndex - 1;
    const mark = text[i] ?? '';
    const closers = CLOSER[mark];
    if (!closers || missing.has(mark)) continue;
    const single = mark === '‘' || mark === "'";
    // An apostrophe (Qur'an, '45) is no opening mark.
    if (single && (LETTER.test(text[i - 1] ?? '') || !LETTER.test(text[i + 1] ?? ''))) continue;
    const close = findClose(text, i + 1, block.end, closers, single);
    if (close < 0) missing.add(mark);
    if (close < 0 && (single || mark === '”')) continue;
    const end = close < 0 ? block.end : close + 1;
    quotations.push({ start: i, end, closed: close >= 0 });
    OPENER.lastIndex = end - block.start;
  }
  return quotations;
}

function findClose(
  text: string,
  from: number,
  to: number,
  closers: readonly string[],
  single: boolean,
): number {
  for (let i = from; i < to; i++)
    if (closers.includes(text[i] ?? '') && !(single && LETTER.test(text[i + 1] ?? ''))) return i;
  return -1;
}
