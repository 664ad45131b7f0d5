/**
 * Rows of a table of tab-separated values: a header line, then a row a line; lines that begin with # are remarks. The
 * schema says what a cell is: a list (joined by |, also where it holds one value only), a number or text.
 */
import type * as z from 'zod';
import type { Problem } from '../types.ts';
import type { RawRow, RawRows } from './raw-rows.ts';

export function parseTsvRows(path: string, text: string, schema: z.ZodObject): RawRows {
  const lines = text
    .split('\n')
    .map((line, i) => ({ cells: line.split('\t'), line: i + 1, blank: !line.trim() || line.startsWith('#') }))
    .filter(({ blank }) => !blank);
  const [header, ...rest] = lines;
  if (!header) return { rows: [] };
  const columns = header.cells.map((name) => name.trim());
  const problems = checkHeader(path, header.line, columns, Object.keys(schema.shape));
  const parsers = columns.map((column) => cellParser(schema.shape[column]));
  const rows = rest.map(({ cells, line }): RawRow => {
    if (cells.length > columns.length)
      problems.push({
        file: path,
        line,
        expected: `${columns.length} columns`,
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
  path: string,
  line: number,
  columns: readonly string[],
  known: readonly string[],
): Problem[] {
  return columns
    .filter((column, i) => !known.includes(column) || columns.indexOf(column) !== i)
    .map((column) => ({
      file: path,
      line,
      expected: `columns of the table, each once (${known.join(', ')})`,
      found: `\`${column}\``,
      fix: 'rename or delete the column',
    }));
}

/** What kinds of value a schema takes. */
interface Takes {
  readonly list: boolean;
  readonly text: boolean;
  readonly number: boolean;
}

function cellParser(schema: z.core.$ZodType | undefined): (cell: string) => unknown {
  const takes = schema ? takesOf(schema) : { list: false, text: true, number: false };
  return (cell) => {
    if (takes.list && (cell.includes('|') || !takes.text)) return cell.split('|').map((part) => part.trim());
    return takes.number && !takes.text && cell !== '' && !Number.isNaN(Number(cell)) ? Number(cell) : cell;
  };
}

function takesOf(schema: z.core.$ZodType): Takes {
  // The definition of a schema is zod's own record of how it was built; its shape depends on `type`.
  const def = schema._zod.def as {
    type: string;
    innerType?: z.core.$ZodType;
    in?: z.core.$ZodType;
    options?: readonly z.core.$ZodType[];
  };
  if (def.innerType) return takesOf(def.innerType);
  if (def.in) return takesOf(def.in);
  if (def.options) {
    const all = def.options.map(takesOf);
    return {
      list: all.some(({ list }) => list),
      text: all.some(({ text }) => text),
      number: all.some(({ number }) => number),
    };
  }
  return {
    list: def.type === 'array' || def.type === 'tuple',
    text: def.type === 'string' || def.type === 'enum' || def.type === 'literal',
    number: def.type === 'number',
  };
}
