/** Where an article was filed: "HELSINKI —", "Moskow, CNBC Indonesia -", "Jakarta (ANTARA) -", "Bandung, Senin." */
import { isAllCapitals, isCapitalised } from '../tokens.ts';
import type { DatedArticle, Span } from '../types.ts';
import type { Line } from './line.ts';

const LONGEST = 14;
const DOMAIN = /^(?:com|co|id|net|org|www|news)$/;

/** The span before the dash of a dateline, for each paragraph's first sentence that begins with one. */
export function findDatelines(article: DatedArticle, lines: readonly Line[]): Span[] {
  const spans: Span[] = [];
  const seen = new Set<number>();
  for (const line of lines) {
    const { block } = line.sentence;
    const first = !seen.has(block);
    seen.add(block);
    if (!first || article.blocks[block]?.kind !== 'paragraph' || spans.length > 0) continue;
    const span = datelineOf(article.text, line);
    if (span) spans.push(span);
    if (seen.size > 6) break;
  }
  return spans;
}

function datelineOf(text: string, { tokens, sentence }: Line): Span | null {
  for (let i = 0; i < Math.min(tokens.length, LONGEST); i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (!token) return null;
    if (/^[–—-]$/.test(token.text) && i > 0) {
      const spaced = /\s/.test(text[token.start - 1] ?? '') || text[token.end] === '-';
      // "BRUSSELS, KABARBARU.COM-Negara-negara Uni Eropa", "KABARBARU, BOGOR-Presiden"
      const before = tokens.slice(0, i);
      const shouts =
        DOMAIN.test(tokens[i - 1]?.lower ?? '') ||
        (before.some((word) => word.text === ',') &&
          before.every((word) => word.kind !== 'word' || isAllCapitals(word)));
      if (spaced || (shouts && next && isCapitalised(next) && !isAllCapitals(next)))
        return { start: sentence.start, end: token.start };
    }
    // "Washington: Presiden …", "Jakarta: Pertemuan …"
    if (
      token.text === ':' &&
      (i === 1 || (i === 3 && tokens[1]?.text === ',')) &&
      isCapitalised(next ?? token)
    )
      return { start: sentence.start, end: token.start };
    // "Bandung, Senin.": a place, a day and a full stop are a sentence of their own.
    if (
      token.text === '.' &&
      !next &&
      i > 1 &&
      i < 6 &&
      tokens[i - 1] &&
      tokens.slice(0, i).every((word) => word.kind !== 'word' || isCapitalised(word))
    )
      return { start: sentence.start, end: token.start };
    if (
      token.kind === 'word' &&
      !isCapitalised(token) &&
      !DOMAIN.test(token.lower) &&
      // "Jakarta, detakdunia.id –"
      !(next?.text === '.' && next.start === token.end && DOMAIN.test(tokens[i + 2]?.lower ?? ''))
    )
      return null;
  }
  return null;
}
