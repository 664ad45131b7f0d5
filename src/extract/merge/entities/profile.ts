/** What the articles say of people that tells one from another: their name, whom they stand for, as what. */
import { fold } from '../../../graph/text.ts';
import type { Told, ToldEntity, ToldThing } from '../../told.ts';
import { soundsOf } from './spelling.ts';

const NONE: ReadonlySet<string> = new Set();

export interface Profile {
  readonly member: ToldEntity;
  /** Words of the fullest name, by sound. */
  readonly words: readonly string[];
  /** Countries and organizations that the person stands for. */
  readonly sides: ReadonlySet<string>;
  /** Side and role together: "country:ru presiden". */
  readonly offices: ReadonlySet<string>;
}

/** `sideOf` names the group of a country or organization. */
export function profilePeople(
  people: readonly ToldEntity[],
  corpus: readonly Told[],
  sideOf: ReadonlyMap<ToldThing, string>,
): Profile[] {
  const claimed = new Map<ToldThing, { sides: Set<string>; offices: Set<string> }>();
  for (const { claims } of corpus)
    for (const { type, source, target, role } of claims) {
      if (type !== 'represents') continue;
      const side = sideOf.get(target);
      if (side === undefined) continue;
      const found = claimed.get(source) ?? { sides: new Set(), offices: new Set() };
      found.sides.add(side);
      if (role) found.offices.add(`${side} ${fold(role)}`);
      claimed.set(source, found);
    }
  return people.map((member) => {
    const { sides = NONE, offices = NONE } = claimed.get(member) ?? {};
    return { member, words: soundsOf(member.label), sides, offices };
  });
}
