/** Gives every line of an article its kind: title, heading, paragraph, caption or boilerplate. */
import { fold } from '../../graph/text.ts';
import type { Block, RawArticle, Span } from '../types.ts';
import { withFields } from '../with-fields.ts';
import { type BoilerplateEnd, type BoilerplateRule, findBoilerplate, isLabel } from './boilerplate.ts';
import { findFurniture } from './furniture.ts';
import { splitLines, trim } from './lines.ts';

/** Headings of news are shorter than this many words; longer lines without a full stop are paragraphs. */
const LONGEST_HEADING = 16;

/** Blocks in order; together they hold every character that is not space between lines. */
export function findBlocks(article: RawArticle, rules: readonly BoilerplateRule[]): Block[] {
  const { text, title, language } = article;
  const name = fold(title).trim();
  const lines = splitLines(text);
  const furniture = findFurniture(text, lines, (words) => mayEqual(words, name) && fold(words) === name);
  let linkFollows = false;
  let inList = false;
  let isClosed = false;
  return lines.flatMap((line, i): Block[] => {
    const words = text.slice(line.start, line.end);
    const { whole, ends } = findBoilerplate(words, rules);
    const isLink = linkFollows && words.length < 200 && !/[.!…]["”’)\]]*$/u.test(words);
    const label = whole !== null && isLabel(words, whole);
    inList = label ? whole.list : inList && isLink;
    linkFollows = label || inList;
    if (isClosed && !whole) return [boilerplate(line, 'boilerplate:after-credits')];
    isClosed ||= whole?.closes === true && line.start * 2 > text.length;
    if (isLink && !whole) return [boilerplate(line, 'boilerplate:link-below-label')];
    const isTitle =
      words.length < 400 && mayEqual(words, name) && fold(words) === name && !endsSentence(words);
    if (isTitle && !whole)
      return [i === 0 ? blockOf(line, 'title') : boilerplate(line, 'boilerplate:repeated-title')];
    if (whole?.kind === 'boilerplate') return [boilerplate(line, whole.id)];
    if (whole || ends.length)
      return cutLine(text, line, ends, whole ? { kind: 'caption', rule: whole.id } : { kind: 'paragraph' });
    const top = furniture.get(i);
    if (top) return [boilerplate(line, top)];
    if (language !== 'en' && isForeign(words)) return [boilerplate(line, 'boilerplate:foreign-line')];
    return [blockOf(line, isHeading(words, i === lines.length - 1) ? 'heading' : 'paragraph')];
  });
}

/** Whether a line can come out as a folded name: a plain letter that begins it stays what it is. */
const mayEqual = (line: string, name: string): boolean =>
  !/^[A-Za-z]/.test(line) || line.slice(0, 1).toLowerCase() === name.slice(0, 1);

const blockOf = ({ start, end }: Span, kind: Block['kind']): Block => ({ start, end, kind });

const boilerplate = ({ start, end }: Span, rule: string): Block => ({
  start,
  end,
  kind: 'boilerplate',
  rule,
});

/** A line of which boilerplate takes the head or the tail: "… tutup Lavrov. (wia/imf)". */
function cutLine(
  text: string,
  line: Span,
  ends: readonly BoilerplateEnd[],
  rest: Omit<Block, 'start' | 'end'>,
): Block[] {
  const blocks: Block[] = [];
  let at = line.start;
  for (const { from, to, rule } of [...ends, null].map(
    (end) => end ?? { from: line.end - line.start, to: 0, rule: '' },
  )) {
    const before = trim(text, at, line.start + from);
    if (before) blocks.push(withFields(before, rest));
    const own = trim(text, line.start + from, line.start + to);
    if (own) blocks.push(boilerplate(own, rule));
    at = line.start + to;
  }
  return blocks;
}

const endsSentence = (line: string): boolean => /[.…]["”’)\]]*$/u.test(line.slice(-4));

/** "Sanksi Sekunder: Tetap Berlanjut", "MENGAPA PENTING", "Apa Isi Kesepakatan Itu?"; a last line that closes nothing is one too. */
function isHeading(line: string, last: boolean): boolean {
  if (last || line.length > 140 || /^[-–—•*]\s/.test(line)) return false;
  const words = line.split(/\s+/);
  // "Jakarta, CNN Indonesia --": the dateline of what follows.
  if (words.length > LONGEST_HEADING || /[.,;:…!"”–—-]$/u.test(line)) return false;
  return !line.endsWith('?') || isTitleCase(words);
}

/** Most words of four letters and more begin with a capital. */
function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length > 3);
  return long.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length * 3 >= long.length * 2;
}

const FOREIGN = new Set(
  'the of and with for during from after was were has have his her at by to that this'.split(' '),
);
/** Function words that no English line has; one of them is enough. */
const OWN = [
  'yang dan di dengan untuk dari pada dalam ke itu ini akan oleh kepada adalah tidak para menurut telah sudah belum bukan',
  'juga tersebut bahwa karena sebagai antara setelah sebelum saat ketika lalu kemudian bersama menuju sambil secara serta',
  'atau namun tetapi sejak hingga sampai terhadap tentang kini mereka kami kita ia',
].flatMap((line) => line.split(' '));
const OWN_WORDS = new Set(OWN);
/** Nearly every line has one between blanks, which is seen without taking the line apart. */
const OWN_WORD = new RegExp(`(?:^| )(?:${OWN.join('|')})(?: |$)`, 'i');

/** A line in another language: a photo's English caption, a form's "Your email address will not be published". */
function isForeign(line: string): boolean {
  if (line.length > 500 || OWN_WORD.test(line)) return false;
  const words = fold(line).split(/[^\p{L}]+/u);
  const foreign = words.filter((word) => FOREIGN.has(word)).length;
  return foreign >= 3 && foreign * 8 >= words.length && !words.some((word) => OWN_WORDS.has(word));
}
