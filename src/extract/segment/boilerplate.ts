/** Says of a line which row of `boilerplate` takes it, and how much of it. Patterns see short lines only, so their time is bounded. */
import { fold } from '../../graph/text.ts';
import type { Row } from '../knowledge.ts';
import type { RuleId } from '../types.ts';

export interface BoilerplateRule {
  readonly id: RuleId;
  readonly kind: 'boilerplate' | 'caption';
  readonly at: Row<'boilerplate'>['at'];
  readonly maxWords: number;
  readonly label: boolean;
  readonly list: boolean;
  readonly closes: boolean;
  readonly words: readonly string[];
  /** Letters with which the words begin or, where they stand at a line's end, end. */
  readonly letters: ReadonlySet<string>;
  readonly pattern: RegExp | undefined;
}

/** A part of a line that is no part of the article, `from`–`to` in the line: what opens or closes a paragraph. */
export interface BoilerplateEnd {
  readonly rule: RuleId;
  readonly from: number;
  readonly to: number;
}

export interface BoilerplateFind {
  /** The row that takes the whole line, if one does. */
  readonly whole: BoilerplateRule | null;
  readonly ends: readonly BoilerplateEnd[];
}

/** No line of credits is longer; what is longer is looked at by its ends only. */
const LONGEST_LINE = 600;
/** Longest head or tail of a paragraph that a row may take. */
const LONGEST_END = 200;

export const compileBoilerplate = (rows: readonly Row<'boilerplate'>[]): readonly BoilerplateRule[] =>
  rows.map(({ id, kind, at, maxWords, words: written, pattern, exact, label, list, closes }) => {
    const words = written.map(plain);
    return {
      id: `boilerplate:${id}`,
      kind,
      at,
      maxWords,
      label,
      list,
      closes,
      words,
      letters: new Set(words.map((phrase) => letterOf(phrase, at))),
      pattern: pattern === undefined ? undefined : new RegExp(pattern, exact ? 'u' : 'iu'),
    };
  });

const letterOf = (words: string, at: BoilerplateRule['at']): string =>
  at === 'end' ? words.slice(-1) : words.slice(0, 1);

/** What the rows take of a line: all of it, or its head and tail. */
export function findBoilerplate(line: string, rules: readonly BoilerplateRule[]): BoilerplateFind {
  const words = line.length > LONGEST_LINE ? Number.POSITIVE_INFINITY : countWords(line);
  const folded = plain(line.slice(0, LONGEST_LINE));
  const letters = { first: letterOf(folded, 'start'), last: letterOf(folded, 'end') };
  const ends: BoilerplateEnd[] = [];
  let whole: BoilerplateRule | null = null;
  for (const rule of rules) {
    if (rule.at === 'head' || rule.at === 'tail') {
      const end = findEnd(line, rule);
      if (end && !ends.some((other) => other.from < end.to && end.from < other.to)) ends.push(end);
    } else if (!whole && words <= rule.maxWords && takes(rule, { line, folded, ...letters })) whole = rule;
  }
  return { whole, ends: ends.sort((a, b) => a.from - b.from) };
}

/** Is the line the row's words and nothing else ("Lihat Juga :")? Then the link is the next line. */
export const isLabel = (line: string, { label, words }: BoilerplateRule): boolean =>
  label && line.length < LONGEST_END && words.includes(plain(line));

interface Line {
  readonly line: string;
  readonly folded: string;
  readonly first: string;
  readonly last: string;
}

const takes = (
  { at, words, letters, pattern }: BoilerplateRule,
  { line, folded, first, last }: Line,
): boolean =>
  (pattern?.test(line) ?? false) ||
  (letters.has(at === 'end' ? last : first) && words.some((phrase) => stands(folded, phrase, at)));

function findEnd(line: string, { id, at, pattern }: BoilerplateRule): BoilerplateEnd | null {
  const offset = at === 'tail' ? Math.max(0, line.length - LONGEST_END) : 0;
  const match = pattern?.exec(line.slice(offset, offset + LONGEST_END));
  return match ? { rule: id, from: offset + match.index, to: offset + match.index + match[0].length } : null;
}

function stands(line: string, phrase: string, at: BoilerplateRule['at']): boolean {
  if (at === 'whole') return line === phrase;
  if (at === 'start') return line.startsWith(phrase) && !/[\p{L}\p{N}]/u.test(line[phrase.length] ?? '');
  return line.endsWith(phrase);
}

/** Folded, with single spaces and without closing punctuation, so that "Baca Juga  :" begins with "baca juga". */
function plain(text: string): string {
  const folded = fold(text);
  // Asked of every line: most have single blanks only.
  const spaced = /[^\S ]| {2}/.test(folded) ? folded.replace(/\s+/g, ' ') : folded;
  let end = spaced.length;
  while (end > 0 && /[\s.:!»>]/.test(spaced[end - 1] ?? '')) end--;
  return spaced.slice(0, end).trim();
}

/** Words between blanks, one more than there are blanks. */
function countWords(line: string): number {
  let count = 1;
  let wasBlank = false;
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    const isBlank = code === 32 || ((code < 14 || code > 127) && /\s/.test(line[i] ?? ''));
    if (isBlank && !wasBlank) count++;
    wasBlank = isBlank;
  }
  return count;
}
