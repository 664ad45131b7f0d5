/** Rows of a YAML file that is a list of rows, with their lines. */
import { lineOf, parseYaml } from '../yaml/parse-yaml.ts';
import type { RawRow, RawRows } from './raw-rows.ts';

export function parseYamlRows(path: string, text: string): RawRows {
  const read = parseYaml({ path, text });
  if ('problems' in read) return read;
  if (!read.node) return { rows: [] };
  if (!read.node.items)
    return {
      problems: [
        {
          file: path,
          line: read.node.line,
          expected: 'a list of rows',
          found: 'something else',
          fix: 'begin every row with `- `',
        },
      ],
    };
  const rows = read.node.items.map(
    (item): RawRow => ({ value: item.value, line: item.line, lineOf: (at) => lineOf(item, at) }),
  );
  return { rows };
}
