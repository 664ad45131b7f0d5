/** Whom a person acts for in this article, read off the names before his: "Presiden Rusia Vladimir Putin". */
import type { LocalKey } from '../../types.ts';
import { isTitleWord, type SentenceView, type Unit } from './units.ts';

/** Whether two keys are one party to an event: surely, perhaps (a person of whom nothing is said, and a country), or not. */
export type Allegiance = (a: LocalKey, b: LocalKey) => 'same' | 'perhaps' | 'other';

/** A test whether two keys are the same party to an event: the same entity, or a person and the country he acts for. */
export function readAllegiance(views: readonly SentenceView[]): Allegiance {
  const countries = new Map<LocalKey, Set<LocalKey>>();
  for (const { units } of views)
    units.forEach((unit, i) => {
      if (unit.mention?.type !== 'country' && unit.mention?.type !== 'organization') return;
      const person = personAfter(units, i);
      if (person === null) return;
      const known = countries.get(person);
      if (known) known.add(unit.mention.entity);
      else countries.set(person, new Set([unit.mention.entity]));
    });
  const people = new Set<LocalKey>();
  for (const { units } of views)
    for (const { mention } of units) if (mention?.type === 'person') people.add(mention.entity);
  const loose = (person: LocalKey, party: LocalKey) =>
    people.has(person) && !people.has(party) && !countries.has(person);
  return (a, b) => {
    if (a === b || countries.get(a)?.has(b) || countries.get(b)?.has(a)) return 'same';
    return loose(a, b) || loose(b, a) ? 'perhaps' : 'other';
  };
}

function personAfter(units: readonly Unit[], at: number): LocalKey | null {
  const role = units[at - 1];
  // "Di Indonesia, Wang Yi …": a preposition with a capital is no title
  const isTitle = role && (role.office || role.classes.has('role') || (isTitleWord(role) && !opens(role)));
  if (!isTitle) return null;
  for (let i = at + 1; i < at + 7; i++) {
    const unit = units[i];
    if (unit?.mention?.type === 'person') return unit.mention.entity;
    if (unit?.text === ',' && i === at + 1) continue;
    if (
      !unit ||
      !(
        unit.office ||
        unit.classes.has('role') ||
        isTitleWord(unit) ||
        unit.kind === 'number' ||
        unit.text === '-' ||
        unit.lower === 'ke'
      )
    )
      return null;
  }
  return null;
}

const opens = ({ classes }: Unit): boolean =>
  classes.has('stop') || classes.has('clause') || classes.has('control');
