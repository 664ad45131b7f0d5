/** Nouns of other walks of life, beside which a word of politics tells nothing: "serangan jantung", "gawang Jepang". */
import { fold } from '../../../graph/text.ts';
import { derive } from '../../derive.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Unit } from '../clause/units.ts';

/** Whether a unit is such a noun, or the second word of an idiom that is no event ("serangan jantung"). */
export type IsSideline = (unit: Unit | undefined, before?: Unit) => boolean;

export const sidelineOf = derive((knowledge: Knowledge): IsSideline => {
  const words = new Set(
    knowledge['event-words']
      .filter((row) => row.class === 'sideline' || row.class === 'nature')
      .flatMap((row) => row.words.map(fold)),
  );
  const idioms = new Set(
    knowledge['event-triggers'].filter(({ frame }) => frame === 'none').flatMap((row) => row.words.map(fold)),
  );
  return (unit, before) =>
    (unit?.kind === 'word' || unit?.kind === 'stand-in') &&
    !unit.isCapital &&
    (words.has(unit.lower) || (before !== undefined && idioms.has(`${before.lower} ${unit.lower}`)));
});
