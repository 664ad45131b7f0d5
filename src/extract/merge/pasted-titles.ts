/**
 * The headline of another article, pasted between the paragraphs as a link: no words of this article. Only the corpus shows it, so
 * it is marked here, and what was read in it is left out.
 */
import type { Article } from '../../graph/schema.ts';
import { fold } from '../../graph/text.ts';
import type { Told } from '../told.ts';
import type { Span } from '../types.ts';
import { keepSpans } from './keep-spans.ts';

export const PASTED_TITLE = 'boilerplate:title-of-another';

/** Shorter titles ("Perang Ukraina") are as likely a heading of the article's own. */
const FEWEST_WORDS = 4;
/** In UTF-16 units; keeps the comparing of a hostile line short. */
const LONGEST_TITLE = 400;

/** The same articles where nothing is pasted. Linear in the number of blocks. */
export function dropPastedTitles(corpus: readonly Told[]): readonly Told[] {
  const titles = new Set(corpus.map(({ article }) => plain(article.title)).filter((title) => title !== ''));
  return corpus.map((told) => {
    const { article } = told;
    const own = plain(article.title);
    const pasted = article.blocks.filter((block) => isPasted(article, block, titles, own));
    return pasted.length ? without(told, pasted) : told;
  });
}

type Block = Article['blocks'][number];

function isPasted({ text }: Article, block: Block, titles: ReadonlySet<string>, own: string): boolean {
  if (block.kind === 'title' || block.kind === 'boilerplate') return false;
  if (block.end - block.start > LONGEST_TITLE) return false;
  const line = text.slice(block.start, block.end);
  // A sentence that says what a title says ends as one.
  if (/[.…]["”’)\]]*$/u.test(line)) return false;
  const words = plain(line);
  return words !== own && titles.has(words);
}

function plain(title: string): string {
  if (title.length > LONGEST_TITLE) return '';
  const words = fold(title).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length < FEWEST_WORDS ? '' : words.join(' ');
}

/** `pasted` in order, as the blocks are. */
function without(told: Told, pasted: readonly Block[]): Told {
  const marked = new Set(pasted);
  const stays = (start: number): boolean => !(start < endOfLastFrom(pasted, start));
  const { blocks, dates, unresolved, ...rest } = told.article;
  const open = (unresolved ?? []).filter(({ start }) => stays(start));
  const article: Article = {
    ...rest,
    blocks: blocks.map((block) =>
      marked.has(block)
        ? { start: block.start, end: block.end, kind: 'boilerplate', rule: PASTED_TITLE }
        : block,
    ),
    dates: dates.filter(({ start }) => stays(start)),
    ...(open.length ? { unresolved: open } : {}),
  };
  return keepSpans(told, article, stays);
}

/** Where the last of the spans that begin at or before an offset ends; 0 where none does. By halving: there may be many. */
function endOfLastFrom(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1]?.end ?? 0;
}
