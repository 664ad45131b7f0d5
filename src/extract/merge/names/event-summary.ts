/** What the label and the id of an event are made of: its kind, its principals, its place, each the most told of first. */
import type { EntityType } from '../../../graph/schema.ts';
import type { Row } from '../../knowledge.ts';
import type { Claim, Findings, LocalKey } from '../../types.ts';
import { address, type EventGroup } from '../groups.ts';
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
  readonly claimsOf: ReadonlyMap<string, readonly Claim[]>;
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
    kind: corpus.kinds.get(mostUsed(group.members.map(({ event }) => event.kind))),
    identity: mostUsed(group.members.flatMap(({ event }) => (event.identity ? [event.identity] : []))),
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

/** Claims about each event, by its address. */
export function indexClaims(articles: readonly Findings[]): Map<string, Claim[]> {
  const index = new Map<string, Claim[]>();
  const note = (article: number, key: LocalKey, claim: Claim): void => {
    const at = address(article, key);
    index.set(at, [...(index.get(at) ?? []), claim]);
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
