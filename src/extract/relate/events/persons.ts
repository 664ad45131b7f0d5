/** Which of the names of a sentence are people. */
import type { LocalKey } from '../../types.ts';
import { isPerson } from './names.ts';
import type { SentenceView } from './units.ts';

/** Everybody whom the sentence names. */
export const personsIn = ({ units }: Pick<SentenceView, 'units'>): ReadonlySet<LocalKey> =>
  new Set(units.flatMap((unit) => (isPerson(unit) && unit.mention ? [unit.mention.entity] : [])));

/** Whether all are people, and there is one. */
export function arePersons(view: SentenceView, keys: readonly LocalKey[]): boolean {
  if (!keys.length) return false;
  const persons = personsIn(view);
  return keys.every((key) => persons.has(key));
}

/** Whether one is a person, or spoken of by a word that stands for one. */
export function namesPerson(view: Pick<SentenceView, 'units'>, keys: readonly LocalKey[]): boolean {
  if (!keys.length) return false;
  const persons = personsIn(view);
  return (
    keys.some((key) => persons.has(key)) ||
    view.units.some(({ reference }) => reference?.some((key) => keys.includes(key)))
  );
}
