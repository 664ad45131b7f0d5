/** Whose deed a phrase speaks of: "mengecam serangan udara Israel ke Gaza", "dikutuk atas langkah Rusia". */
import type { LocalKey } from '../../types.ts';
import type { Chunk } from '../clause/chunks.ts';
import type { Group } from '../clause/groups.ts';

/** How many words may stand between the deed and who did it: "serangan udara besar-besaran". */
const DESCRIPTION = 4;

/** A phrase that begins with a common noun tells of a deed or of what befell somebody: "penangkapan Aung San Suu Kyi". */
export function isDeed(
  chunks: readonly Chunk[],
  group: Group | null | undefined,
  nouns: readonly string[],
): boolean {
  const first = chunks[group?.from ?? -1]?.units.find(({ kind }) => kind !== 'filler');
  return first?.kind === 'word' && (!first.isCapital || nouns.includes(first.lower));
}

/** The first state, body or person behind one of the nouns in the first phrase of the group; a place does nothing. */
export function ownersOf(
  chunks: readonly Chunk[],
  group: Group | null | undefined,
  nouns: readonly string[],
): readonly LocalKey[] {
  const units = chunks[group?.from ?? -1]?.units ?? [];
  const deed = units.findIndex(({ lower }) => nouns.includes(lower));
  if (deed < 0) return [];
  const owner = units.findIndex(({ entities }, i) => i > deed && entities.length > 0);
  const unit = units[owner];
  return unit && owner - deed <= DESCRIPTION && unit.mention?.type !== 'place' ? unit.entities : [];
}
