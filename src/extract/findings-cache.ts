/**
 * What an unchanged article said under unchanged rules need not be read again. The cache is a folder of files, each for the
 * articles whose key falls to it: lines "key findings" behind a line that names the rules. A change rewrites one file or
 * two, and no file has to fit into memory with all others. Anything wrong with one only means reading again.
 */
import { openPool, type Pool, parseSaid, toFindings, toSaid } from './findings.ts';
import type { Knowledge } from './knowledge.ts';
import { readArticle } from './pipeline.ts';
import type { Findings, RawArticle } from './types.ts';

/** The part of the outside world that the cache needs. */
export interface CacheStore {
  /** Null where there is none. */
  readonly read: (file: string) => string | null;
  /** May fail silently: the next run then reads again. */
  readonly write: (file: string, parts: readonly string[]) => void;
  readonly hash: (text: string) => string;
}

export interface CachedReading {
  readonly articles: readonly RawArticle[];
  readonly knowledge: Knowledge;
  /** Fingerprint of the engine and its knowledge. */
  readonly rules: string;
  readonly store: CacheStore;
  /** `count` articles are done, of which `article` is the last. */
  readonly onRead: (article: RawArticle, count: number) => void;
  /** Called for those that were not in the cache. */
  readonly onAnew?: (article: RawArticle) => void;
}

/** 20,000 articles make files of some megabytes, 2,000 of some hundred kilobytes. */
const FILES = 64;

interface Slot {
  readonly article: RawArticle;
  readonly index: number;
  readonly key: string;
}

/** Findings of all articles, in order; writes those files of the cache in which anything was read anew. */
export function readWithCache(reading: CachedReading): Findings[] {
  const { articles, store } = reading;
  const files: Slot[][] = Array.from({ length: FILES }, () => []);
  articles.forEach((article, index) => {
    const key = store.hash(JSON.stringify(article));
    files[fileOf(key)]?.push({ article, index, key });
  });
  const pool = openPool();
  const findings: Findings[] = [];
  const count = { done: 0 };
  files.forEach((slots, i) => {
    if (slots.length) readFile(`${i}.ndjson`, slots, reading, { pool, findings, count });
  });
  return findings;
}

interface Progress {
  readonly pool: Pool;
  /** By the position of the article. */
  readonly findings: Findings[];
  readonly count: { done: number };
}

function readFile(
  file: string,
  slots: readonly Slot[],
  { knowledge, rules, store, onRead, onAnew }: CachedReading,
  { pool, findings, count }: Progress,
): void {
  const known = parseCache(store.read(file), rules);
  let fresh = slots.length !== known.size;
  const lines: string[] = [`${rules}\n`];
  for (const { article, index, key } of slots) {
    const stored = known.get(key);
    const cached = stored === undefined ? null : parseStored(stored, article, pool);
    const line =
      cached && stored !== undefined
        ? stored
        : JSON.stringify(toSaid(toFindings(readArticle(article, knowledge))));
    findings[index] = cached ?? parseSaid(line, article, pool);
    if (!cached) onAnew?.(article);
    fresh ||= !cached;
    lines.push(`${key} ${line}\n`);
    onRead(article, ++count.done);
  }
  if (fresh) store.write(file, lines);
}

/** Alike for the same key in every run. */
function fileOf(key: string): number {
  let sum = 0;
  for (let i = 0; i < key.length; i++) sum = (sum * 31 + key.charCodeAt(i)) % FILES;
  return sum;
}

function parseCache(text: string | null, rules: string): Map<string, string> {
  const [head, ...lines] = (text ?? '').split('\n');
  if (head !== rules) return new Map();
  return new Map(
    lines.flatMap((line) => {
      const gap = line.indexOf(' ');
      return gap > 0 ? [[line.slice(0, gap), line.slice(gap + 1)] as const] : [];
    }),
  );
}

/** A line that was cut short is no findings. */
function parseStored(line: string, article: RawArticle, pool: Pool): Findings | null {
  try {
    return parseSaid(line, article, pool);
  } catch {
    return null;
  }
}
