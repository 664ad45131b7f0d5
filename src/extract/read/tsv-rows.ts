/**
 * Rows of a table of tab-separated values: a header line, then a row a line; lines that begin with # are remarks. The
 * schema says what a cell is: a list (joined by |, also where it holds one value only), a number or text.
 */
import type * as z from 'zod';
import type { Problem } from '../types.ts';
import type { RawRow, RawRows } from './raw-rows.ts';
import { partsOf } from './wanted.ts';

export function parseTsvRows(path: string, text: string, schema: z.ZodObject): RawRows {
  const lines = text
    .split('\n')
    .map((line, i) => ({ cells: line.split('\t'), line: i + 1, blank: !line.trim() || line.startsWith('#') }))
    .filter(({ blank }) => !blank);
  const [header, ...rest] = lines;
  if (!header) return { rows: [] };
  const columns = header.cells.map((name) => name.trim());
  const problems = checkHeader({ file: path, line: header.line }, columns, schema);
  if (problems.length) return { problems };
  const parsers = columns.map((column) => cellParser(schema.shape[column]));
  const rows = rest.map(({ cells, line }): RawRow => {
    if (cells.length > columns.length)
      problems.push({
        file: path,
        line,
        expected: `${columns.length} columns, as in the header`,
        found: `${cells.length}`,
        fix: 'remove the tabs that are too many',
      });
    const entries = columns.flatMap((column, i) => {
      const cell = cells[i]?.trim() ?? '';
      return cell === '' ? [] : [[column, parsers[i]?.(cell) ?? cell] as const];
    });
    return { value: Object.fromEntries(entries), line };
  });
  return problems.length ? { problems } : { rows };
}

function checkHeader(
  at: Pick<Problem, 'file' | 'line'>,
  columns: readonly string[],
  schema: z.ZodObject,
): Problem[] {
  const known = Object.keys(schema.shape);
  const strange = columns.filter((column, i) => !known.includes(column) || columns.indexOf(column) !== i);
  if (strange.length)
    return strange.map((column) => ({
      ...at,
      expected: `columns of the table, each once and between tabs (${known.join(', ')})`,
      found: `\`${column}\``,
      fix: 'rename or delete the column',
    }));
  // Said once here and not once for every row.
  const missing = known.filter(
    (name) => !columns.includes(name) && !schema.shape[name]?.safeParse(undefined).success,
  );
  return missing.map((column) => ({
    ...at,
    expected: `a column \`${column}\``,
    found: columns.join(', '),
    fix: 'add the column',
  }));
}

/** What kinds of value a schema takes. */
interface Takes {
  readonly list: boolean;
  readonly text: boolean;
  readonly number: boolean;
  readonly truth: boolean;
}

function cellParser(schema: z.core.$ZodType | undefined): (cell: string) => unknown {
  const takes = schema ? takesOf(schema) : NOTHING;
  const value = (cell: string): unknown => {
    if (takes.number && !takes.text && /^-?\d+(?:\.\d+)?$/.test(cell)) return Number(cell);
    return takes.truth && /^(?:true|false)$/.test(cell) ? cell === 'true' : cell;
  };
  return (cell) => {
    if (takes.list && (cell.includes('|') || !takes.text))
      return cell.split('|').map((part) => value(part.trim()));
    return value(cell);
  };
}

const NOTHING: Takes = { list: false, text: false, number: false, truth: false };

function takesOf(schema: z.core.$ZodType): Takes {
  const { type, innerType, inside, options, items } = partsOf(schema);
  const wrapped = innerType ?? inside;
  if (wrapped) return takesOf(wrapped);
  if (options) return options.map(takesOf).reduce(both, NOTHING);
  if (type === 'tuple') return { ...(items ?? []).map(takesOf).reduce(both, NOTHING), list: true };
  return {
    list: type === 'array',
    text: type === 'string' || type === 'enum' || type === 'literal',
    number: type === 'number',
    truth: type === 'boolean',
  };
}

const both = (a: Takes, b: Takes): Takes => ({
  list: a.list || b.list,
  text: a.text || b.text,
  number: a.number || b.number,
  truth: a.truth || b.truth,
});
