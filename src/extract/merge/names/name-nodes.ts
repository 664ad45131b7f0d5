/** Gives every group its id and label, the same whatever the order of the articles. */
import type { Knowledge } from '../../knowledge.ts';
import type { Told, ToldThing } from '../../told.ts';
import type { Facts } from '../facts.ts';
import { compare, type EntityGroup, type EventGroup } from '../groups.ts';
import { translator } from './english.ts';
import { eventIds } from './event-ids.ts';
import { type Corpus, type Principal, summariseEvent } from './event-summary.ts';
import { openIdBook } from './id-book.ts';
import { labelEvent } from './label-event.ts';
import { nameEntities } from './name-entities.ts';
import type { Named, NamedNodes } from './named-nodes.ts';
import { tellApart } from './tell-apart.ts';

export function nameNodes(
  articles: readonly Told[],
  entities: readonly EntityGroup[],
  events: readonly EventGroup[],
  { knowledge, facts }: { knowledge: Knowledge; facts: ReadonlyMap<string, Facts> },
): NamedNodes {
  const book = openIdBook();
  // What was published first chooses first: an article that is added later takes no id away.
  const translate = translator(knowledge, facts);
  const namedEntities = nameEntities(sortByAge(entities), {
    facts,
    book,
    english: translate.name,
  });
  const idOf = new Map<ToldThing, string>();
  for (const { id, group } of namedEntities) for (const each of group.all) idOf.set(each, id);
  const corpus: Corpus = {
    principals: new Map(
      namedEntities.map((named) => [named.id, toPrincipal(named, facts.get(named.id)?.short)]),
    ),
    idOf,
    sidesOf: findSides(articles, idOf),
    kinds: new Map(knowledge['event-kinds'].map((kind) => [kind.id, kind])),
    countsPeople: translate.countsPeople,
    withoutLength: translate.withoutLength,
  };
  const named = sortByAge(events).map((group) => {
    const summary = summariseEvent(group, corpus);
    const since = publishedFirst(group);
    const id = book.take([...eventIds(summary, wordsOf(since))]);
    for (const former of formerIds(group, corpus)) if (former !== id) book.alsoCalled(former, id);
    const labels = labelEvent(summary, translate.words);
    return { id, group, called: { type: group.type, labels, date: summary.date, since } };
  });
  const labels = tellApart(named.map(({ called }) => called));
  const namedEvents = named.map(({ id, group, called }, i): Named<EventGroup> => {
    const told = labels[i] ?? called.labels;
    return { id, label: told.id, labels: told, group };
  });
  for (const { id, group } of namedEvents) for (const each of group.all) idOf.set(each, id);
  return { entities: namedEntities, events: namedEvents, idOf, redirects: book.redirects() };
}

/** Groups of more members are told of so often that their ids are settled. */
const MOST_STAGES = 24;

/** Ids that a part of the corpus alone would give: each article, and the articles up to each in the order of their days. */
function formerIds(group: EventGroup, corpus: Corpus): ReadonlySet<string> {
  const { all: members } = group;
  if (members.length < 2) return new Set();
  const aged = members.toSorted((a, b) =>
    compare(a.told.article.published ?? '9999', b.told.article.published ?? '9999'),
  );
  const stages = aged.slice(1, MOST_STAGES).map((_, i) => aged.slice(0, i + 2));
  const summaries = [...members.map((member) => [member]), ...stages].map((part) =>
    summariseEvent({ ...group, members: part, all: part }, corpus),
  );
  // A war that two articles call invasion and war is one word or the other, whichever articles are there.
  const words = group.type === 'conflict' ? new Map(summaries.map(({ kind }) => [kind?.id, kind])) : null;
  const all = words
    ? summaries.flatMap((summary) => [...words.values()].map((kind) => ({ ...summary, kind })))
    : summaries;
  return new Set(
    all.flatMap((summary) => eventIds(summary, wordsOf(publishedFirst(summary.group))).next().value ?? []),
  );
}

/** The day of the first report. */
function publishedFirst({ all }: EventGroup): string | undefined {
  let first: string | undefined;
  for (const { told } of all) {
    const { published } = told.article;
    if (published !== undefined && (first === undefined || published < first)) first = published;
  }
  return first;
}

/** A day as words of an id. */
const wordsOf = (day: string | undefined): string => day?.split('/')[0]?.replace(/[^\d-]/g, '') || 'lain';

/** Groups by the day on which they were first told of, then by article. */
function sortByAge<T extends EntityGroup | EventGroup>(groups: readonly T[]): T[] {
  const ageOf = ({ all }: T): string => {
    let first = '';
    for (const { told } of all) {
      const age = `${told.article.published ?? '9999'} ${told.article.id}`;
      if (first === '' || age < first) first = age;
    }
    return first;
  };
  const aged = groups.map((group) => ({ group, age: ageOf(group) }));
  return aged.sort((a, b) => compare(a.age, b.age)).map(({ group }) => group);
}

function toPrincipal({ id, label, labels, group }: Named<EntityGroup>, usual: string | undefined): Principal {
  return { id, type: group.type, label, en: labels?.en ?? label, short: shortName(label, group, usual) };
}

/** The one word by which most articles call a person, else the one that readers know; else the full name. */
function shortName(label: string, { type, members }: EntityGroup, usual: string | undefined): string {
  if (type !== 'person') return label;
  const words = new Set(label.split(' '));
  const counts = new Map<string, number>();
  for (const { surfaces } of members)
    for (const surface of surfaces)
      if (words.has(surface)) counts.set(surface, (counts.get(surface) ?? 0) + 1);
  const [best] = [...counts].sort(([a, x], [b, y]) => y - x || compare(a, b));
  return best?.[0] ?? usual ?? label;
}

function findSides(corpus: readonly Told[], idOf: ReadonlyMap<ToldThing, string>): Map<string, Set<string>> {
  const sides = new Map<string, Set<string>>();
  for (const { claims } of corpus)
    for (const { type, source, target } of claims) {
      if (type !== 'represents') continue;
      const [person, side] = [idOf.get(source), idOf.get(target)];
      if (person && side) sides.set(person, (sides.get(person) ?? new Set()).add(side));
    }
  return sides;
}
