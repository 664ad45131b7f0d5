/** A word of a row in another use is left alone: the sentence is read as if the row were not there. */
import { describe, expect, it } from 'vitest';
import { type Knowledge, TABLES, type TableName } from './knowledge.ts';
import { NEAR_MISSES } from './support/near-misses/all.ts';
import { knowledgeFor, statementsOf, without, wordsOf } from './support/row-removal.ts';
import { SHOWN } from './support/shown-rows.ts';

/** Columns that hold the words by which a row is found. */
const WORD_COLUMNS = ['words', 'forms', 'active', 'passive', 'nouns', 'verbs'];

const knowledge = knowledgeFor([...Object.values(NEAR_MISSES).flat(), ...Object.values(SHOWN)]);

interface Named {
  readonly table: TableName;
  readonly id: string;
}

function named(name: string): Named {
  const [table = '', id = ''] = name.split(' ');
  // The keys of a literal.
  const found = (Object.keys(TABLES) as TableName[]).find((one) => one === table);
  if (!found) throw new Error(`No table of ${name}`);
  return { table: found, id };
}

function wordsOfRow({ table, id }: Named): readonly string[] {
  // A kind is told by the words of its triggers.
  if (table === 'event-kinds')
    return knowledge['event-triggers'].filter(({ kind }) => kind === id).flatMap((row) => row.words);
  const row = knowledge[table].find((one) => 'id' in one && one.id === id);
  const columns: Readonly<Record<string, unknown>> = { ...row };
  return WORD_COLUMNS.flatMap((column) => columns[column] ?? []).filter(
    (word): word is string => typeof word === 'string',
  );
}

const readings = new Map<string, string>();
function readWithAll(text: string): string {
  const reading = readings.get(text) ?? statementsOf(text, knowledge);
  readings.set(text, reading);
  return reading;
}

/** The knowledge without a row is made ready once for the row's texts, and only one is kept: each is megabytes. */
let kept: { readonly row: Named; readonly less: Knowledge } | undefined;
function changes(row: Named, text: string): boolean {
  if (kept?.row !== row) kept = { row, less: without(knowledge, row) };
  return readWithAll(text) !== statementsOf(text, kept.less);
}

describe.each(Object.entries(NEAR_MISSES))('near misses of %s', (name, texts) => {
  const row = named(name);
  const words = wordsOfRow(row);

  it.each(texts)('%s', (text) => {
    // A row of patterns has no words of its own.
    if (words.length) expect(words.some((word) => wordsOf(text).includes(wordsOf(word)))).toBe(true);
    expect(changes(row, text)).toBe(false);
  });
});

describe('near misses', () => {
  const tables = (Object.keys(TABLES) as TableName[]).filter((table) =>
    knowledge[table].some((row) => 'id' in row && 'example' in row),
  );

  it.each(tables)('are there for every row of %s', (table) => {
    const rows = knowledge[table].flatMap((row) => ('id' in row && 'example' in row ? [row.id] : []));
    expect(rows.filter((id) => !(`${table} ${id}` in NEAR_MISSES))).toEqual([]);
  });

  it('are told from hits', () => {
    const hits = Object.entries(SHOWN).filter(([name]) => name in NEAR_MISSES);
    expect(hits.length).toBeGreaterThan(10);
    expect(hits.filter(([name, text]) => !changes(named(name), text)).map(([name]) => name)).toEqual([]);
  });

  it('are of rows that are there', () => {
    const isThere = ({ table, id }: Named): boolean =>
      knowledge[table].some((row) => 'id' in row && row.id === id);
    expect(Object.keys(NEAR_MISSES).filter((name) => !isThere(named(name)))).toEqual([]);
  });
});
