/** The values of YAML that could be read: plain JSON with the line of everything in it, and nothing that has no end. */
import { isAlias, isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Problem } from '../types.ts';
import { TAG } from './complaints.ts';

/** A value with its place in the file. */
export interface YamlNode {
  /** As plain JSON. */
  readonly value: unknown;
  /** Line of the file, from 1. */
  readonly line: number;
  /** A number as it is written: 007 has zeros that its value lost. */
  readonly written?: string;
  /** The key's line and what stands under it, of a list of keys and values. */
  readonly entries?: ReadonlyMap<string, { readonly line: number; readonly node: YamlNode }>;
  readonly items?: readonly YamlNode[];
}

/** More levels are no list that somebody wrote. */
const DEEPEST = 50;
/** Values that repeated ones may add up to. */
const MOST_REPEATED = 10_000;

export interface Reading {
  readonly lineAt: (offset: number) => number;
  readonly anchors: Map<string, Sized>;
  /** Values that aliases have repeated so far. */
  repeated: number;
}

export interface Sized {
  readonly node: YamlNode;
  /** Values in it, itself included. */
  readonly size: number;
}

interface Place {
  readonly reading: Reading;
  /** Of what is around the value, for values that are not written ("key:"). */
  readonly line: number;
  readonly depth: number;
}

/** Thrown out of the depth of a value; whoever reads the file makes a problem of it. */
export class Wrong extends Error {
  readonly problem: Omit<Problem, 'file'>;
  constructor(problem: Omit<Problem, 'file'>) {
    super(problem.expected);
    this.problem = problem;
  }
}

/** Throws Wrong where the value is nothing that somebody wrote by hand. */
export function readNode(node: unknown, { reading, line: around, depth }: Place): Sized {
  const line = isNode(node) && node.range ? reading.lineAt(node.range[0]) : around;
  if (depth > DEEPEST)
    throw new Wrong({
      line,
      expected: `at most ${DEEPEST} levels`,
      found: 'more',
      fix: 'write it with fewer',
    });
  if (isAlias(node)) return repeat(node.source, reading, line);
  if (isNode(node) && node.tag) throw new Wrong({ ...TAG, line, found: quote(node.tag) });
  const place = { reading, line, depth: depth + 1 };
  const read = isMap(node)
    ? readPairs(node.items, place)
    : isSeq(node)
      ? readItems(node.items, place)
      : { node: readScalar(node, line), size: 1 };
  if (isNode(node) && node.anchor) reading.anchors.set(node.anchor, read);
  return read;
}

function readPairs(pairs: readonly { key: unknown; value: unknown }[], place: Place): Sized {
  const entries = new Map<string, { line: number; node: YamlNode }>();
  const value: Record<string, unknown> = {};
  let size = 1;
  for (const pair of pairs) {
    const key = isScalar(pair.key) ? String(pair.key.value) : null;
    const line = isNode(pair.key) && pair.key.range ? place.reading.lineAt(pair.key.range[0]) : place.line;
    if (key === null || key === '__proto__' || (isScalar(pair.key) && (pair.key.tag || pair.key.anchor)))
      throw new Wrong({
        line,
        expected: 'an ordinary key',
        found: key ?? 'a list',
        fix: 'rename the key',
      });
    const before = entries.get(key);
    if (before)
      throw new Wrong({
        line,
        expected: 'each key once',
        found: `${quote(key)} of line ${before.line} again`,
        fix: 'delete one of the two',
      });
    const read = readNode(pair.value, { ...place, line });
    entries.set(key, { line, node: read.node });
    value[key] = read.node.value;
    size += read.size;
  }
  return { node: { value, line: place.line, entries }, size };
}

function readItems(items: readonly unknown[], place: Place): Sized {
  const read = items.map((item) => readNode(item, place));
  const size = read.reduce((sum, item) => sum + item.size, 1);
  const nodes = read.map(({ node }) => node);
  return { node: { value: nodes.map(({ value }) => value), line: place.line, items: nodes }, size };
}

function readScalar(node: unknown, line: number): YamlNode {
  const value: unknown = isScalar(node) ? (node.value ?? null) : null;
  const written = isScalar(node) ? node.source : undefined;
  if (typeof value === 'number')
    return Number.isFinite(value)
      ? { value, line, ...(written === undefined ? {} : { written }) }
      : wrongValue(line, 'a number', String(written));
  // Escapes in quotes may hide what no text should hold: NUL and its like, halves of characters.
  const odd = typeof value === 'string' ? /[\0-\x08\x0b-\x1f\x7f]|\p{Cs}/u.exec(value) : null;
  if (odd) return wrongValue(line, 'words', 'a character that cannot be shown');
  return { value: typeof value === 'string' ? value.normalize('NFC') : value, line };
}

function wrongValue(line: number, expected: string, found: string): never {
  throw new Wrong({ line, expected, found, fix: 'write it out in plain characters or delete it' });
}

/** An alias says again what an anchor before it said. */
function repeat(name: string, reading: Reading, line: number): Sized {
  const read = reading.anchors.get(name);
  if (!read)
    throw new Wrong({
      line,
      expected: `a value called ${quote(`&${name}`)} above`,
      found: 'none',
      fix: 'put quotes around a value that begins with *',
    });
  reading.repeated += read.size;
  if (reading.repeated > MOST_REPEATED)
    throw new Wrong({
      line,
      expected: 'a value that ends',
      found: `values that repeat one another more than ${MOST_REPEATED} times`,
      fix: 'write it without so many aliases',
    });
  return { ...read, node: { ...read.node, line } };
}

const quote = (words: string): string => `“${words}”`;
