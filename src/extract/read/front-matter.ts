/** Splits an article's file into front matter and body, and reads the front matter as YAML with the line of every key. */
import type { Problem } from '../types.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';

export interface FrontMatter {
  /** Values by key; a number stands as it is written, so that the id 007 keeps its zeros. Empty keys are left out. */
  readonly values: ReadonlyMap<string, unknown>;
  /** Line of a key in the file, from 1. */
  readonly lines: ReadonlyMap<string, number>;
  readonly body: string;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
}

const KEYS = [
  'id',
  'title',
  'published',
  'publishedBasis',
  'source',
  'url',
  'language',
  'dateModified',
] as const;
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
  const read = readKeys(path, source);
  if ('problems' in read) return read;
  return { matter: { values: read.values, lines: read.lines, body: after, bodyLine } };
}

/** Keys and values of YAML that begins on line 2 of its file. */
function readKeys(
  path: string,
  text: string,
): Pick<FrontMatter, 'values' | 'lines'> | { problems: readonly Problem[] } {
  const read = parseYaml({ path, text, firstLine: 2 });
  if ('problems' in read) return read;
  if (read.node && !read.node.entries)
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
  const entries = [...(read.node?.entries ?? [])];
  const problems = entries.flatMap(([key, { line }]) => misspelt(path, key, line));
  if (problems.length) return { problems };
  return {
    lines: new Map(entries.map(([key, { line }]) => [key, line])),
    values: new Map(
      entries.flatMap(([key, { node }]) => {
        const value = isKnownKey(key) ? (node.written ?? node.value) : node.value;
        return value === null ? [] : [[key, value] as const];
      }),
    ),
  };
}

/** A key of ours in other capitals would be kept as an unknown one, and its value never read. */
function misspelt(file: string, key: string, line: number): Problem[] {
  const meant = KEYS.find((known) => known !== key && known.toLowerCase() === key.toLowerCase());
  if (!meant) return [];
  return [
    { file, line, expected: `\`${meant}\``, found: `\`${key}\``, fix: 'write the key in these letters' },
  ];
}
