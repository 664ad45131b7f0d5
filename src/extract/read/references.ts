/** Rows that name rows of other tables: `country: country:ru`. One that names nothing would be read and never found again. */
import type * as z from 'zod';
import type { Problem } from '../types.ts';
import type { RawRow } from './raw-rows.ts';
import { partsOf } from './wanted.ts';

export interface Reference {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly id: string;
  /** Tables of which one must have the id. */
  readonly tables: readonly string[];
}

/** Ids of other rows in a row; the schema marks their columns with `refersTo`. */
export function referencesOf(
  schema: z.ZodObject,
  row: RawRow,
  data: Readonly<Record<string, unknown>>,
): Omit<Reference, 'file'>[] {
  return columnsOf(schema).flatMap(({ column, tables }) =>
    [data[column]].flat().flatMap((id, i) => {
      const line = row.lineOf?.(Array.isArray(data[column]) ? [column, i] : [column]) ?? row.line;
      return typeof id === 'string' ? [{ line, column, id, tables }] : [];
    }),
  );
}

/** A problem for each that names no row. */
export function findStrays(
  references: readonly Reference[],
  has: (table: string, id: string) => boolean,
): Problem[] {
  return references
    .filter(({ id, tables }) => !tables.some((table) => has(table, id)))
    .map(({ file, line, column, id, tables }) => ({
      file,
      line,
      expected: `\`${column}\` to be the id of a row of ${tables.join(', ')}`,
      found: `${id}, which is none`,
      fix: 'correct the id or add the row',
    }));
}

interface Column {
  readonly column: string;
  readonly tables: readonly string[];
}

const known = new WeakMap<z.ZodObject, readonly Column[]>();

function columnsOf(schema: z.ZodObject): readonly Column[] {
  const before = known.get(schema);
  if (before) return before;
  const columns = Object.entries(schema.shape).flatMap(([column, cell]) => {
    const tables = tablesOf(cell);
    return tables ? [{ column, tables }] : [];
  });
  known.set(schema, columns);
  return columns;
}

function tablesOf(cell: z.core.$ZodType): readonly string[] | null {
  const meta: unknown = 'meta' in cell && typeof cell.meta === 'function' ? cell.meta() : undefined;
  if (meta instanceof Object && 'refersTo' in meta && Array.isArray(meta.refersTo)) return meta.refersTo;
  const { innerType, element } = partsOf(cell);
  const inner = innerType ?? element;
  return inner ? tablesOf(inner) : null;
}
