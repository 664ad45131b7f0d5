/** Which entities of different articles are one. */
import { slug } from '../../../graph/ids.ts';
import type { Findings } from '../../types.ts';
import { address, type EntityGroup, type EntityMember, groupBy } from '../groups.ts';
import { groupPeople } from './group-people.ts';
import { profilePeople } from './profile.ts';
import { soundsOf } from './spelling.ts';

/** Groups of the entities that have a mention (evidence or nothing), in a fixed order. */
export function groupEntities(articles: readonly Findings[]): EntityGroup[] {
  const members: EntityMember[] = articles.flatMap(({ entities, mentions }, article) => {
    const named = new Set(mentions.map(({ entity }) => entity));
    return entities.filter(({ key }) => named.has(key)).map((entity) => ({ article, entity }));
  });
  const others = groupOthers(members.filter(({ entity }) => entity.type !== 'person'));
  const sideOf = new Map<string, string>();
  for (const [side, group] of others)
    for (const { article, entity } of group) sideOf.set(address(article, entity.key), side);
  const people = members.filter(({ entity }) => entity.type === 'person');
  const profiles = groupPeople(profilePeople(people, articles, sideOf));
  return [...others.values(), ...profiles.map((group) => group.map(({ member }) => member))].flatMap(toGroup);
}

/** Countries, organizations and places: by their row of knowledge, else by name; an abbreviation joins its full name. */
function groupOthers(members: readonly EntityMember[]): Map<string, EntityMember[]> {
  const keyOf = ({ entity }: EntityMember): string =>
    entity.known ?? `${entity.type} ${soundsOf(entity.label).join(' ') || slug(entity.label)}`;
  const full = new Map<string, Set<string>>();
  for (const member of members)
    for (const surface of member.entity.surfaces)
      if (isAbbreviation(surface) && surface !== member.entity.label) {
        const meanings = full.get(`${member.entity.type} ${surface}`) ?? new Set();
        full.set(`${member.entity.type} ${surface}`, meanings.add(keyOf(member)));
      }
  return groupBy(members, (member) => {
    const { type, label, known } = member.entity;
    const [meaning, ...more] = full.get(`${type} ${label}`) ?? [];
    return known === undefined && meaning !== undefined && !more.length ? meaning : keyOf(member);
  });
}

const isAbbreviation = (surface: string): boolean => /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(surface);

function toGroup(members: readonly EntityMember[]): EntityGroup[] {
  const [first] = members;
  if (!first) return [];
  const known = members.find(({ entity }) => entity.known !== undefined)?.entity.known;
  return [{ type: first.entity.type, ...(known === undefined ? {} : { known }), members }];
}
