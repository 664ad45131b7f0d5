/**
 * Every row of knowledge shows itself: its example holds its words, and where a row alone decides, reading the example gives
 * the row's id (the hit) and the same words in the middle of a sentence do not (the miss).
 */
import { describe, expect, it } from 'vitest';
import { fold } from '../graph/text.ts';
import { TABLES, type TableName } from './knowledge.ts';
import { readArticle } from './pipeline.ts';
import { segment } from './segment/segment.ts';
import { knowledge, makeArticle } from './support/knowledge.ts';
import { tokenise } from './tokens.ts';

/** Columns that hold the words by which a row is found. */
const WORD_COLUMNS = ['words', 'forms', 'active', 'passive', 'nouns', 'verbs', 'with', 'as'];
/** Tables without words of their own, or whose examples show what the words of another table do. */
const WORDLESS: readonly TableName[] = ['event-kinds'];

interface Shown {
  readonly table: string;
  readonly id: string;
  readonly example: string;
  readonly words: readonly string[];
}

const shown = (Object.keys(TABLES) as TableName[]) // the keys of a literal
  .filter((table) => !WORDLESS.includes(table))
  .flatMap((table) =>
    knowledge[table].flatMap((row): Shown[] => {
      const columns: Readonly<Record<string, unknown>> = { ...row };
      const { id, example } = columns;
      if (typeof id !== 'string' || typeof example !== 'string') return [];
      const words = WORD_COLUMNS.flatMap((column) => columns[column] ?? []);
      const texts = words.filter((word): word is string => typeof word === 'string');
      return texts.length ? [{ table, id, example, words: texts }] : [];
    }),
  );

/** Words between blanks; a clitic and the doubling of a word hide nothing ("pertemuannya", "kapal-kapal"). */
const wordsOf = (text: string): string =>
  ` ${tokenise(text)
    .map(({ lower }) => lower)
    .join(' ')} `;

const holds = (example: string, word: string): boolean =>
  ['', 'nya', 'lah', 'pun'].some((clitic) => wordsOf(example).includes(` ${wordsOf(word).trim()}${clitic} `));

describe('examples of rows', () => {
  it('are there for every row of the language', () => {
    expect(shown.length).toBeGreaterThan(300);
  });

  it('hold the words of their row', () => {
    const silent = shown.filter(({ example, words }) => !words.some((word) => holds(example, word)));
    expect(silent.map(({ table, id, example }) => `${table} ${id}: ${example}`)).toEqual([]);
  });

  it('hold no words of a row that is not theirs to begin with', () => {
    expect(holds('Ia tiba kemarin.', 'lusa')).toBe(false);
    expect(holds('Pertemuannya batal.', 'pertemuan')).toBe(true);
  });
});

/** Rules of the blocks of an article whose second paragraph is that line. */
const linesRead = (line: string): string[] =>
  segment(
    makeArticle(`Laporan dari lapangan.\n\n${line}\n\nRapat itu berakhir tanpa hasil.`),
    knowledge,
  ).blocks.flatMap(({ kind, rule }) => (kind === 'boilerplate' || kind === 'caption' ? (rule ?? '') : []));

describe('rows of boilerplate', () => {
  it.each(knowledge.boilerplate.map(({ id, example }) => [id, example]))('%s: %s', (_, example) => {
    expect(linesRead(example)).not.toEqual([]);
  });

  it.each(
    knowledge.boilerplate
      .filter(({ at, pattern }) => at === 'start' && !pattern)
      .flatMap(({ words }) => words.slice(0, 1)),
  )('not inside a sentence: %s', (words) => {
    const line = `Presiden itu menegaskan bahwa ${fold(words)} hanyalah sebuah ungkapan yang sering ia dengar di istana.`;
    expect(linesRead(line)).toEqual([]);
  });
});

describe('rows of offices', () => {
  it.each(knowledge.offices.map(({ id, example }) => [id, example]))('%s: %s', (id, example) => {
    const { offices } = readArticle(
      makeArticle(`Laporan dari lapangan.\n\nHadir pula ${example}.`),
      knowledge,
    );
    expect(offices.map(({ office }) => office)).toContain(id);
  });

  it('are not read where there is none', () => {
    const { offices } = readArticle(makeArticle('Hujan turun di Bogor sejak pagi.'), knowledge);
    expect(offices).toEqual([]);
  });
});

describe('rows of relative dates', () => {
  it.each(knowledge['relative-dates'].map(({ id, example }) => [id, example]))('%s: %s', (_, example) => {
    const text = `Pertemuan itu digelar pada 5 Mei 2025. ${example}`;
    expect(readArticle(makeArticle(text), knowledge).dates.length).toBeGreaterThan(1);
  });

  it('are not read where there is none', () => {
    expect(readArticle(makeArticle('Hujan turun di Bogor.'), knowledge).dates).toEqual([]);
  });
});
