/** Loads data/knowledge: every table of `TABLES`, from `<name>.yaml` and `<name>.tsv`, each row checked against its schema. */
import type * as z from 'zod';
import { type Knowledge, TABLES } from '../knowledge.ts';
import type { Problem, SourceFile } from '../types.ts';
import { decode } from './decode.ts';
import type { RawRow, RawRows } from './raw-rows.ts';
import { parseTsvRows } from './tsv-rows.ts';
import { parseYamlRows } from './yaml-rows.ts';

/** Returns the knowledge, or every row that is wrong: a wrong value, an unknown column, an id told twice, an unknown table. */
export function readKnowledge(
  files: readonly SourceFile[],
): { knowledge: Knowledge } | { problems: readonly Problem[] } {
  const schemas = new Map<string, z.ZodObject>(Object.entries(TABLES));
  const tables: Record<string, unknown[]> = Object.fromEntries([...schemas.keys()].map((name) => [name, []]));
  const problems: Problem[] = [];
  const ids = new Map<string, Place>();
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
      if (result.success) addRow(tables[name] ?? [], ids, { name, file }, row, result.data, problems);
      else problems.push(...result.error.issues.map((issue) => toProblem(file, row, issue)));
    }
  }
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

function toProblem(file: SourceFile, row: RawRow, issue: z.core.$ZodIssue): Problem {
  const [key] = issue.path;
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const column = unknown ?? (key === undefined ? undefined : String(key));
  const value = column !== undefined && isRecord(row.value) ? row.value[column] : row.value;
  return {
    file: file.path,
    line: (column === undefined ? undefined : row.lineOf?.(column)) ?? row.line,
    expected:
      unknown === undefined
        ? `\`${issue.path.map(String).join('.')}\` to be right (${issue.message})`
        : 'columns of the table only',
    found: unknown === undefined ? (JSON.stringify(value)?.slice(0, 120) ?? 'nothing') : `\`${unknown}\``,
    fix:
      unknown === undefined
        ? 'mend the row'
        : 'delete it, or add it to the schema of the table in src/extract/knowledge.ts',
  };
}

const unknownTable = ({ path }: SourceFile, names: readonly string[]): Problem => ({
  file: path,
  expected: `a table of knowledge (${names.join(', ')})`,
  found: 'a file of another name',
  fix: 'rename it, or describe its rows in TABLES of src/extract/knowledge.ts',
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
