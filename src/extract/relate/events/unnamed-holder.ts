/** Sides that the text tells by an office alone: "Menlu RI bertemu Emir Qatar" is Indonesia's and Qatar's. */
import type { LocalKey } from '../../types.ts';
import type { Unit } from './units.ts';

/** Words of an office: "Wakil Perdana Menteri dan Menteri Luar Negeri". */
const LONGEST_OFFICE = 8;

/** The country whose office stands at `from`, past "dengan"; none where a name follows. */
export function stateBehind(units: readonly Unit[], from: number): readonly LocalKey[] {
  // "menerima telepon dari Emir Kuwait"
  const first = /^(?:dengan|dari)$/.test(units[from]?.lower ?? '') ? from + 1 : from;
  let at = first;
  while (at < first + LONGEST_OFFICE && isOffice(units[at])) at++;
  return at > first ? countryAt(units, at) : [];
}

/** The country whose office ends right before unit `at`. */
export function stateBefore(units: readonly Unit[], at: number): readonly LocalKey[] {
  let last = at - 1;
  while (last > 0 && (units[last]?.classes.has('auxiliary') || units[last]?.classes.has('take-call'))) last--;
  return isOffice(units[last - 1]) ? countryAt(units, last) : [];
}

const isOffice = (unit: Unit | undefined): boolean =>
  unit?.office === true || unit?.classes.has('role') === true;

const countryAt = (units: readonly Unit[], at: number): readonly LocalKey[] => {
  const mention = units[at]?.mention;
  const named = units.slice(at + 1, at + 3).some((unit) => unit.mention?.type === 'person');
  return mention?.type === 'country' && !named ? [mention.entity] : [];
};
