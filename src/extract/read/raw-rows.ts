/** What a knowledge file says before its rows are checked, whatever the form of the file. */
import type { Problem } from '../types.ts';

/** A row as its file has it, with the line of the row and, where it has several, of what stands in it. */
export interface RawRow {
  readonly value: unknown;
  readonly line: number;
  readonly lineOf?: (path: readonly PropertyKey[]) => number;
}

/** Rows of a file, or what is wrong with its form. */
export type RawRows = { rows: readonly RawRow[] } | { problems: readonly Problem[] };
