/** Nouns of other walks of life, beside which a word of politics tells nothing: "serangan jantung", "gawang Jepang". */
import { fold } from '../../../graph/text.ts';
import { derive } from '../../derive.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Unit } from '../clause/units.ts';

/** Whether a unit is such a noun. */
export type IsSideline = (unit: Unit | undefined) => boolean;

export const sidelineOf = derive((rows: Knowledge['event-words']): IsSideline => {
  const words = new Set(
    rows
      .filter((row) => row.class === 'sideline' || row.class === 'nature')
      .flatMap((row) => row.words.map(fold)),
  );
  return (unit) => unit?.kind === 'word' && !unit.isCapital && words.has(unit.lower);
});
