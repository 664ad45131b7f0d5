/** Of whom a noun says what he is to another. */
import type { LocalKey } from '../../types.ts';
import { subjectOf } from '../clause/arguments.ts';
import type { Chunk } from '../clause/chunks.ts';
import { groupTo } from '../clause/groups.ts';

const COPULA = /^(?:adalah|ialah|merupakan|menjadi|tetap|salah satu)$/;

/** "A adalah sekutu B", "A telah menjadi salah satu pendukung utama B", "A, sekutu B, …". */
export function subjectOfPredicate(chunks: readonly Chunk[], at: number): readonly LocalKey[] {
  const before = chunks[at - 1];
  if (before?.verb && COPULA.test(before.verb.lower) && !before.negated)
    return subjectOf(chunks, at - 1)?.heads ?? [];
  const close = chunks[at + 1];
  if (
    before?.kind !== 'comma' ||
    chunks[at - 2]?.kind !== 'phrase' ||
    (close && !/^(?:comma|stop|preposition|relative)$/.test(close.kind))
  )
    return [];
  return groupTo(chunks, at - 2).heads;
}
