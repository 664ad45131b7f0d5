/**
 * What was made of the same bytes before need not be made again. What is kept stands behind its key and its own digest: anything
 * else than what was written under that key is as good as nothing.
 */
import type { Effects } from './effects.ts';

type Cache = Pick<Effects, 'readCache' | 'writeCache' | 'hash'>;

/** The value that was kept last under a name, if it was kept under this key and is whole; else undefined. */
export function recall(name: string, key: string, { readCache, hash }: Cache): unknown {
  const kept = readCache(name);
  const end = kept?.indexOf('\n') ?? -1;
  if (kept === null || end < 0 || !kept.startsWith(`${key} `)) return undefined;
  const body = kept.slice(end + 1);
  return kept.slice(key.length + 1, end) === hash([body]) ? JSON.parse(body) : undefined;
}

/** Keeps a value of plain JSON in the place of what was kept under the name before. */
export function keep(name: string, key: string, value: unknown, { writeCache, hash }: Cache): void {
  const body = JSON.stringify(value);
  writeCache(name, [`${key} ${hash([body])}\n`, body]);
}
