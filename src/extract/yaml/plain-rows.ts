/**
 * `- { key: value, … }` a line, remarks, and nothing else, as the tables of knowledge are written: the library takes as long for them
 * as for sixty articles. Whatever is not quite plain is left to it.
 */
import type { YamlNode } from './values.ts';

/** Where the reading of a line has come to. */
interface Cursor {
  readonly text: string;
  readonly line: number;
  at: number;
}

/** Letters and marks that mean nothing in YAML between them; a colon only where words go on behind it. */
const WORDS = /\p{L}(?:[\p{L}\p{M}\p{N} .()/_'’&+%–—-]|:(?=[\p{L}\p{N}]))*/uy;
const NUMBER = /-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?(?=\s*[,\]}])/y;
/** A quotation mark is written twice between single ones; of the escapes between double ones only the end of a line is read. */
const SINGLE = /'((?:[^'\p{C}\p{Zl}\p{Zp}]|'')*)'(?=\s*[,\]}])/uy;
const DOUBLE = /"((?:[^"\\\p{C}\p{Zl}\p{Zp}]|\\n)*)"(?=\s*[,\]}])/uy;
const KEY = /([A-Za-z][A-Za-z0-9]*): +/y;
const BETWEEN = /, */y;
const ROOM = / */y;
/** Words that YAML takes for something else in one of their spellings. */
const NO_WORDS = /^(?:null|true|false)$/i;
/** Deeper than any table. */
const DEEPEST = 4;

/** What the text says, as `parseYaml` gives it; null where only a whole reader of YAML can tell. */
export function readPlainRows(text: string, firstLine: number): YamlNode | null {
  const items: YamlNode[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    if (!line.startsWith('- {')) return null;
    const cursor = { text: line, line: firstLine + i, at: '- '.length };
    const row = readValue(cursor, 0);
    if (!row || cursor.at !== line.length) return null;
    items.push(row);
  }
  const [first] = items;
  return first ? { value: items.map(({ value }) => value), line: first.line, items } : null;
}

function readValue(cursor: Cursor, depth: number): YamlNode | null {
  const first = cursor.text[cursor.at];
  if (first === '{') return depth < DEEPEST ? readPairs(cursor, depth) : null;
  if (first === '[') return depth < DEEPEST ? readList(cursor, depth) : null;
  const { line } = cursor;
  if (first === "'" || first === '"') {
    const quoted = take(first === "'" ? SINGLE : DOUBLE, cursor);
    if (!quoted) return null;
    const words = quoted[1] ?? '';
    const value = first === "'" ? words.replaceAll("''", "'") : words.replaceAll('\\n', '\n');
    return { value: value.normalize('NFC'), line };
  }
  const [written] = take(NUMBER, cursor) ?? [];
  if (written !== undefined) return { value: Number(written), line, written };
  const words = take(WORDS, cursor)?.[0].trimEnd();
  if (words === undefined) return null;
  if (words === 'true' || words === 'false') return { value: words === 'true', line };
  return NO_WORDS.test(words) ? null : { value: words.normalize('NFC'), line };
}

function readPairs(cursor: Cursor, depth: number): YamlNode | null {
  const { line } = cursor;
  const entries = new Map<string, { line: number; node: YamlNode }>();
  const value: Record<string, unknown> = {};
  const isRead = readParts(cursor, '}', () => {
    const key = take(KEY, cursor)?.[1];
    const node = key === undefined || entries.has(key) ? null : readValue(cursor, depth + 1);
    if (key === undefined || !node) return false;
    entries.set(key, { line, node });
    value[key] = node.value;
    return true;
  });
  return isRead ? { value, line, entries } : null;
}

function readList(cursor: Cursor, depth: number): YamlNode | null {
  const { line } = cursor;
  const items: YamlNode[] = [];
  const isRead = readParts(cursor, ']', () => {
    const node = readValue(cursor, depth + 1);
    if (node) items.push(node);
    return node !== null;
  });
  return isRead ? { value: items.map((item) => item.value), line, items } : null;
}

/** From the opening bracket to the closing one; a comma before the closing one is left to the library. */
function readParts(cursor: Cursor, end: string, readPart: () => boolean): boolean {
  cursor.at++;
  take(ROOM, cursor);
  if (cursor.text[cursor.at] !== end)
    do if (!readPart()) return false;
    while (take(ROOM, cursor) && take(BETWEEN, cursor));
  return cursor.text[cursor.at++] === end;
}

/** What stands where the reading has come to, which goes on behind it. */
function take(pattern: RegExp, cursor: Cursor): RegExpExecArray | null {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text);
  if (found) cursor.at = pattern.lastIndex;
  return found;
}
