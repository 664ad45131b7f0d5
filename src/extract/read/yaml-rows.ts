/** Rows of a YAML file that is a list of rows, with their lines. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { RawRow, RawRows } from './raw-rows.ts';

export function parseYamlRows(path: string, text: string): RawRows {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, uniqueKeys: true, schema: 'core', logLevel: 'silent' });
  const lineAt = (offset: number | undefined): number =>
    offset === undefined ? 1 : lineCounter.linePos(offset).line;
  if (document.errors.length)
    return {
      problems: document.errors.map(({ pos, message }) => ({
        file: path,
        line: lineAt(pos[0]),
        expected: 'YAML',
        found: (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, ''),
        fix: 'mend the line; put quotes around a value that holds `: `, # or a comma inside [ ]',
      })),
    };
  const list = document.contents;
  if (list === null) return { rows: [] };
  if (!isSeq(list))
    return {
      problems: [
        {
          file: path,
          line: lineAt(list.range?.[0]),
          expected: 'a list of rows',
          found: 'something else',
          fix: 'begin every row with `- `',
        },
      ],
    };
  const rows = list.items.map((item): RawRow => {
    if (!isMap(item)) return { value: isScalar(item) ? item.value : null, line: 1 };
    const lines = new Map(
      item.items.map(({ key }) => [
        String(isScalar(key) ? key.value : key),
        isScalar(key) ? key.range?.[0] : undefined,
      ]),
    );
    return {
      value: item.toJS(document),
      line: lineAt(item.range?.[0]),
      lineOf: (key) => (lines.get(key) === undefined ? undefined : lineAt(lines.get(key))),
    };
  });
  return { rows };
}
