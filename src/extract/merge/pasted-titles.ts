/**
 * The headline of another article, pasted between the paragraphs as a link: no words of this article. Only the corpus shows it, so
 * it is marked here, and what was read in it is left out.
 */
import { fold } from '../../graph/text.ts';
import type { Block, Findings, Span } from '../types.ts';

export const PASTED_TITLE = 'boilerplate:title-of-another';

/** Shorter titles ("Perang Ukraina") are as likely a heading of the article's own. */
const FEWEST_WORDS = 4;
/** In UTF-16 units; keeps the comparing of a hostile line short. */
const LONGEST_TITLE = 400;

/** The same findings where nothing is pasted. Linear in the number of blocks. */
export function dropPastedTitles(articles: readonly Findings[]): readonly Findings[] {
  const titles = new Set(articles.map(({ title }) => plain(title)).filter((title) => title !== ''));
  return articles.map((article) => {
    const own = plain(article.title);
    const pasted = article.blocks.filter((block) => isPasted(article, block, titles, own));
    return pasted.length ? without(article, new Set(pasted)) : article;
  });
}

function isPasted({ text }: Findings, block: Block, titles: ReadonlySet<string>, own: string): boolean {
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

function without(article: Findings, pasted: ReadonlySet<Block>): Findings {
  // In order, as the blocks are.
  const spans = [...pasted];
  const stays = ({ start }: Span): boolean => !(start < endOfLastFrom(spans, start));
  const mentions = article.mentions.filter(stays);
  const events = article.events
    .map((event) => ({ ...event, mentions: event.mentions.filter(stays) }))
    .filter((event) => event.mentions.length);
  const keys = new Set([...mentions.map(({ entity }) => entity), ...events.map(({ key }) => key)]);
  return {
    ...article,
    blocks: article.blocks.map((block) =>
      pasted.has(block)
        ? { start: block.start, end: block.end, kind: 'boilerplate', rule: PASTED_TITLE }
        : block,
    ),
    dates: article.dates.filter(stays),
    mentions,
    entities: article.entities.filter(({ key }) => keys.has(key)),
    events,
    claims: article.claims
      .map((claim) => ({ ...claim, evidence: claim.evidence.filter(stays) }))
      .filter(({ source, target, evidence }) => evidence.length && keys.has(source) && keys.has(target)),
  };
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
