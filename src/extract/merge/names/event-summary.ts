/** What the label and the id of an event are made of: its kind, its principals, its place, each the most told of first. */
import type { EntityType, Status } from '../../../graph/schema.ts';
import type { Row } from '../../knowledge.ts';
import type { Findings, FoundClaim, LocalKey } from '../../types.ts';
import { address, type EventGroup, type EventMember } from '../groups.ts';
import { latestDate } from '../latest.ts';

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
  readonly date: string | undefined;
  /** At most two people, of different sides where there are some. */
  readonly people: readonly Principal[];
  readonly parties: readonly Principal[];
  /** Cities and buildings before countries. */
  readonly places: readonly Principal[];
  readonly targets: readonly Principal[];
  readonly subjects: readonly Principal[];
}

export interface Corpus {
  readonly articles: readonly Findings[];
  readonly claimsOf: ReadonlyMap<string, readonly FoundClaim[]>;
  readonly principals: ReadonlyMap<string, Principal>;
  readonly idOf: ReadonlyMap<string, string>;
  /** Countries and organizations that a person stands for, by node id. */
  readonly sidesOf: ReadonlyMap<string, ReadonlySet<string>>;
  readonly kinds: ReadonlyMap<string, EventKind>;
}

export function summariseEvent(group: EventGroup, corpus: Corpus): EventSummary {
  const tally = new Map<string, Map<string, number>>();
  for (const { article, event } of group.members)
    for (const claim of corpus.claimsOf.get(address(article, event.key)) ?? []) {
      const isActor = claim.target === event.key;
      // "Turki menolak ikut menjatuhkan sanksi": no sanctions of Turki's
      if (isActor && !takesPart(claim, event.status)) continue;
      const id = corpus.idOf.get(address(article, isActor ? claim.source : claim.target));
      if (id === undefined) continue;
      const part = isActor ? 'actor' : claim.type;
      const counts = tally.get(part) ?? new Map<string, number>();
      tally.set(part, counts.set(id, (counts.get(id) ?? 0) + claim.evidence.length));
    }
  const ranked = (part: string): Principal[] =>
    [...(tally.get(part) ?? [])]
      .sort(([, a], [, b]) => b - a)
      .flatMap(([id]) => corpus.principals.get(id) ?? []);
  const actors = ranked('actor');
  const places = ranked('takes_place_in');
  return {
    group,
    kind: kindOf(group, corpus),
    identity: mostUsed(group.members.flatMap((member) => identityOf(member, corpus.articles))),
    date: latestDate(group.members, corpus.articles, ({ event }) => event.date),
    people: opposites(
      actors.filter(({ type }) => type === 'person'),
      corpus,
    ),
    parties: actors.filter(({ type }) => type === 'country' || type === 'organization'),
    places: [
      ...places.filter(({ type }) => type !== 'country'),
      ...places.filter(({ type }) => type === 'country'),
    ],
    targets: ranked('targets'),
    subjects: ranked('concerns'),
  };
}

/** Whether somebody did what the event is; of one that did not happen, would have. */
const takesPart = ({ type, evidence }: FoundClaim, status: Status | undefined): boolean =>
  type !== 'rejects' && (status === 'denied' || evidence.some((span) => span.status !== 'denied'));

/** Those for whom the event is named: two people, else the parties, else who there is. */
export function principalsOf({ group, people, parties, subjects }: EventSummary): readonly Principal[] {
  const actors = parties.length ? parties : people;
  switch (group.type) {
    case 'meeting':
      return people.length > 1 || (people.length && parties.length < 2) ? people : parties.slice(0, 2);
    case 'agreement':
      return (actors.length > 1 || !subjects.length ? actors : subjects).slice(0, 2);
    case 'conflict':
      return (actors.length ? actors : subjects).slice(0, 2);
    case 'sanction':
      return actors.slice(0, 1);
  }
}

/** Claims about each event, by its address. */
export function indexClaims(articles: readonly Findings[]): Map<string, FoundClaim[]> {
  const index = new Map<string, FoundClaim[]>();
  const note = (article: number, key: LocalKey, claim: FoundClaim): void => {
    const at = address(article, key);
    const there = index.get(at);
    if (there) there.push(claim);
    else index.set(at, [claim]);
  };
  articles.forEach(({ events, claims }, article) => {
    const keys = new Set(events.map(({ key }) => key));
    for (const claim of claims) {
      if (keys.has(claim.source)) note(article, claim.source, claim);
      if (keys.has(claim.target)) note(article, claim.target, claim);
    }
  });
  return index;
}

/** A war that is also called invasion and conflict is a war: of such words the first in the table is the clearest. */
function kindOf({ type, members }: EventGroup, { kinds }: Corpus): EventKind | undefined {
  const used = members.map(({ event }) => event.kind);
  if (type !== 'conflict') return kinds.get(mostUsed(used));
  return [...kinds.values()].find(({ id }) => used.includes(id));
}

/** Only these meetings have names of their own; "pertemuan penting" is no name. */
const NAMED_MEETINGS: ReadonlySet<string> = new Set(['ktt', 'konferensi', 'sidang']);

/** The words that tell the event from its siblings, in the capitals of the article: "rencana damai AS". */
function identityOf({ article, event }: EventMember, articles: readonly Findings[]): string[] {
  const { kind, type, mentions } = event;
  // "Asia - Afrika" as the reader of events has it, "Asia-Afrika" as the article writes it.
  const identity = event.identity.replace(/\s+([-–/])\s+/g, '$1');
  if (!identity || (type === 'meeting' && !NAMED_MEETINGS.has(kind))) return [];
  const text = articles[article]?.text ?? '';
  for (const { start, end } of mentions) {
    const quote = text.slice(start, end);
    const at = quote.indexOf(identity);
    if (at >= 0) return [wholeName(quote, at, at + identity.length)];
  }
  // "Gencatan Senjata Empat Hari" in a headline only, names in their capitals: "Perjanjian nuklir Iran"
  for (const { start, end } of mentions) {
    const quote = text.slice(start, end);
    const at = quote.toLowerCase().indexOf(identity.toLowerCase());
    if (at >= 0) return [wholeName(quote, at, at + identity.length)];
  }
  // "KTT ke-40 dan 41 ASEAN": the text has other words between them.
  return [type === 'meeting' ? identity.replace(/^(\d+)(?= )/, 'ke-$1') : identity];
}

/** "ke-19", "100 persen": a figure as the article writes it. */
function wholeName(quote: string, start: number, end: number): string {
  const from = /\bke-$/i.test(quote.slice(Math.max(0, start - 3), start)) ? start - 3 : start;
  const [unit = ''] = /^\d/.test(quote.slice(start, end).split(' ').at(-1) ?? '')
    ? (/^(?: persen|%)/.exec(quote.slice(end, end + 8)) ?? [])
    : [];
  return quote.slice(from, end + unit.length);
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
