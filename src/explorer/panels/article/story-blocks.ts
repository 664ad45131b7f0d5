import type { Article, BlockKind } from '../../../graph/schema.ts';
import type { Span } from '../../state/span.ts';

export interface StoryBlock extends Span {
  readonly kind: BlockKind;
}

/** Longest piece drawn as one paragraph. A file without line breaks is cut at spaces, so that the page stays quick. */
const LONGEST = 8_000;

/**
 * The article's text as blocks to draw, in order: its own blocks, and as paragraphs what lies between them and is not
 * blank, so that nothing of the stored text is left out.
 */
export function storyBlocks({ text, blocks }: Article): readonly StoryBlock[] {
  const all: StoryBlock[] = [];
  let reached = 0;
  for (const block of blocks) {
    addLines(text, { start: reached, end: block.start }, all);
    addPieces(text, block, all);
    reached = Math.max(reached, block.end);
  }
  addLines(text, { start: reached, end: text.length }, all);
  return all;
}

function addLines(text: string, { start, end }: Span, all: StoryBlock[]): void {
  for (let at = start; at < end; ) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 || newline > end ? end : newline;
    if (text.slice(at, stop).trim()) addPieces(text, { start: at, end: stop, kind: 'paragraph' }, all);
    at = stop + 1;
  }
}

function addPieces(text: string, { start, end, kind }: StoryBlock, all: StoryBlock[]): void {
  for (let at = start; at < end; ) {
    const space = end - at > LONGEST ? text.indexOf(' ', at + LONGEST) : -1;
    const stop =
      end - at <= LONGEST ? end : space < 0 || space >= end ? Math.min(at + 2 * LONGEST, end) : space + 1;
    all.push({ start: at, end: stop, kind });
    at = stop;
  }
}
