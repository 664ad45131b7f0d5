/** Which events of different articles are one. */
import type { EdtfRange } from '../../../graph/edtf.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Findings } from '../../types.ts';
import type { Facts } from '../facts.ts';
import { address, type EntityGroup, type EventGroup } from '../groups.ts';
import { addView, type Cluster, startCluster } from './cluster.ts';
import { type EventView, viewEvents } from './event-view.ts';
import { findRetold, toldKeys } from './retold.ts';
import { ENOUGH, type PlacesMeet, scoreSameness } from './same-event.ts';
import { searchKeys, storeKeys } from './search-keys.ts';

/** Groups of events, in a fixed order whatever the order of the articles. Each looks only at those it shares a key with. */
export function groupEvents(
  articles: readonly Findings[],
  entities: readonly EntityGroup[],
  { knowledge, facts }: { knowledge: Knowledge; facts: ReadonlyMap<string, Facts> },
  score: typeof scoreSameness = scoreSameness,
): EventGroup[] {
  const keyOf = new Map<string, string>();
  const people = new Set<string>();
  entities.forEach((group, i) => {
    const key = group.known ?? `#${i}`;
    if (group.type === 'person') people.add(key);
    for (const { article, entity } of group.members) keyOf.set(address(article, entity.key), key);
  });
  const kindGroups = new Map(knowledge['event-kinds'].map(({ id, group }) => [id, group]));
  const views = viewEvents(articles, { keyOf, people }, kindGroups);
  const clusters = cluster(views, placesMeetIn(views, facts), score);
  return clusters.map(({ first, views }) => ({
    type: first.type,
    members: views.map(({ member }) => member),
  }));
}

/** A hub such as a president has thousands of meetings: only the latest clusters of a key are looked at. */
const MOST_CANDIDATES = 60;
/** And of all keys together so many: keys of people come first, those of places and countries, which say less, after. */
const MOST_TOGETHER = 300;

function cluster(
  views: readonly EventView[],
  placesMeet: PlacesMeet,
  scoreOf: typeof scoreSameness,
): Cluster[] {
  const clusters: Cluster[] = [];
  const index = new Map<string, Cluster[]>();
  const told = new Map<string, Cluster[]>();
  for (const view of sortByPrecision(views)) {
    const candidates = findCandidates(view, index);
    let best = findRetold(view, told);
    let most = ENOUGH - 1;
    for (const candidate of best ? [] : candidates) {
      const score = scoreOf(candidate, view, placesMeet);
      if (score === null || score <= most) continue;
      best = candidate;
      most = score;
    }
    const found = best ?? startCluster(view);
    if (best) addView(best, view);
    else clusters.push(found);
    for (const key of toldKeys(view)) if (!told.get(key)?.includes(found)) append(told, key, found);
    for (const key of storeKeys(view)) {
      if (found.keys.has(key)) continue;
      found.keys.add(key);
      append(index, key, found);
    }
  }
  return clusters;
}

function findCandidates(view: EventView, index: ReadonlyMap<string, readonly Cluster[]>): Set<Cluster> {
  const candidates = new Set<Cluster>();
  for (const key of searchKeys(view)) {
    for (const candidate of (index.get(key) ?? []).slice(-MOST_CANDIDATES)) candidates.add(candidate);
    if (candidates.size >= MOST_TOGETHER) break;
  }
  return candidates;
}

function append(lists: Map<string, Cluster[]>, key: string, cluster: Cluster): void {
  const list = lists.get(key);
  if (list) list.push(cluster);
  else lists.set(key, [cluster]);
}
/** Those that know their day come first, so that the vague ones find them. */
function sortByPrecision(views: readonly EventView[]): EventView[] {
  return [...views].sort((a, b) => coarseness(a.range) - coarseness(b.range));
}

function coarseness(range: EdtfRange | null): number {
  if (!range) return 9;
  return ['day', 'month', 'year'].indexOf(range.precision) * 2 + (range.interval ? 1 : 0);
}

/** Two places meet where one lies in the other, by knowledge or because an article names both for one event. */
function placesMeetIn(views: readonly EventView[], facts: ReadonlyMap<string, Facts>): PlacesMeet {
  const together = new Set(
    views.flatMap(({ places }) => [...places].flatMap((a) => [...places].map((b) => `${a} ${b}`))),
  );
  return (a, b) =>
    a === b || together.has(`${a} ${b}`) || facts.get(a)?.country === b || facts.get(b)?.country === a;
}
