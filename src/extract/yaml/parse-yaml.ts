/**
 * YAML as people write it: keys, values and lists, each with its line. What it cannot be is told in our words and not in
 * those of the library: tags, keys told twice, `__proto__`, levels and repetitions without end.
 */
import { LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../types.ts';
import { complainOf } from './complaints.ts';
import { readPlainPairs } from './plain-pairs.ts';
import { type Reading, readNode, Wrong, type YamlNode } from './values.ts';

/** A file, or the part of it that begins on line `firstLine`. */
export interface YamlText {
  readonly path: string;
  readonly text: string;
  readonly firstLine?: number;
}

/** What the text says, null where it says nothing, or the first thing that is wrong with it. */
export function parseYaml({
  path,
  text,
  firstLine = 1,
}: YamlText): { readonly node: YamlNode | null } | { readonly problems: readonly Problem[] } {
  const plain = readPlainPairs(text, firstLine);
  if (plain) return { node: plain };
  const lineCounter = new LineCounter();
  // The library looks for keys that are told twice in quadratic time: `values.ts` does it in linear time.
  const document = parseDocument(text, {
    lineCounter,
    uniqueKeys: false,
    schema: 'core',
    logLevel: 'silent',
  });
  const lineAt = (offset: number): number => lineCounter.linePos(offset).line + firstLine - 1;
  const complaint = complainOf(document, text);
  if (complaint) {
    const { at, ...words } = complaint;
    return { problems: [{ file: path, line: lineAt(at), ...words }] };
  }
  if (document.contents === null) return { node: null };
  try {
    const reading: Reading = { lineAt, anchors: new Map(), repeated: 0 };
    return { node: readNode(document.contents, { reading, line: firstLine, depth: 0 }).node };
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    return { problems: [{ file: path, ...error.problem }] };
  }
}

/** The line of what stands at a path, or of the nearest thing around it. */
export function lineOf(node: YamlNode, path: readonly PropertyKey[]): number {
  const [key, ...rest] = path;
  const entry = typeof key === 'string' ? node.entries?.get(key) : undefined;
  const item = typeof key === 'number' ? node.items?.[key] : undefined;
  const next = entry?.node ?? item;
  if (!next) return node.line;
  return rest.length ? lineOf(next, rest) : (entry?.line ?? next.line);
}
