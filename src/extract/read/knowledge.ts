/** Loads data/knowledge: every table of `TABLES`, from `<name>.yaml` and `<name>.tsv`, each row checked against its schema. */
import type * as z from 'zod';
import { decode } from '../decode.ts';
import { type Knowledge, TABLES } from '../knowledge.ts';
import type { Problem, SourceFile } from '../types.ts';
import type { RawRow, RawRows } from './raw-rows.ts';
import { findStrays, type Reference, referencesOf } from './references.ts';
import { parseTsvRows } from './tsv-rows.ts';
import { sayWanted } from './wanted.ts';
import { parseYamlRows } from './yaml-rows.ts';

/** Returns the knowledge, or every row that is wrong: a wrong value, an unknown column, an id told twice, an unknown table. */
export function readKnowledge(
  files: readonly SourceFile[],
): { knowledge: Knowledge } | { problems: readonly Problem[] } {
  const schemas = new Map<string, z.ZodObject>(Object.entries(TABLES));
  const tables: Record<string, unknown[]> = Object.fromEntries([...schemas.keys()].map((name) => [name, []]));
  const problems: Problem[] = [];
  const ids = new Map<string, Place>();
  const references: Reference[] = [];
  for (const file of files.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))) {
    const name = file.file.replace(/\.(?:yaml|tsv)$/, '');
    const schema = schemas.get(name);
    if (!schema) {
      problems.push(unknownTable(file, [...schemas.keys()]));
      continue;
    }
    const parsed = parseRows(file, schema);
    if ('problems' in parsed) {
      problems.push(...parsed.problems);
      continue;
    }
    for (const row of parsed.rows) {
      const result = schema.safeParse(row.value);
      if (result.success) {
        addRow(tables[name] ?? [], ids, { name, file }, row, result.data, problems);
        references.push(
          ...referencesOf(schema, row, result.data).map((each) => ({ ...each, file: file.path })),
        );
      } else problems.push(...result.error.issues.map((issue) => toProblem(file, row, schema, issue)));
    }
  }
  if (!problems.length) problems.push(...findStrays(references, (table, id) => ids.has(`${table}\n${id}`)));
  // The tables were filled by the very schemas that `Knowledge` is inferred from.
  return problems.length ? { problems } : { knowledge: tables as unknown as Knowledge };
}

function parseRows(file: SourceFile, schema: z.ZodObject): RawRows {
  const decoded = decode(file);
  if ('problem' in decoded) return { problems: [decoded.problem] };
  return file.file.endsWith('.yaml')
    ? parseYamlRows(file.path, decoded.text)
    : parseTsvRows(file.path, decoded.text, schema);
}

interface Place {
  readonly file: SourceFile;
  readonly line: number;
  readonly index: number;
}

/**
 * An id is told once in a file. A row of `<name>.yaml`, kept by hand, may tell one of `<name>.tsv` again: what it says
 * wins, its lists come first ("Kyiv" of the generated places gets the alias "Kiev").
 */
function addRow(
  table: unknown[],
  ids: Map<string, Place>,
  { name, file }: { readonly name: string; readonly file: SourceFile },
  row: RawRow,
  data: Record<string, unknown>,
  problems: Problem[],
): void {
  const id = typeof data.id === 'string' ? `${name}\n${data.id}` : null;
  const other = id === null ? undefined : ids.get(id);
  if (!other) {
    if (id !== null) ids.set(id, { file, line: row.line, index: table.length });
    table.push(data);
  } else if (other.file === file) {
    problems.push({
      file: file.path,
      line: row.line,
      expected: 'an id of its own for every row of the table',
      found: `the id ${String(data.id)} of line ${other.line}`,
      fix: 'rename one of the rows or make them one',
    });
  } else {
    const said = isRecord(row.value) ? Object.keys(row.value) : [];
    table[other.index] = joinRows(table[other.index], data, said);
  }
}

function joinRows(base: unknown, over: Record<string, unknown>, said: readonly string[]): unknown {
  const joined: Record<string, unknown> = isRecord(base) ? { ...base } : {};
  for (const key of said) {
    const [mine, theirs] = [over[key], joined[key]];
    const lists =
      Array.isArray(mine) && Array.isArray(theirs) && mine.every((value) => typeof value === 'string');
    joined[key] = lists ? [...new Set([...mine, ...theirs])] : mine;
  }
  return joined;
}

function toProblem(file: SourceFile, row: RawRow, schema: z.ZodObject, issue: z.core.$ZodIssue): Problem {
  const tsv = !row.lineOf;
  const at = { file: file.path, line: row.lineOf?.(issue.path) ?? row.line };
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `\`${key}\``).join(', ');
    const line = row.lineOf?.([...issue.path, issue.keys[0] ?? '']) ?? row.line;
    const fix = 'delete it, or describe it in TABLES of src/extract/knowledge.ts';
    return { ...at, line, expected: 'columns of the table only', found: keys, fix };
  }
  if (!issue.path.length)
    return {
      ...at,
      expected: 'a row of keys and values',
      found: quote(row.value),
      fix: 'write for instance `- { id: …, words: […] }`',
    };
  const column = `\`${issue.path.map(String).join('.')}\``;
  const said = issue.code === 'custom' && issue.params?.said ? issue.message : null;
  const value = valueAt(row.value, issue.path);
  return {
    ...at,
    expected: `${column} to be ${said ?? sayWanted(schema, issue.path, tsv)}`,
    found: value === undefined ? 'nothing' : quote(value),
    fix: fixFor(value),
  };
}

function fixFor(value: unknown): string {
  if (value === undefined) return 'write it in the row';
  const bare = typeof value === 'number' || typeof value === 'boolean';
  return `write it as the other rows of the table do${bare ? ', words in quotes' : ''}`;
}

function valueAt(row: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      value instanceof Object ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined,
    row,
  );
}

const quote = (value: unknown): string => JSON.stringify(value)?.slice(0, 120) ?? 'nothing';

const unknownTable = ({ path }: SourceFile, names: readonly string[]): Problem => ({
  file: path,
  expected: `a table of knowledge (${names.join(', ')})`,
  found: 'a file of another name',
  fix: 'rename it, or describe its rows in TABLES of src/extract/knowledge.ts',
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
