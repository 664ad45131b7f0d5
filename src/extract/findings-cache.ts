/**
 * What an unchanged article said under unchanged rules need not be read again. The cache is one file of lines,
 * "hash findings", behind a line that names the rules; anything wrong with it only means reading again.
 */
import type { Knowledge } from './knowledge.ts';
import { readArticle } from './pipeline.ts';
import type { Findings, RawArticle } from './types.ts';

/** The part of the outside world that the cache needs. */
export interface CacheStore {
  /** Null where there is none. */
  readonly read: () => string | null;
  /** May fail silently: the next run then reads again. */
  readonly write: (parts: readonly string[]) => void;
  readonly hash: (text: string) => string;
}

export interface CachedReading {
  readonly articles: readonly RawArticle[];
  readonly knowledge: Knowledge;
  /** Fingerprint of the engine and its knowledge. */
  readonly rules: string;
  readonly store: CacheStore;
  readonly onRead: (article: RawArticle, index: number) => void;
}

/**
 * Findings of a line that this program wrote. Read back they take a third of the memory: records that grew stage by stage
 * carry the marks of it, and their words hold on to the texts that they were cut from.
 */
export function parseLine(line: string): Findings {
  // Our own format, written a moment ago or for the same rules.
  return JSON.parse(line) as Findings;
}

/** Findings of all articles, in order; writes the cache where anything was read anew. */
export function readWithCache({ articles, knowledge, rules, store, onRead }: CachedReading): Findings[] {
  const known = parseCache(store.read(), rules);
  let fresh = articles.length !== known.size;
  const lines: string[] = [`${rules}\n`];
  const findings = articles.map((article, i) => {
    const key = store.hash(JSON.stringify(article));
    const stored = known.get(key);
    const cached = parseFindings(stored);
    if (!cached) onRead(article, i);
    const line = cached && stored ? stored : JSON.stringify(readArticle(article, knowledge));
    fresh ||= !cached;
    lines.push(`${key} ${line}\n`);
    return cached ?? parseLine(line);
  });
  if (fresh) store.write(lines);
  return findings;
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
function parseFindings(line: string | undefined): Findings | null {
  if (line === undefined) return null;
  try {
    return parseLine(line);
  } catch {
    return null;
  }
}
