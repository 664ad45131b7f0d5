/** Which events of different articles are one. */
import type { EdtfRange } from '../../../graph/edtf.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Told, ToldThing } from '../../told.ts';
import type { Facts } from '../facts.ts';
import { currentOf, type EntityGroup, type EventGroup } from '../groups.ts';
import { addView, type Cluster, startCluster } from './cluster.ts';
import { type EventView, type Thing, viewEvents } from './event-view.ts';
import { append, type Listed, listOf } from './listed.ts';
import { countKeys, findRetold, toldKeys } from './retold.ts';
import { ENOUGH, type PlacesMeet, scoreSameness } from './same-event.ts';
import { openSearchKeys, type SearchKeys } from './search-keys.ts';

/** Groups of events, in a fixed order whatever the order of the articles. Each looks only at those it shares a key with. */
export function groupEvents(
  corpus: readonly Told[],
  entities: readonly EntityGroup[],
  { knowledge, facts }: { knowledge: Knowledge; facts: ReadonlyMap<string, Facts> },
  score: typeof scoreSameness = scoreSameness,
): EventGroup[] {
  const keyOf = new Map<ToldThing, Thing>();
  const people = new Set<Thing>();
  const listed = new Map<string, Thing>();
  entities.forEach((group, i) => {
    const key = (group.known === undefined ? undefined : listed.get(group.known)) ?? i;
    if (group.known !== undefined) listed.set(group.known, key);
    if (group.type === 'person') people.add(key);
    for (const member of group.all) keyOf.set(member, key);
  });
  const kindGroups = new Map(knowledge['event-kinds'].map(({ id, group }) => [id, group]));
  const views = viewEvents(corpus, { keyOf, people }, kindGroups);
  const clusters = cluster(sortByPrecision(views), {
    placesMeet: placesMeetIn(views, countriesOf(listed, facts)),
    scoreOf: score,
    keys: openSearchKeys(entities.length),
  });
  return clusters.map(({ first, views }) => {
    const all = views.map(({ event }) => event);
    return { type: first.type, members: currentOf(all), all };
  });
}

/** A hub such as a president has thousands of meetings: only the latest clusters of a key are looked at. */
const MOST_CANDIDATES = 60;
/** And of all keys together so many: keys of people come first, those of places and countries, which say less, after. */
const MOST_TOGETHER = 300;

interface Comparing {
  readonly placesMeet: PlacesMeet;
  readonly scoreOf: typeof scoreSameness;
  readonly keys: SearchKeys;
}

function cluster(views: readonly EventView[], { placesMeet, scoreOf, keys }: Comparing): Cluster[] {
  const clusters: Cluster[] = [];
  const index = new Map<number, Listed>();
  const told = new Map<string, Listed>();
  const mayComeAgain = countKeys(views);
  const stores = new Map<Cluster, Set<number>>();
  for (const view of views) {
    const sentences = toldKeys(view);
    let best = findRetold(view, sentences, told);
    let most = ENOUGH - 1;
    for (const candidate of best ? [] : findCandidates(view, keys, index)) {
      const score = scoreOf(candidate, view, placesMeet);
      if (score === null || score <= most) continue;
      best = candidate;
      most = score;
    }
    const found = best ?? startCluster(view);
    if (best) addView(best, view);
    else clusters.push(found);
    for (const key of sentences)
      if (mayComeAgain(key) && !listOf(told.get(key)).includes(found)) append(told, key, found);
    const stored = best ? keysOf(best, stores, keys) : null;
    keys.forStoring(view, (key) => {
      if (stored?.has(key)) return true;
      stored?.add(key);
      append(index, key, found);
      return true;
    });
  }
  return clusters;
}

/** The keys under which a cluster is stored. Most have one view and are never asked: no set is kept for those. */
function keysOf(
  cluster: Cluster,
  stores: Map<Cluster, Set<number>>,
  { forStoring }: SearchKeys,
): Set<number> {
  const kept = stores.get(cluster);
  if (kept) return kept;
  const own = new Set<number>();
  forStoring(cluster.first, (key) => {
    own.add(key);
    return true;
  });
  stores.set(cluster, own);
  return own;
}

function findCandidates(view: EventView, keys: SearchKeys, index: ReadonlyMap<number, Listed>): Set<Cluster> {
  const candidates = new Set<Cluster>();
  keys.forSearching(view, (key) => {
    const found = index.get(key);
    if (Array.isArray(found))
      for (let i = Math.max(0, found.length - MOST_CANDIDATES); i < found.length; i++) {
        const candidate = found[i];
        if (candidate) candidates.add(candidate);
      }
    else if (found) candidates.add(found);
    return candidates.size < MOST_TOGETHER;
  });
  return candidates;
}

/** Those that know their day come first, so that the vague ones find them. */
function sortByPrecision(views: readonly EventView[]): EventView[] {
  return [...views].sort((a, b) => coarseness(a.range) - coarseness(b.range));
}

function coarseness(range: EdtfRange | null): number {
  if (!range) return 9;
  return ['day', 'month', 'year'].indexOf(range.precision) * 2 + (range.interval ? 1 : 0);
}

/** The country that a place lies in, by knowledge. */
function countriesOf(
  listed: ReadonlyMap<string, Thing>,
  facts: ReadonlyMap<string, Facts>,
): ReadonlyMap<Thing, Thing> {
  const countries = new Map<Thing, Thing>();
  for (const [id, place] of listed) {
    const country = listed.get(facts.get(id)?.country ?? '');
    if (country !== undefined) countries.set(place, country);
  }
  return countries;
}

/** Two places meet where one lies in the other, by knowledge or because an article names both for one event. */
function placesMeetIn(views: readonly EventView[], countryOf: ReadonlyMap<Thing, Thing>): PlacesMeet {
  const together = new Map<Thing, Set<Thing>>();
  for (const { places } of views)
    if (places.size > 1)
      for (const a of places) {
        const there = together.get(a) ?? new Set();
        together.set(a, there);
        for (const b of places) there.add(b);
      }
  return (a, b) =>
    a === b || countryOf.get(a) === b || countryOf.get(b) === a || together.get(a)?.has(b) === true;
}
