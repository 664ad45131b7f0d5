/**
 * Every row of the language does something and does it only where it should. Hit: there is a sentence that is read otherwise when
 * the row is taken away. Miss: there is a sentence of a neighbouring row, made for the same stage, that is read the same.
 */
import { describe, expect, it } from 'vitest';
import { TABLES, type TableName } from './knowledge.ts';
import { knowledge as full } from './support/knowledge.ts';
import { knowledgeFor, readingOf, without } from './support/row-removal.ts';
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

/** Made ready once for every row that is taken away. */
const knowledge = knowledgeFor(tables.flatMap((table) => rowsOf(table).flatMap(({ texts }) => texts)));

const readings = new Map<string, string>();
function readWithAll(text: string): string {
  const reading = readings.get(text) ?? readingOf(text, knowledge);
  readings.set(text, reading);
  return reading;
}

describe.each(tables)('rows of %s', (table) => {
  const rows = rowsOf(table);
  const silent: string[] = [];
  const everywhere: string[] = [];

  it('change how a sentence is read', () => {
    for (const [i, row] of rows.entries()) {
      const less = without(knowledge, row);
      const isRead = (text: string): boolean => readWithAll(text) !== readingOf(text, less);
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
