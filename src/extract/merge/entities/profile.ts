/** What the articles say of people that tells one from another: their name, whom they stand for, as what. */
import { fold } from '../../../graph/text.ts';
import type { Findings } from '../../types.ts';
import { address, type EntityMember } from '../groups.ts';
import { soundsOf } from './spelling.ts';

export interface Profile {
  readonly member: EntityMember;
  /** Words of the fullest name, by sound. */
  readonly words: readonly string[];
  /** Countries and organizations that the person stands for. */
  readonly sides: ReadonlySet<string>;
  /** Side and role together: "country:ru presiden". */
  readonly offices: ReadonlySet<string>;
}

/** `sideOf` names the group of a country or organization by its address. */
export function profilePeople(
  people: readonly EntityMember[],
  articles: readonly Findings[],
  sideOf: ReadonlyMap<string, string>,
): Profile[] {
  const claimed = new Map<string, { sides: Set<string>; offices: Set<string> }>();
  articles.forEach(({ claims }, article) => {
    for (const { type, source, target, role } of claims) {
      const side = sideOf.get(address(article, target));
      if (type !== 'represents' || side === undefined) continue;
      const key = address(article, source);
      const found = claimed.get(key) ?? { sides: new Set(), offices: new Set() };
      found.sides.add(side);
      if (role) found.offices.add(`${side} ${fold(role)}`);
      claimed.set(key, found);
    }
  });
  return people.map((member) => {
    const found = claimed.get(address(member.article, member.entity.key));
    return {
      member,
      words: soundsOf(member.entity.label),
      sides: found?.sides ?? new Set<string>(),
      offices: found?.offices ?? new Set<string>(),
    };
  });
}
