/** The place that a relative clause speaks of: "di Qatar, di mana Trump akan berkunjung", "ke Seoul, tempat ia menemui Yoon". */
import type { LocalKey } from '../../types.ts';
import { readPlaces } from './places.ts';
import type { Unit } from './units.ts';

/** Units between the relative word and its verb: a subject with its office, adverbs. */
const CLAUSE = 12;
/** Units between the relative word and the preposition of the place: the place and what is inserted behind it. */
const ANTECEDENT = 14;

/** The places of the antecedent of the clause around unit `at`; none where it is no such clause. */
export function placesOfRelative(units: readonly Unit[], at: number): readonly LocalKey[] {
  const opens = relativeBefore(units, at);
  if (opens < 0) return [];
  for (let i = opens - 1; i >= Math.max(0, opens - ANTECEDENT); i--) {
    const unit = units[i];
    if (!unit || unit.classes.has('clause')) return [];
    if (!/^(?:di|ke|dari|menuju)$/.test(unit.lower)) continue;
    return readPlaces(units, i + 1, opens).places;
  }
  return [];
}

/** Unit with which "(,) di mana" or ", tempat" begins; -1 where the verb stands in no such clause. */
function relativeBefore(units: readonly Unit[], at: number): number {
  for (let i = at - 1; i >= Math.max(1, at - CLAUSE); i--) {
    const before = units[i - 1];
    if (units[i]?.lower === 'mana' && before?.lower === 'di') return i - 1;
    if (units[i]?.lower === 'tempat' && before?.text === ',') return i;
    if (units[i]?.kind === 'punctuation' && units[i]?.text !== '-') return -1;
  }
  return -1;
}
