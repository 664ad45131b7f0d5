/** A graph that was written of the same input, by the same program, and still stands where it is asked for: nothing is to be done. */
import type { Effects } from './effects.ts';
import { keep, recall } from './keep.ts';
import type { SourceFile } from './types.ts';

export interface Standing {
  /** Digest of the file as it was written. */
  readonly digest: string;
  /** Lines of the closing summary; null where nobody asked for them. */
  readonly summary: readonly string[] | null;
}

const NAME = 'graph.json';

/** Fingerprint of all that a graph is made of. `rules`: that of the program and its knowledge. */
export const fingerprint = (
  rules: string,
  files: readonly SourceFile[],
  { hash }: Pick<Effects, 'hash'>,
): string =>
  hash([rules, ...files.flatMap(({ file, path, bytes }) => [file, path, `${bytes.length}`, bytes])]);

/** What was noted of the graph when it was written, if it still stands at `path`; its summary too where it is `wanted`. */
export function findStanding(path: string, key: string, wanted: boolean, effects: Effects): Standing | null {
  // Our own record, whole.
  const standing = recall(NAME, key, effects) as Standing | undefined;
  if (!standing || (wanted && !standing.summary)) return null;
  return effects.digest(path) === standing.digest ? standing : null;
}

export function noteStanding(key: string, standing: Standing, effects: Effects): void {
  keep(NAME, key, standing, effects);
}
