/** Reads data/corrections.yaml. */
import { type Document, isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import { NODE_TYPES, STATUSES } from '../../graph/schema.ts';
import type { Problem, SourceFile } from '../types.ts';
import { ACTIONS, type Action, type Correction } from './corrections.ts';

type Parsed = { corrections: readonly Correction[] } | { problems: readonly Problem[] };

/** Corrections of all files, in order, or every entry that is wrong with its line. */
export function parseCorrections(files: readonly SourceFile[]): Parsed {
  const results = files.map(parseFile);
  const problems = results.flatMap((result) => ('problems' in result ? result.problems : []));
  if (problems.length) return { problems };
  return { corrections: results.flatMap((result) => ('corrections' in result ? result.corrections : [])) };
}

function parseFile({ path, bytes }: SourceFile): Parsed {
  const lines = new LineCounter();
  const text = decode(bytes);
  if (text === null)
    return { problems: [wrong(path, 1, 'text in UTF-8', 'other bytes', 'save the file as UTF-8')] };
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number | undefined): number => lines.linePos(offset ?? 0).line;
  const [error] = document.errors;
  if (error) {
    const line = lineAt(error.pos[0]);
    const written = text.split('\n')[line - 1]?.trim() || 'an entry that does not end';
    return { problems: [wrong(path, line, 'entries that end, indented alike', written, SYNTAX)] };
  }
  const { contents } = document;
  if (contents === null) return { corrections: [] };
  if (!isSeq(contents))
    return { problems: [wrong(path, 1, 'a list of corrections', 'something else', 'begin each with “- ”')] };
  const corrections: Correction[] = [];
  const problems: Problem[] = [];
  for (const item of contents.items) {
    const line = lineAt(isNode(item) ? item.range?.[0] : undefined);
    const lineOf = (key: string): number => {
      const own = isMap(item) ? item.get(key, true) : undefined;
      return isNode(own) && own.range ? lineAt(own.range[0]) : line;
    };
    const result = parseEntry(toPlain(item, document), { file: path, line, lineOf });
    if (Array.isArray(result)) problems.push(...result);
    else corrections.push(result);
  }
  return problems.length ? { problems } : { corrections };
}

/** In NFC, as the texts of the articles are: a quote is looked up in them. Null where the bytes are no UTF-8. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC');
  } catch {
    return null;
  }
}

/** Keys and values; null where the item has none, or its aliases blow up. */
function toPlain(item: unknown, document: Document.Parsed): unknown {
  if (!isMap(item)) return null;
  try {
    const plain: unknown = item.toJS(document);
    JSON.stringify(plain);
    return plain;
  } catch {
    return null;
  }
}

interface Place {
  readonly file: string;
  /** Where the entry begins. */
  readonly line: number;
  readonly lineOf: (key: string) => number;
}

function parseEntry(entry: unknown, { file, line, lineOf }: Place): Correction | Problem[] {
  const keys = entry instanceof Object ? Object.keys(entry) : [];
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
        wrong(file, lineOf(key), `only ${own.join(', ')} in ${action}`, key, 'delete or rename it'),
      );
    const key = String(issue.path[0] ?? action);
    const expected = `${key} to be ${meaningOf(action, key, issue.path.length > 1)}`;
    return [wrong(file, lineOf(key), expected, valueAt(entry, issue.path), EXAMPLE)];
  });
}

const SYNTAX = 'close its quotes and brackets, and indent its keys like those of the entry above';
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
