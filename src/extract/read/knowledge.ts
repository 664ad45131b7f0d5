/** Loads data/knowledge: every table of `TABLES`, from `<name>.yaml` and `<name>.tsv`, each row checked against its schema. */
import { parse } from 'yaml';
import type * as z from 'zod';
import { type Knowledge, TABLES } from '../knowledge.ts';
import type { Problem, SourceFile } from '../types.ts';

/** Returns the knowledge, or every row that is wrong. */
export function readKnowledge(
  files: readonly SourceFile[],
): { knowledge: Knowledge } | { problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const tables: Record<string, unknown[]> = {};
  for (const [name, row] of Object.entries<z.ZodType>(TABLES)) {
    tables[name] = files
      .filter(({ file }) => file === `${name}.yaml` || file === `${name}.tsv`)
      .flatMap((file) => parseRows(file).map((cells) => row.parse(cells)));
  }
  return problems.length ? { problems } : { knowledge: tables as unknown as Knowledge };
}

function parseRows({ file, bytes }: SourceFile): unknown[] {
  const text = new TextDecoder().decode(bytes);
  if (file.endsWith('.yaml')) return (parse(text) as unknown[] | null) ?? [];
  const [header = '', ...lines] = text.split('\n').filter((line) => line && !line.startsWith('#'));
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    const entries = columns
      .map((column, i) => [column, cells[i] ?? ''] as const)
      .filter(([, cell]) => cell !== '');
    return Object.fromEntries(
      entries.map(([column, cell]) => [column, cell.includes('|') ? cell.split('|') : cell]),
    );
  });
}
