/** Gives every line of an article its kind: title, heading, paragraph, caption or boilerplate. */
import { fold } from '../../graph/text.ts';
import type { Block, RawArticle, Span } from '../types.ts';
import { type BoilerplateRule, findBoilerplate } from './boilerplate.ts';
import { splitLines } from './lines.ts';

/** Headings of news are shorter than this many words; longer lines without a full stop are paragraphs. */
const LONGEST_HEADING = 16;

/** Blocks in order; together they hold every character that is not space between lines. */
export function findBlocks(article: RawArticle, rules: readonly BoilerplateRule[]): Block[] {
  const { text, title, language } = article;
  const name = fold(title).trim();
  const lines = splitLines(text);
  return lines.flatMap((line, i): Block[] => {
    const words = text.slice(line.start, line.end);
    const isTitle = line.end - line.start < 400 && fold(words) === name;
    if (i === 0 && isTitle && !endsSentence(words)) return [{ ...line, kind: 'title' }];
    if (i > 0 && isTitle && !endsSentence(words))
      return [{ ...line, kind: 'boilerplate', rule: 'boilerplate:repeated-title' }];
    const find = findBoilerplate(words, rules);
    if (find && find.from > 0) return splitTail(text, line, find.from, find.rule);
    if (find) return [{ ...line, kind: find.kind, rule: find.rule }];
    if (language !== 'en' && isForeign(words))
      return [{ ...line, kind: 'boilerplate', rule: 'boilerplate:foreign-line' }];
    return [{ ...line, kind: isHeading(words, i === lines.length - 1) ? 'heading' : 'paragraph' }];
  });
}

/** A paragraph whose end is boilerplate: "… tutup Lavrov. (wia/imf)". */
function splitTail(text: string, line: Span, from: number, rule: string): Block[] {
  let end = line.start + from;
  while (end > line.start && /\s/.test(text[end - 1] ?? '')) end--;
  const tail: Block = { start: line.start + from, end: line.end, kind: 'boilerplate', rule };
  return end > line.start ? [{ start: line.start, end, kind: 'paragraph' }, tail] : [tail];
}

const endsSentence = (line: string): boolean => /[.…]["”’)\]]*$/u.test(line.slice(-4));

/** "Sanksi Sekunder: Tetap Berlanjut", "MENGAPA PENTING", "Apa Isi Kesepakatan Itu?"; a last line that closes nothing is one too. */
function isHeading(line: string, last: boolean): boolean {
  if (last || line.length > 140 || /^[-–—•*]\s/.test(line)) return false;
  const words = line.split(/\s+/);
  if (words.length > LONGEST_HEADING || /[.,;:…!"”]$/u.test(line)) return false;
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
const OWN = new Set(
  'yang dan di dengan untuk dari pada dalam ke itu ini akan oleh kepada adalah tidak para'.split(' '),
);

/** A line in another language: a photo's English caption, a form's "Your email address will not be published". */
function isForeign(line: string): boolean {
  if (line.length > 500) return false;
  const words = fold(line).split(/[^\p{L}]+/u);
  const foreign = words.filter((word) => FOREIGN.has(word)).length;
  return foreign >= 3 && foreign * 8 >= words.length && !words.some((word) => OWN.has(word));
}
