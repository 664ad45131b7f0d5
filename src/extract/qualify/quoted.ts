/** Does a span stand between quotation marks? */
import type { Quotation, RelatedArticle, Span } from '../types.ts';

/** Is the whole span, but for its marks and end, inside one quotation? */
export function isQuoted({ quotations }: RelatedArticle, span: Span): boolean {
  const quotation = lastFrom(quotations, span.start);
  return quotation !== undefined && quotation.start <= span.start && quotation.end >= span.end - 1;
}

/** The last quotation that begins at or before an offset, by halving: there may be many. */
function lastFrom(quotations: readonly Quotation[], offset: number): Quotation | undefined {
  let [low, high] = [0, quotations.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return quotations[low - 1];
}
