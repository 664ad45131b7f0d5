/** What the label and the id of an event are made of: its kind, its principals, its place, each the most told of first. */
import type { EntityType, Status } from '../../../graph/schema.ts';
import type { Row } from '../../knowledge.ts';
import { factsAt, type ToldClaim, type ToldThing } from '../../told.ts';
import type { EventGroup } from '../groups.ts';
import { latestDate } from '../latest.ts';
import { identityOf } from './identity.ts';

export type EventKind = Row<'event-kinds'>;

/** An entity as labels use it. */
export interface Principal {
  readonly id: string;
  readonly type: EntityType;
  readonly label: string;
  readonly en: string;
  /** By what name most passages call it: "Putin" of Vladimir Putin. */
  readonly short: string;
}

export interface EventSummary {
  readonly group: EventGroup;
  readonly kind: EventKind | undefined;
  readonly identity: string;
  /** The identity counts whom a measure hits, and is no name. */
  readonly ofPeople: boolean;
  readonly date: string | undefined;
  /** At most two people, of different sides where there are some. */
  readonly people: readonly Principal[];
  readonly parties: readonly Principal[];
  /** More is said of two countries that meet than of the second person there. */
  readonly byStates: boolean;
  /** Cities and buildings before countries. */
  readonly places: readonly Principal[];
  readonly targets: readonly Principal[];
  readonly subjects: readonly Principal[];
}

export interface Corpus {
  /** By node id. */
  readonly principals: ReadonlyMap<string, Principal>;
  /** Node ids of entities. */
  readonly idOf: ReadonlyMap<ToldThing, string>;
  /** Countries and organizations that a person stands for, by node id. */
  readonly sidesOf: ReadonlyMap<string, ReadonlySet<string>>;
  readonly kinds: ReadonlyMap<string, EventKind>;
  readonly countsPeople: (words: string) => boolean;
  readonly withoutLength: (words: string) => string;
}

export function summariseEvent(group: EventGroup, corpus: Corpus): EventSummary {
  const tally = new Map<string, Map<string, number>>();
  for (const event of group.members)
    for (const claim of event.claims) {
      const isActor = claim.target === event;
      // "Turki menolak ikut menjatuhkan sanksi": no sanctions of Turki's
      if (isActor && !takesPart(claim, event.status)) continue;
      const id = corpus.idOf.get(isActor ? claim.source : claim.target);
      if (id === undefined) continue;
      const part = isActor ? 'actor' : claim.type;
      const counts = tally.get(part) ?? new Map<string, number>();
      tally.set(part, counts.set(id, (counts.get(id) ?? 0) + claim.to - claim.from));
    }
  const ranked = (part: string): Principal[] =>
    [...(tally.get(part) ?? [])]
      .sort(([, a], [, b]) => b - a)
      .flatMap(([id]) => corpus.principals.get(id) ?? []);
  const actors = ranked('actor');
  const places = ranked('takes_place_in');
  const people = opposites(
    actors.filter(({ type }) => type === 'person'),
    corpus,
  );
  const parties = actors.filter(({ type }) => type === 'country' || type === 'organization');
  const identity = mostUsed(group.members.flatMap((event) => identityOf(event, corpus)));
  return {
    group,
    kind: kindOf(group, corpus),
    identity,
    ofPeople: corpus.countsPeople(identity),
    date: latestDate(group.members, ({ date }) => date),
    people,
    parties,
    byStates: isByStates(actors, tally.get('actor')) || isHosted(people, parties, corpus),
    places: [
      ...places.filter(({ type }) => type !== 'country'),
      ...places.filter(({ type }) => type === 'country'),
    ],
    targets: ranked('targets'),
    subjects: ranked('concerns'),
  };
}

/** Whether somebody did what the event is; of one that did not happen, would have. */
function takesPart({ type, told, from, to }: ToldClaim, status: Status | undefined): boolean {
  if (type === 'rejects') return false;
  if (status === 'denied') return true;
  for (let span = from; span < to; span++) if (factsAt(told, span).status !== 'denied') return true;
  return false;
}

/** "Delegasi Rusia dan Ukraina bertemu", told twice: their meeting, though one sentence names a delegate of each. */
function isByStates(actors: readonly Principal[], counts: ReadonlyMap<string, number> | undefined): boolean {
  const second = (wanted: EntityType): number => {
    const [, other] = actors.filter(({ type }) => type === wanted);
    return (other && counts?.get(other.id)) ?? 0;
  };
  return second('country') > second('person');
}

/** "Erdoğan membuka perundingan Rusia dan Ukraina": a host stands for none of the two who meet. */
function isHosted(people: readonly Principal[], parties: readonly Principal[], { sidesOf }: Corpus): boolean {
  const states = parties.filter(({ type }) => type === 'country');
  return (
    states.length > 1 &&
    people.some(({ id }) => {
      const sides = sidesOf.get(id);
      return sides !== undefined && !states.some((state) => sides.has(state.id));
    })
  );
}

/** "Perjanjian tentang Donetsk & Luhansk": an agreement that only one side is said to sign. */
export const isBySubject = ({ people, parties, subjects }: EventSummary): boolean =>
  (parties.length ? parties : people).length < 2 && subjects.length > 0;

/** Those for whom the event is named: two people, else the parties, else who there is. */
export function principalsOf({
  group,
  people,
  parties,
  byStates,
  subjects,
}: EventSummary): readonly Principal[] {
  const actors = parties.length ? parties : people;
  switch (group.type) {
    case 'meeting':
      return !byStates && (people.length > 1 || (people.length && parties.length < 2))
        ? people
        : parties.slice(0, 2);
    case 'agreement':
      return (actors.length > 1 || !subjects.length ? actors : subjects).slice(0, 2);
    case 'conflict':
      return (actors.length ? actors : subjects).slice(0, 2);
    case 'sanction':
      return actors.slice(0, 1);
  }
}

/** A war that is also called invasion and conflict is a war: of such words the first in the table is the clearest. */
function kindOf({ type, members }: EventGroup, { kinds }: Corpus): EventKind | undefined {
  const used = members.map(({ kind }) => kind);
  if (type !== 'conflict') return kinds.get(mostUsed(used));
  return [...kinds.values()].find(({ id }) => used.includes(id));
}

/** The first person and the next one of another side: Putin and Trump, not Trump and his envoy. */
function opposites(people: readonly Principal[], { sidesOf }: Corpus): Principal[] {
  const [first, ...rest] = people;
  if (!first) return [];
  const sides = sidesOf.get(first.id);
  const other = rest.find(({ id }) => ![...(sidesOf.get(id) ?? [])].some((side) => sides?.has(side)));
  return [first, ...((other ?? rest[0]) ? [other ?? rest[0]] : [])].flatMap((person) => person ?? []);
}

function mostUsed(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best = '';
  for (const [value, count] of counts) if (count > (counts.get(best) ?? 0)) best = value;
  return best;
}
