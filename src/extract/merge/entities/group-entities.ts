/** Which entities of different articles are one. */
import { slug } from '../../../graph/ids.ts';
import type { Told, ToldEntity, ToldThing } from '../../told.ts';
import type { Facts } from '../facts.ts';
import { currentOf, type EntityGroup, groupBy } from '../groups.ts';
import { groupPeople } from './group-people.ts';
import { profilePeople } from './profile.ts';
import { soundsOf } from './spelling.ts';

/** Groups of the entities, in a fixed order. */
export function groupEntities(
  corpus: readonly Told[],
  facts: ReadonlyMap<string, Pick<Facts, 'everyState'>>,
): EntityGroup[] {
  const isApart = (known: string | undefined): boolean =>
    known !== undefined && facts.get(known)?.everyState === true;
  const members = corpus.flatMap(({ entities }) => entities);
  const others = groupOthers(
    members.filter(({ type }) => type !== 'person'),
    isApart,
  );
  const sideOf = new Map<ToldThing, string>();
  for (const [side, group] of others) for (const entity of group) sideOf.set(entity, side);
  const people = members.filter(({ type }) => type === 'person');
  const profiles = groupPeople(profilePeople(people, corpus, sideOf));
  return [...others.values(), ...profiles.map((group) => group.map(({ member }) => member))].flatMap((all) =>
    toGroup(all, isApart),
  );
}

type IsApart = (known: string | undefined) => boolean;

/**
 * Countries, organizations and places: by their row of knowledge, else by name; an abbreviation joins its full name. What every
 * state has one of is another in each article that does not say whose it is.
 */
function groupOthers(members: readonly ToldEntity[], isApart: IsApart): Map<string, ToldEntity[]> {
  const keyOf = ({ type, label, known, told: { article } }: ToldEntity): string =>
    isApart(known)
      ? `${known} ${article.supersededBy ?? article.id}`
      : (known ?? `${type} ${soundsOf(label).join(' ') || slug(label)}`);
  const full = new Map<string, Set<string>>();
  for (const member of members)
    for (const surface of member.surfaces)
      if (isAbbreviation(surface) && surface !== member.label) {
        const meanings = full.get(`${member.type} ${surface}`) ?? new Set();
        full.set(`${member.type} ${surface}`, meanings.add(keyOf(member)));
      }
  return groupBy(members, (member) => {
    const { type, label, known } = member;
    const [meaning, ...more] = full.get(`${type} ${label}`) ?? [];
    return known === undefined && meaning !== undefined && !more.length ? meaning : keyOf(member);
  });
}

const isAbbreviation = (surface: string): boolean => /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(surface);

function toGroup(all: readonly ToldEntity[], isApart: IsApart): EntityGroup[] {
  const [first] = all;
  if (!first) return [];
  const known = all.find((member) => member.known !== undefined)?.known;
  const row = known === undefined ? {} : isApart(known) ? { listed: known } : { known };
  return [{ type: first.type, ...row, members: currentOf(all), all }];
}
