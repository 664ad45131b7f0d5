/** Gives every group its id and label, the same whatever the order of the articles. */
import type { Knowledge } from '../../knowledge.ts';
import type { Findings } from '../../types.ts';
import type { Facts } from '../facts.ts';
import { address, type EntityGroup, type EventGroup } from '../groups.ts';
import { compare } from '../passages.ts';
import { eventIds } from './event-ids.ts';
import { type Corpus, indexClaims, type Principal, summariseEvent } from './event-summary.ts';
import { openIdBook } from './id-book.ts';
import { labelEvent } from './label-event.ts';
import { nameEntities } from './name-entities.ts';
import type { Named, NamedNodes } from './named-nodes.ts';

export function nameNodes(
  articles: readonly Findings[],
  entities: readonly EntityGroup[],
  events: readonly EventGroup[],
  { knowledge, facts }: { knowledge: Knowledge; facts: ReadonlyMap<string, Facts> },
): NamedNodes {
  const book = openIdBook();
  // What was published first chooses first: an article that is added later takes no id away.
  const namedEntities = nameEntities(sortByAge(entities, articles), facts, book);
  const idOf = new Map<string, string>();
  for (const { id, group } of namedEntities)
    for (const { article, entity } of group.members) idOf.set(address(article, entity.key), id);
  const corpus: Corpus = {
    articles,
    claimsOf: indexClaims(articles),
    principals: new Map(namedEntities.map((named) => [named.id, toPrincipal(named)])),
    idOf,
    sidesOf: findSides(articles, idOf),
    kinds: new Map(knowledge['event-kinds'].map((kind) => [kind.id, kind])),
  };
  const namedEvents = sortByAge(events, articles).map((group): Named<EventGroup> => {
    const summary = summariseEvent(group, corpus);
    const labels = labelEvent(summary);
    const ids = eventIds(summary);
    // Before a mere number, the month of the first report tells two nameless truces apart.
    const id = book.take([...ids, `${ids.at(-1)}-${monthOf(group, articles)}`]);
    if (group.members.length > 1)
      for (const member of group.members) {
        const [alone] = eventIds(summariseEvent({ ...group, members: [member] }, corpus));
        if (alone !== undefined && alone !== id) book.alsoCalled(alone, id);
      }
    return { id, label: labels.id, labels, group };
  });
  for (const { id, group } of namedEvents)
    for (const { article, event } of group.members) idOf.set(address(article, event.key), id);
  return { entities: namedEntities, events: namedEvents, idOf, redirects: book.redirects() };
}

function monthOf({ members }: EventGroup, articles: readonly Findings[]): string {
  const days = members.flatMap(({ article }) => articles[article]?.published ?? []).sort(compare);
  return days[0]?.slice(0, 7).replace(/[^\d-]/g, '') || 'lain';
}

/** Groups by the day on which they were first told of, then by article. */
function sortByAge<T extends EntityGroup | EventGroup>(
  groups: readonly T[],
  articles: readonly Findings[],
): T[] {
  const ageOf = ({ members }: T): string =>
    members
      .map(({ article }) => `${articles[article]?.published ?? '9999'} ${articles[article]?.id}`)
      .sort(compare)[0] ?? '';
  const aged = groups.map((group) => ({ group, age: ageOf(group) }));
  return aged.sort((a, b) => compare(a.age, b.age)).map(({ group }) => group);
}

function toPrincipal({ id, label, labels, group }: Named<EntityGroup>): Principal {
  return { id, type: group.type, label, en: labels?.en ?? label, short: shortName(label, group) };
}

/** The one word by which most articles call a person; one whom they always name in full keeps the full name. */
function shortName(label: string, { type, members }: EntityGroup): string {
  if (type !== 'person') return label;
  const words = new Set(label.split(' '));
  const counts = new Map<string, number>();
  for (const { entity } of members)
    for (const surface of entity.surfaces)
      if (words.has(surface)) counts.set(surface, (counts.get(surface) ?? 0) + 1);
  const [best] = [...counts].sort(([a, x], [b, y]) => y - x || compare(a, b));
  return best?.[0] ?? label;
}

function findSides(
  articles: readonly Findings[],
  idOf: ReadonlyMap<string, string>,
): Map<string, Set<string>> {
  const sides = new Map<string, Set<string>>();
  articles.forEach(({ claims }, article) => {
    for (const { type, source, target } of claims) {
      const person = idOf.get(address(article, source));
      const side = idOf.get(address(article, target));
      if (type === 'represents' && person && side)
        sides.set(person, (sides.get(person) ?? new Set()).add(side));
    }
  });
  return sides;
}
