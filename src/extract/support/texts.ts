/** For tests that look at language as a whole: every sentence that shows a row or a rule, or is a near miss of one. */
import { TABLES, type TableName } from '../knowledge.ts';
import { CODE_RULES } from './code-rules.ts';
import { knowledge } from './knowledge.ts';
import { NEAR_MISSES } from './near-misses/all.ts';
import { SHOWN } from './shown-rows.ts';

// The keys of a literal.
const examples = (Object.keys(TABLES) as TableName[]).flatMap((table) =>
  knowledge[table].flatMap((row) => ('example' in row ? [row.example] : [])),
);

export const TEXTS: readonly string[] = [
  ...examples,
  ...Object.values(SHOWN),
  ...Object.values(NEAR_MISSES).flat(),
  ...Object.values(CODE_RULES).flatMap(({ hit, miss }) => [hit, miss]),
];
