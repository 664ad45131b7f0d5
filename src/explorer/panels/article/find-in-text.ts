import { phraseOf } from '../../search/phrase.ts';
import type { Span } from '../../state/span.ts';

/** Most places found; an article with more is not read by stepping through them. */
const MOST = 500;

/** Where some words stand in a text, in any case, any run of blank space for a space. Nothing for fewer than two characters. */
export function findInText(text: string, query: string): readonly Span[] {
  const words = query.trim();
  if (words.length < 2) return [];
  const pattern = new RegExp(phraseOf(words), 'giu');
  const found: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    found.push({ start: match.index, end: match.index + match[0].length });
    if (found.length === MOST) break;
  }
  return found;
}
