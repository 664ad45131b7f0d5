import { type Knowledge, TABLES } from '../knowledge.ts';

/** Knowledge of only these rows; every other table is empty. */
export function someKnowledge(tables: Partial<Knowledge>): Knowledge {
  const empty = Object.fromEntries(Object.keys(TABLES).map((name) => [name, []]));
  // Every table of TABLES is there, as a list of rows.
  return { ...empty, ...tables } as unknown as Knowledge;
}
