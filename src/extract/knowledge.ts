/**
 * The tables of data/knowledge: one entry each, with the schema of its rows. A table is the file `<name>.yaml`
 * (a list of rows) or `<name>.tsv` (a header line, then rows; lists are joined by `|`); both may stand side by side.
 * `read` loads and validates them; every stage takes what it needs from `Knowledge`.
 */
import type * as z from 'zod';

export const TABLES = {
  // One entry a table, its rows described above it.
} as const;

export type TableName = keyof typeof TABLES;
export type Row<K extends TableName> = Readonly<z.infer<(typeof TABLES)[K]>>;
export type Knowledge = { readonly [K in TableName]: readonly Row<K>[] };
