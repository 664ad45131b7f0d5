/** Splits an article's file into front matter and body, and reads the front matter as YAML with the line of every key. */
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../types.ts';

export interface FrontMatter {
  /** Values by key; a number stands as it is written, so that the id 007 keeps its zeros. Empty keys are left out. */
  readonly values: ReadonlyMap<string, unknown>;
  /** Line of a key in the file, from 1. */
  readonly lines: ReadonlyMap<string, number>;
  readonly body: string;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
}

const KEYS = ['id', 'title', 'published', 'publishedBasis', 'source', 'url', 'language'] as const;
export type Key = (typeof KEYS)[number];
export const isKnownKey = (key: string): key is Key => (KEYS as readonly string[]).includes(key);

/** A file without front matter is all body. Fails where a block is not closed, no YAML, or no list of keys and values. */
export function splitFrontMatter(
  path: string,
  text: string,
): { matter: FrontMatter } | { problems: readonly Problem[] } {
  const none = { values: new Map(), lines: new Map(), body: text, bodyLine: 1 };
  if (!/^---[ \t]*(?:\n|$)/.test(text)) {
    const late = /^\s+---[ \t]*\n(?:\w+:.*\n)+---[ \t]*(?:\n|$)/.test(text.slice(0, 4000));
    if (!late) return { matter: none };
    return {
      problems: [
        {
          file: path,
          line: 1,
          expected: 'front matter on the first line',
          found: 'blank lines before its ---',
          fix: 'delete them',
        },
      ],
    };
  }
  const start = text.indexOf('\n') + 1;
  const close = start === 0 ? null : /^---[ \t]*$/m.exec(text.slice(start));
  if (!close) {
    return {
      problems: [
        {
          file: path,
          line: 1,
          expected: 'a line --- that closes the front matter',
          found: 'none',
          fix: 'put --- on a line of its own after the last key',
        },
      ],
    };
  }
  const source = text.slice(start, start + close.index);
  const after = text.slice(start + close.index + close[0].length);
  const bodyLine = source.split('\n').length + 1;
  const read = readYaml(path, source);
  return 'problems' in read ? read : { matter: { ...read, body: after, bodyLine } };
}

/** Keys and values of YAML that begins on line 2 of its file. */
function readYaml(
  path: string,
  source: string,
): Pick<FrontMatter, 'values' | 'lines'> | { problems: readonly Problem[] } {
  const lineCounter = new LineCounter();
  const document = parseDocument(source, {
    lineCounter,
    uniqueKeys: true,
    schema: 'core',
    logLevel: 'silent',
  });
  const lineAt = (offset: number): number => lineCounter.linePos(offset).line + 1;
  if (document.errors.length)
    return {
      problems: document.errors.map(({ pos, message }) => ({
        file: path,
        line: lineAt(pos[0]),
        expected: 'YAML in the front matter',
        found: /call stack/.test(message) ? 'too many levels' : firstLine(message),
        fix: 'write each key once as `key: value`, with quotes around a value that holds `: ` or #',
      })),
    };
  const values = new Map<string, unknown>();
  const lines = new Map<string, number>();
  if (document.contents === null) return { values, lines };
  if (!isMap(document.contents))
    return {
      problems: [
        {
          file: path,
          line: 2,
          expected: 'keys and values in the front matter',
          found: 'no `key: value`',
          fix: 'write for instance `published: 2025-08-15`',
        },
      ],
    };
  for (const { key, value } of document.contents.items) {
    const name = isScalar(key) ? String(key.value) : String(key);
    const line = isScalar(key) && key.range ? lineAt(key.range[0]) : 2;
    if (name === '__proto__')
      return {
        problems: [
          { file: path, line, expected: 'an ordinary key', found: '__proto__', fix: 'rename the key' },
        ],
      };
    const plain =
      isScalar(value) && typeof value.value === 'number' && isKnownKey(name)
        ? value.source
        : toPlain(value, document);
    if (plain instanceof Error)
      return {
        problems: [
          {
            file: path,
            line,
            expected: 'a value that ends',
            found: firstLine(plain.message),
            fix: 'write it without so many aliases',
          },
        ],
      };
    lines.set(name, line);
    if (plain !== null && plain !== undefined) values.set(name, plain);
  }
  return { values, lines };
}

/** As plain JSON; aliases that blow up are an error. */
function toPlain(node: unknown, document: ReturnType<typeof parseDocument>): unknown {
  try {
    const value: unknown =
      node && typeof node === 'object' && 'toJS' in node && typeof node.toJS === 'function'
        ? node.toJS(document)
        : null;
    return value === undefined ? null : JSON.parse(JSON.stringify(value));
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

const firstLine = (message: string): string =>
  (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '').trim();
