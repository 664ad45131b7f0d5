/**
 * Every row of the language does something and does it only where it should. Hit: there is a sentence that is read otherwise when
 * the row is taken away. Miss: there is a sentence of a neighbouring row, made for the same stage, that is read the same.
 */
import { describe, expect, it } from 'vitest';
import { fold } from '../graph/text.ts';
import { type Knowledge, TABLES, type TableName } from './knowledge.ts';
import { readArticle } from './pipeline.ts';
import { knowledge as full, makeArticle } from './support/knowledge.ts';
import { SHOWN } from './support/shown-rows.ts';

/** What may stand around an example so that it is more than a fragment: people, states and events spoken of before. */
const contexts: readonly ((example: string) => string)[] = [
  (example) => example,
  (example) => `Laporan dari lapangan.\n\n${example}\n\nRapat itu berakhir tanpa hasil.`,
  ...[
    'Presiden Rusia Vladimir Putin dan Presiden AS Donald Trump bertemu di Wina pada 5 Mei 2025.',
    'Menteri Luar Negeri Rusia Sergey Lavrov dan Menteri Luar Negeri AS Marco Rubio berunding di Wina pada 5 Mei 2025.',
    'Presiden Rusia Vladimir Putin mengundang Presiden AS Donald Trump.',
    'Uni Eropa menjatuhkan sanksi terhadap Rusia.',
    'Rusia dan Ukraina meneken perjanjian damai di Wina.',
    'Rusia menyerang Ukraina.',
    'Utusan AS Steve Witkoff dan utusan Iran Abbas Araghchi berunding.',
    'Perdana Menteri Jepang Shinzo Abe dan Perdana Menteri India Narendra Modi bertemu.',
    'Rusia, AS, dan Cina berunding di Wina.',
  ].map((before) => (example: string) => `${before} ${example}`),
  (example) => `Putin bertemu Trump di Wina ${example}`,
  (example) => `Putin bertemu ${example}`,
  (example) => `Presiden AS Donald Trump ${example}`,
  (example) => `Rusia ${example}, kata Putin.`,
];

interface Row {
  readonly table: TableName;
  readonly id: string;
  readonly name: string;
  readonly texts: readonly string[];
}

/** Rows of one table that have an id and an example; lists of mere names have none. */
const rowsOf = (table: TableName): Row[] =>
  full[table].flatMap((row): Row[] => {
    if (!('id' in row && 'example' in row)) return [];
    const name = `${table} ${row.id}`;
    const own = SHOWN[name];
    const texts = contexts
      .slice(0, own === undefined ? undefined : 2)
      .map((around) => around(own ?? row.example));
    return [{ table, id: row.id, name, texts }];
  });

// The keys of a literal.
const tables = (Object.keys(TABLES) as TableName[]).filter((table) => rowsOf(table).length > 0);

const wordsOf = (text: string): string =>
  ` ${
    fold(text)
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;
const corpus = wordsOf(tables.flatMap((table) => rowsOf(table).flatMap(({ texts }) => texts)).join(' '));
const occurs = (name: string): boolean => corpus.includes(wordsOf(name));
const isNamed = (row: { readonly label: string; readonly names: readonly string[] }): boolean =>
  [row.label, ...row.names].some(occurs);

/** The knowledge without names that no sentence here holds: the same reading, made ready a hundred times faster. */
const knowledge: Knowledge = {
  ...full,
  words: full.words.map((row) => ({ ...row, words: row.words.filter(occurs) })),
  'given-names': full['given-names'].map((row) => ({ ...row, names: row.names.filter(occurs) })),
  places: full.places.filter(isNamed),
  people: full.people.filter(isNamed),
  organizations: full.organizations.filter(isNamed),
  countries: full.countries.filter(isNamed),
};

const readings = new Map<string, string>();
const read = (text: string, known: Knowledge): string =>
  JSON.stringify(readArticle(makeArticle(text), known));
function readWithAll(text: string): string {
  const reading = readings.get(text) ?? read(text, knowledge);
  readings.set(text, reading);
  return reading;
}

function without({ table, id }: Row): Knowledge {
  const rows: readonly object[] = knowledge[table];
  return { ...knowledge, [table]: rows.filter((row) => !('id' in row) || row.id !== id) };
}

describe.each(tables)('rows of %s', (table) => {
  const rows = rowsOf(table);
  const silent: string[] = [];
  const everywhere: string[] = [];

  it('change how a sentence is read', () => {
    for (const [i, row] of rows.entries()) {
      const less = without(row);
      const isRead = (text: string): boolean => readWithAll(text) !== read(text, less);
      if (!row.texts.some(isRead)) silent.push(row.name);
      const neighbours = [1, 2, 3, 4].flatMap((step) => rows[(i + step) % rows.length]?.texts[0] ?? []);
      if (neighbours.every(isRead)) everywhere.push(row.name);
    }
    expect(silent).toEqual([]);
  });

  it('leave the sentence of another row as it is', () => expect(everywhere).toEqual([]));
});

describe('sentences that show rows', () => {
  it('are of rows that are there', () => {
    const names = new Set(tables.flatMap((table) => rowsOf(table).map(({ name }) => name)));
    expect(Object.keys(SHOWN).filter((name) => !names.has(name))).toEqual([]);
  });
});
