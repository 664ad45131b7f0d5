/** What is shown around a passage: the sentence it stands in, so that a bare name can be judged. */
import type { Article } from '../../graph/schema.ts';
import type { Span } from '../state/span.ts';

export interface Context extends Span {
  /** Whether words of the sentence were left out before or after. */
  readonly clippedStart: boolean;
  readonly clippedEnd: boolean;
}

/** Characters looked at on each side of a passage. Longer sentences are clipped; the article shows them whole. */
const REACH = 420;
/** Longest passage shown whole. */
const LONGEST = 1600;

const sentences = new Intl.Segmenter('id', { granularity: 'sentence' });

/** "Ir.", "Jl.", "A.S.", "H.": a full stop that ends no sentence, though the segmenter thinks so. */
const ABBREVIATION =
  /(?:^|[\s("“])(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|Ir|[Dd]rs?|Hj|Jl|No|Prof|PT|Kol|St|Let(?:jen|kol)|Mayjen|Brigjen|Jend|Purn|Mr|Mrs|Ms|Jr|Sr|Tn|Ny|vs|hlm|dll|dsb)\.\s*$/u;

/** The sentence or sentences of its block that a passage stands in. Looks at a window only, however long the text is. */
export function contextOf(article: Article, passage: Span): Context {
  const { text } = article;
  const block = blockAt(article, passage.start);
  const end = Math.min(passage.end, passage.start + LONGEST);
  const from = Math.max(block.start, passage.start - REACH);
  const to = Math.max(end, Math.min(Math.max(block.end, end), end + REACH));
  const pieces = sentencesOf(text, { start: from, end: to });
  const first = pieces.find((piece) => piece.end > passage.start);
  const last = pieces.find((piece) => piece.end >= end);
  const start = trimmedStart(text, first?.start ?? passage.start, passage.start);
  const stop = trimmedEnd(text, last?.end ?? end, end);
  const clippedStart = start === from && from > block.start;
  const clippedEnd = stop < passage.end || (stop === to && to < block.end);
  return {
    start: clippedStart ? nextWord(text, start, passage.start) : start,
    end: clippedEnd && stop > end ? lastWord(text, stop, end) : stop,
    clippedStart,
    clippedEnd,
  };
}

/** The block of an article that an offset lies in; the line where no block holds it. */
export function blockAt({ blocks, text }: Article, offset: number): Span {
  let low = 0;
  let high = blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (!block || block.start > offset) high = middle - 1;
    else if (block.end <= offset) low = middle + 1;
    else return block;
  }
  const lineEnd = text.indexOf('\n', offset);
  // `lastIndexOf` takes a negative offset for the first character.
  return {
    start: offset > 0 ? text.lastIndexOf('\n', offset - 1) + 1 : 0,
    end: lineEnd < 0 ? text.length : lineEnd,
  };
}

function sentencesOf(text: string, { start, end }: Span): readonly Span[] {
  const pieces: { start: number; end: number }[] = [];
  let glue = false;
  for (const { segment, index } of sentences.segment(text.slice(start, end))) {
    const last = pieces.at(-1);
    if (glue && last) last.end = start + index + segment.length;
    else pieces.push({ start: start + index, end: start + index + segment.length });
    glue = ABBREVIATION.test(segment.slice(-24));
  }
  return pieces;
}

function trimmedStart(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && /\s/.test(text.charAt(at))) at++;
  return at;
}

function trimmedEnd(text: string, end: number, limit: number): number {
  let at = end;
  while (at > limit && /\s/.test(text.charAt(at - 1))) at--;
  return at;
}

function nextWord(text: string, start: number, limit: number): number {
  const space = text.slice(start, limit).search(/\s/);
  return space < 0 ? start : start + space + 1;
}

function lastWord(text: string, end: number, limit: number): number {
  const space = text.slice(limit, end).search(/\s\S*$/);
  return space < 0 ? end : limit + space;
}
