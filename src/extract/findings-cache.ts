/**
 * What an unchanged article said under unchanged rules need not be read again. The cache is a folder of files, each for the
 * articles whose key falls to it: lines "key findings" behind a line that names the rules. A change rewrites one file or
 * two, and no file has to fit into memory with all others. Anything wrong with one only means reading again.
 */
import { parseSaid, toSaid } from './findings.ts';
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
  /** Reads one that is not in the cache. */
  readonly readAnew: (article: RawArticle) => Findings;
  /** Fingerprint of the engine and its knowledge. */
  readonly rules: string;
  readonly store: CacheStore;
  /** `count` articles are done. */
  readonly onRead: (count: number) => void;
}

/** 20,000 articles make files of some megabytes, 2,000 of some hundred kilobytes. */
const FILES = 64;

interface Slot {
  readonly article: RawArticle;
  readonly key: string;
}

/** Findings of all articles, in no order; writes those files of the cache in which anything was read anew. */
export function* readWithCache(reading: CachedReading): Generator<Findings> {
  const files: Slot[][] = Array.from({ length: FILES }, () => []);
  for (const article of reading.articles) {
    const key = reading.store.hash(JSON.stringify(article));
    files[fileOf(key)]?.push({ article, key });
  }
  let done = 0;
  for (const [i, slots] of files.entries()) {
    if (!slots.length) continue;
    for (const findings of readSlots(`${i}.ndjson`, slots, reading)) {
      reading.onRead(++done);
      yield findings;
    }
  }
}

function* readSlots(
  file: string,
  slots: readonly Slot[],
  { readAnew, rules, store }: CachedReading,
): Generator<Findings> {
  const known = parseCache(store.read(file), rules);
  let fresh = slots.length !== known.size;
  const lines: string[] = [`${rules}\n`];
  for (const { article, key } of slots) {
    const stored = known.get(key);
    const cached = stored === undefined ? null : parseStored(stored, article);
    const findings = cached ?? readAnew(article);
    fresh ||= !cached;
    lines.push(`${key} ${cached ? stored : JSON.stringify(toSaid(findings))}\n`);
    yield findings;
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

/** A line that was cut short, or is something else, is no findings. */
function parseStored(line: string, article: RawArticle): Findings | null {
  try {
    const findings = parseSaid(line, article);
    const { blocks, dates, mentions, entities, events, claims } = findings;
    return [blocks, dates, mentions, entities, events, claims].every(Array.isArray) ? findings : null;
  } catch {
    return null;
  }
}
