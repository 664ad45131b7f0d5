/**
 * Is this telling of the same event as those? Each type has its own tests: a wrong merge tells a lie that no reader can
 * see, two nodes for one event only repeat the truth, so in doubt events stay apart.
 */
import type { Status } from '../../../graph/schema.ts';
import type { Cluster } from './cluster.ts';
import type { EventView, Thing } from './event-view.ts';
import { agreeInTime, daysApart, isAwaitedLater, isToldBefore } from './when.ts';

/** Are two places one, or one inside the other? */
export type PlacesMeet = (a: Thing, b: Thing) => boolean;

/** From here on two tellings are one: a shared pair of principals, or two lesser things that agree. */
export const ENOUGH = 4;

/** Points for what agrees, or null where something excludes that they are one. */
export function scoreSameness(cluster: Cluster, view: EventView, placesMeet: PlacesMeet): number | null {
  if (cluster.first.type !== view.type || cluster.articles.has(view.event.told)) return null;
  if (excludeStatus(cluster, view) || excludeIdentity(cluster, view)) return null;
  const time = agreeInTime(cluster, view);
  const place = agreeInPlace(cluster, view, placesMeet);
  if (time === null || place === null) return null;
  switch (view.type) {
    case 'meeting':
      return scoreMeeting(cluster, view, time, place);
    case 'conflict':
      return scoreConflict(cluster, view, time, place);
    case 'sanction':
      return scoreSanction(cluster, view, time);
    case 'agreement':
      return scoreAgreement(cluster, view, time, place);
  }
}

/** Without a date two meetings of the same people are one only if they are told of within these days. */
const NEWS_DAYS = 45;
/** Sanctions and agreements stay in the news for longer. */
const SEASON_DAYS = 180;
/** "KTT Alaska" is still the same summit a year on: the place stands for the date. */
const YEAR_DAYS = 400;

function scoreMeeting(cluster: Cluster, view: EventView, time: number, place: number): number | null {
  const kinds = [cluster.first.kindGroup, view.kindGroup];
  const sameKind = kinds[0] === kinds[1];
  if (!sameKind && kinds.some((kind) => kind === 'press' || kind === 'call')) return null;
  if (!sameKind && (time < 3 || kinds.includes('visit')) && place === 0) return null;
  const people = common(cluster.people, view.people);
  const fewest = Math.min(cluster.people.size, view.people.size);
  const named = common(cluster.identity, view.identity) > 0;
  // Witkoff and Putin is not Trump and Putin, unless both are guests of one summit.
  if (fewest > 0 && people < fewest && !(time === 3 && place > 0 && (named || people > 1))) return null;
  const parties = common(cluster.parties, view.parties);
  if (fewest === 0 && parties === 0 && !(named && time + place > 0)) return null;
  const apart = time > 0 ? 0 : daysApart(cluster, view);
  if (apart > (place > 0 ? YEAR_DAYS : NEWS_DAYS)) return null;
  if (time === 0 && hasHappened(view.status) && isToldBefore(cluster, view)) return null;
  // What was planned may have become what happened, but only where the day or the place says so.
  if (isAhead(cluster.first.status) !== isAhead(view.status)) {
    if (time + place < 2) return null;
    const late = isAhead(view.status)
      ? isAwaitedLater(view, cluster.range)
      : isAwaitedLater(cluster.first, view.range);
    if (late) return null;
  }
  // Of several meetings of the same two people the nearest in time is meant.
  const nearness = -Math.min(apart, NEWS_DAYS) / YEAR_DAYS;
  return time + place + (people > 1 ? 4 : people) + Math.min(2, parties) + (named ? 2 : 0) + nearness;
}

function scoreConflict(cluster: Cluster, view: EventView, time: number, place: number): number | null {
  if (cluster.first.kindGroup !== view.kindGroup) return null;
  const parties = common(union(cluster.parties, cluster.people), union(view.parties, view.people));
  const named = common(cluster.identity, view.identity) > 0 ? 2 : 0;
  if (view.kindGroup === 'attack')
    return time > 1 || (place > 0 && daysApart(cluster, view) <= 7) ? time + place + parties + named : null;
  // A war goes on for years, so that its scene and its parties must tell: "perang Ukraina", "konflik Rusia–Ukraina".
  const ground = common(groundOf(cluster), groundOf(view));
  if (ground === 0 || (time === 0 && daysApart(cluster, view) > 5 * YEAR_DAYS)) return null;
  return ENOUGH + ground + time + place + named;
}

