/** What somebody receives that supports him: "Yaman menerima rudal dari Iran". */
import type { Row } from '../../knowledge.ts';
import type { Arguments } from '../clause/arguments.ts';
import type { Chunk } from '../clause/chunks.ts';

// It may come counted or packed: "paket bantuan", "12 tank", "pasokan senjata".
const PACKED =
  /^(?:\p{N}+|paket|pasokan|kiriman|tambahan|puluhan|ratusan|ribuan|sejumlah|satu|dua|tiga|unit)$/u;

/** Arms or aid come first in the object: not "menerima usulan gencatan senjata dari Mesir". */
export function isReceived(
  chunks: readonly Chunk[],
  { object }: Arguments,
  { nouns }: Row<'relation-triggers'>,
): boolean {
  const things = chunks[object?.from ?? -1]?.units ?? [];
  const head = things.find(({ kind, lower }) => kind !== 'filler' && !PACKED.test(lower));
  return head !== undefined && nouns.includes(head.lower);
}
