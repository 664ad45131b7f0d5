/** Reads data/corrections.yaml. */
import { NODE_TYPES, STATUSES } from '../../graph/schema.ts';
import { decode } from '../decode.ts';
import type { Problem, SourceFile } from '../types.ts';
import { lineOf, parseYaml } from '../yaml/parse-yaml.ts';
import type { YamlNode } from '../yaml/values.ts';
import { ACTIONS, type Action, type Correction } from './corrections.ts';

type Parsed = { corrections: readonly Correction[] } | { problems: readonly Problem[] };

/** Corrections of all files, in order, or every entry that is wrong with its line. */
export function parseCorrections(files: readonly SourceFile[]): Parsed {
  const results = files.map(parseFile);
  const problems = results.flatMap((result) => ('problems' in result ? result.problems : []));
  if (problems.length) return { problems };
  return { corrections: results.flatMap((result) => ('corrections' in result ? result.corrections : [])) };
}

function parseFile(file: SourceFile): Parsed {
  const { path } = file;
  const decoded = decode(file);
  if ('problem' in decoded) return { problems: [decoded.problem] };
  const read = parseYaml({ path, text: decoded.text });
  if ('problems' in read) return read;
  if (!read.node) return { corrections: [] };
  const { line, items } = read.node;
  if (!items)
    return {
      problems: [wrong(path, line, 'a list of corrections', 'something else', 'begin each with “- ”')],
    };
  const results = items.map((item) => parseEntry(item, path));
  const problems = results.flatMap((result) => (Array.isArray(result) ? result : []));
  if (problems.length) return { problems };
  return { corrections: results.flatMap((result) => (Array.isArray(result) ? [] : [result])) };
}

function parseEntry(item: YamlNode, file: string): Correction | Problem[] {
  const { line } = item;
  const entry = wordsOf(item);
  const keys = [...(item.entries?.keys() ?? [])];
  const actions = keys.filter((key): key is Action => Object.hasOwn(ACTIONS, key));
  const [action] = actions;
  if (!action || actions.length > 1) {
    const names = Object.keys(ACTIONS).join(', ');
    const found = keys.length ? keys.join(', ') : 'no keys';
    return [wrong(file, line, `one of ${names}`, found, 'give each correction one action')];
  }
  const result = ACTIONS[action].safeParse(entry);
  if (result.success) {
    // The schema of `action` has just parsed it; TypeScript cannot follow the pair through the table.
    return { action, change: result.data, file, line } as Correction;
  }
  return result.error.issues.flatMap((issue): Problem[] => {
    const own = Object.keys(ACTIONS[action].shape);
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) =>
        wrong(file, lineOf(item, [key]), `only ${own.join(', ')} in ${action}`, key, 'delete or rename it'),
      );
    const key = String(issue.path[0] ?? action);
    const expected = `${key} to be ${meaningOf(action, key, issue.path.length > 1)}`;
    return [wrong(file, lineOf(item, issue.path), expected, valueAt(entry, issue.path), EXAMPLE)];
  });
}

/** Keys and values with numbers as they are written, so that a year may stand without quotes. */
function wordsOf({ entries }: YamlNode): Readonly<Record<string, unknown>> {
  const plain = ({ written, value }: YamlNode): unknown => written ?? value;
  return Object.fromEntries(
    [...(entries ?? [])].map(([key, { node }]) => [
      key,
      key === 'occurrence' ? node.value : (node.items?.map(plain) ?? plain(node)),
    ]),
  );
}

const EXAMPLE = 'see the example at the top of data/corrections.yaml';

/** What a key holds, in words; `item`: one of its list. */
function meaningOf(action: Action, key: string, item: boolean): string {
  if (key === 'merge') return item ? 'ids of nodes such as person:vladimir-putin' : 'a list of ids of nodes';
  if (key === 'articles' || key === 'quotes') return 'a list of words in [ ]';
  if (key === action && /^(?:redate|reject|add)$/.test(action))
    return 'the id of a node (person:vladimir-putin) or an edge (person:vladimir-putin~represents~country:ru)';
  if (key === action || key === 'into' || key === 'id')
    return 'the id of a node such as person:vladimir-putin';
  return MEANINGS[key] ?? 'words';
}

const MEANINGS: Readonly<Record<string, string>> = {
  type: `one of ${NODE_TYPES.join(', ')}`,
  status: `one of ${STATUSES.join(', ')}`,
  date: 'a date such as 2025-08-15, 2025-08 or 2025-08~',
  occurrence: 'a whole number from 1',
};

function valueAt(entry: unknown, path: readonly PropertyKey[]): string {
  let value = entry;
  for (const key of path)
    value = value instanceof Object ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 80);
}

const wrong = (file: string, line: number, expected: string, found: string, fix: string): Problem => ({
  file,
  line,
  expected,
  found,
  fix,
});