function scoreSanction(cluster: Cluster, view: EventView, time: number): number | null {
  if (cluster.first.kindGroup !== view.kindGroup) return null;
  const imposers = common(imposersOf(cluster), imposersOf(view));
  const targets = common(cluster.targets, view.targets);
  if (imposers === 0 && imposersOf(cluster).size && imposersOf(view).size) return null;
  if (targets === 0 && cluster.targets.size && view.targets.size) return null;
  if (time === 0 && daysApart(cluster, view) > SEASON_DAYS) return null;
  const named = cluster.identity.size > 0 && view.identity.size > 0 ? 3 : 0;
  return time + Math.min(1, imposers) * 2 + Math.min(1, targets) * 2 + named;
}

function scoreAgreement(cluster: Cluster, view: EventView, time: number, place: number): number | null {
  if (cluster.first.kindGroup !== view.kindGroup) return null;
  const left = union(cluster.parties, cluster.people);
  const right = union(view.parties, view.people);
  const parties = common(left, right);
  if (parties === 0 && left.size && right.size) return null;
  if (time === 0 && daysApart(cluster, view) > SEASON_DAYS) return null;
  const named = cluster.identity.size > 0 && view.identity.size > 0 ? 3 : 0;
  const subjects = common(cluster.subjects, view.subjects);
  if (isNameless(cluster, view) && isAhead(cluster.first.status) === isAhead(view.status)) return ENOUGH;
  return time + place + Math.min(2, parties) + Math.min(1, subjects) + named;
}

/** "Perjanjian damai" and no more, of one war: as long as it is only hoped for it is one hope. */
function isNameless(cluster: Cluster, view: EventView): boolean {
  const named = cluster.identity.size + view.identity.size > 0;
  return !named && cluster.first.event.kind === view.event.kind && common(cluster.war, view.war) > 0;
}

/** 2 for a shared or enclosing place, 0 where one has none, null for two different places. */
function agreeInPlace(cluster: Cluster, view: EventView, placesMeet: PlacesMeet): number | null {
  if (!cluster.places.size || !view.places.size) return 0;
  for (const place of view.places) if (cluster.places.has(place)) return 2;
  for (const a of cluster.places) for (const b of view.places) if (placesMeet(a, b)) return 2;
  return null;
}

/** "rencana 28 poin" is not "rencana 20 poin"; two words that differ are enough, one that is missing is not. */
function excludeIdentity(cluster: Cluster, view: EventView): boolean {
  if (!cluster.identity.size || !view.identity.size) return false;
  const [few, many] =
    cluster.identity.size < view.identity.size
      ? [cluster.identity, view.identity]
      : [view.identity, cluster.identity];
  return [...few].some((word) => !many.has(word)) && (view.type !== 'meeting' || common(few, many) === 0);
}

function excludeStatus(cluster: Cluster, view: EventView): boolean {
  const { statuses } = cluster;
  if (view.status === 'denied') return statuses.has('occurred') || statuses.has('ongoing');
  return hasHappened(view.status) && statuses.has('denied');
}

const hasHappened = (status: Status | undefined): boolean => status === 'occurred' || status === 'ongoing';
const isAhead = (status: Status | undefined): boolean => status === 'planned' || status === 'proposed';

const imposersOf = ({ parties, people }: Pick<EventView, 'parties' | 'people'>) => union(parties, people);
const groundOf = ({ parties, places }: Pick<EventView, 'parties' | 'places'>) => union(places, parties);

const union = (a: ReadonlySet<Thing>, b: ReadonlySet<Thing>): ReadonlySet<Thing> =>
  b.size ? new Set([...a, ...b]) : a;

function common<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let count = 0;
  for (const value of few) if (many.has(value)) count++;
  return count;
}
