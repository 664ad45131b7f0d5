/** Says of a line which row of `boilerplate` takes it, and how much of it. Patterns see short lines only, so their time is bounded. */
import { fold } from '../../graph/text.ts';
import type { Row } from '../knowledge.ts';
import type { RuleId } from '../types.ts';

export interface BoilerplateRule {
  readonly id: RuleId;
  readonly kind: 'boilerplate' | 'caption';
  readonly at: 'start' | 'end' | 'whole';
  readonly maxWords: number;
  readonly words: readonly string[];
  readonly pattern?: RegExp;
}

export interface BoilerplateFind {
  readonly rule: RuleId;
  readonly kind: 'boilerplate' | 'caption';
  /** Offset in the line where it begins: after 0 only for what closes a paragraph ("… katanya. (wia/imf)"). */
  readonly from: number;
}

/** No line of credits is longer; what is longer is looked at by its ends only. */
const LONGEST_LINE = 600;

export const compileBoilerplate = (rows: readonly Row<'boilerplate'>[]): readonly BoilerplateRule[] =>
  rows.map(({ id, kind, at, maxWords, words, pattern }) => ({
    id: `boilerplate:${id}`,
    kind,
    at,
    maxWords,
    words: words.map(plain),
    ...(pattern === undefined
      ? {}
      : { pattern: new RegExp(pattern, /\\p\{Lu\}|[A-Z]{4}/.test(pattern) ? 'u' : 'iu') }),
  }));

/** The first row that takes the line, or null. */
export function findBoilerplate(line: string, rules: readonly BoilerplateRule[]): BoilerplateFind | null {
  const long = line.length > LONGEST_LINE;
  const head = long ? line.slice(0, LONGEST_LINE) : line;
  const words = long ? Number.POSITIVE_INFINITY : head.split(/\s+/).length;
  const folded = plain(head);
  for (const rule of rules) {
    if (rule.at === 'end' && rule.maxWords >= 1000) {
      const offset = Math.max(0, line.length - 40);
      const tail = rule.pattern?.exec(line.slice(offset));
      if (tail) return { rule: rule.id, kind: rule.kind, from: offset + tail.index };
    }
    if (words > rule.maxWords) continue;
    if (rule.pattern?.test(head) || rule.words.some((phrase) => stands(folded, phrase, rule.at)))
      return { rule: rule.id, kind: rule.kind, from: 0 };
  }
  return null;
}

function stands(line: string, phrase: string, at: BoilerplateRule['at']): boolean {
  if (at === 'whole') return line === phrase;
  if (at === 'start') return line.startsWith(phrase) && !/[\p{L}\p{N}]/u.test(line[phrase.length] ?? '');
  return line.endsWith(phrase);
}

/** Folded, with single spaces and without closing punctuation, so that "Baca Juga  :" begins with "baca juga". */
const plain = (text: string): string =>
  fold(text)
    .replace(/\s+/g, ' ')
    .replace(/[\s.:!»>]+$/, '')
    .trim();
