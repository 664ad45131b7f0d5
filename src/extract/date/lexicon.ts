/** The rows of `calendar` and `relative-dates`, made ready for looking up at a token. */
import type { Knowledge, Row } from '../knowledge.ts';
import { compilePhrases, matchPhrase, type PhraseBook } from '../phrases.ts';
import { isCapitalised, type Token } from '../tokens.ts';
import type { Unit } from './shapes.ts';

export type WordClass = Row<'calendar'>['class'];

export interface Lexicon {
  readonly classes: ReadonlyMap<WordClass, PhraseBook<Row<'calendar'>>>;
  readonly phrases: PhraseBook<Row<'relative-dates'>>;
  /** First words of all that a matcher takes, but for figures. */
  readonly openers: ReadonlySet<string>;
}

/**
 * Classes of words with which an expression begins, and the words that the matchers themselves ask for ("hari", "bulan" and
 * "tahun" are units). `openers.test.ts` fails where one is forgotten.
 */
const OPENING: readonly WordClass[] = [
  'weekday',
  'month',
  'month-short',
  'almost',
  'over',
  'one-unit',
  'vague-number',
  'number',
  'unit',
];
const OPENING_WORDS = ['tanggal', '(', '['];

export interface Reading {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
}

const compiled = new WeakMap<Knowledge, Lexicon>();

export function compileLexicon(knowledge: Knowledge): Lexicon {
  let lexicon = compiled.get(knowledge);
  if (!lexicon) {
    const byClass = new Map<WordClass, Row<'calendar'>[]>();
    for (const row of knowledge.calendar) byClass.set(row.class, [...(byClass.get(row.class) ?? []), row]);
    const classes = new Map(
      [...byClass].map(([name, rows]) => [name, compilePhrases(rows, (row) => row.words)]),
    );
    const phrases = compilePhrases(knowledge['relative-dates'], (row) => row.words);
    const books = [phrases, ...OPENING.flatMap((name) => classes.get(name) ?? [])];
    const openers = new Set([...OPENING_WORDS, ...books.flatMap(({ root }) => [...root.next.keys()])]);
    lexicon = { classes, phrases, openers };
    compiled.set(knowledge, lexicon);
  }
  return lexicon;
}

/** The longest phrase of a class at token `at`: its row and the token after it. */
export function wordAt(
  { tokens, lexicon }: Reading,
  name: WordClass,
  at: number,
): { readonly to: number; readonly row: Row<'calendar'> } | null {
  const book = lexicon.classes.get(name);
  return book && at >= 0 ? matchPhrase(book, tokens, at) : null;
}

/** Does a word of the class end just before token `at`? Looks at phrases of one and two words. */
export function wordBefore(reading: Reading, name: WordClass, at: number): boolean {
  return wordAt(reading, name, at - 1)?.to === at || wordAt(reading, name, at - 2)?.to === at;
}

/** The number of a row of numbers, months and weekdays. */
export const numberOf = (row: Row<'calendar'>): number => (typeof row.value === 'number' ? row.value : 0);

export const unitOf = (row: Row<'calendar'>): Unit => (typeof row.value === 'string' ? row.value : 'day');

/** A month written with a capital; short forms ("Okt") only where `beside` says that a day or year stands by. */
export function monthAt(
  reading: Reading,
  at: number,
  beside: boolean,
): { readonly month: number; readonly to: number } | null {
  const token = reading.tokens[at];
  if (!token || !isCapitalised(token)) return null;
  const find = wordAt(reading, 'month', at);
  if (find) return { month: numberOf(find.row), to: find.to };
  const short = beside ? wordAt(reading, 'month-short', at) : null;
  if (!short) return null;
  return {
    month: numberOf(short.row),
    to:
      reading.tokens[short.to]?.text === '.' && isNumber(reading.tokens[short.to + 1])
        ? short.to + 1
        : short.to,
  };
}

/** A whole number in plain figures, without separators. */
export const isNumber = (token: Token | undefined): token is Token =>
  token !== undefined && /^\d+$/.test(token.text);

/** Years that plain figures may mean; older ones are written with more words. */
export const isYear = (token: Token | undefined): token is Token =>
  isNumber(token) && /^(?:1[5-9]|20)\d\d$/.test(token.text);

export const isDayNumber = (token: Token | undefined): token is Token =>
  isNumber(token) && token.text.length <= 2 && Number(token.text) >= 1 && Number(token.text) <= 31;
