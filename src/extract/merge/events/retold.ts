/**
 * The same sentence in two articles, published within days: an agency's report that both took over. It tells of the same
 * event, however little else is known of it.
 */
import { dayNumber } from '../../../graph/days.ts';
import type { Cluster } from './cluster.ts';
import type { EventView } from './event-view.ts';

/** A report is taken over at once or not at all. */
const DAYS = 7;
/** Of a sentence that a whole archive repeats only the first clusters are looked at. */
const MOST_CANDIDATES = 20;

/** Keys of the sentences that tell of the event; a date that they name must be the same. */
export function toldKeys({ type, kindGroup, member, sentences }: EventView): string[] {
  return [...sentences].map((sentence) => `${type} ${kindGroup} ${member.event.date ?? ''} ${sentence}`);
}

/** The event that another article tells of in the same sentence: of several the one with the most in common. */
export function findRetold(
  view: EventView,
  told: ReadonlyMap<string, readonly Cluster[]>,
): Cluster | undefined {
  let best: Cluster | undefined;
  let most = -1;
  for (const key of toldKeys(view))
    for (const cluster of (told.get(key) ?? []).slice(0, MOST_CANDIDATES)) {
      if (cluster.articles.has(view.member.article) || !isOfOneTime(cluster.first, view)) continue;
      const shared = inCommon(cluster, view);
      if (shared <= most) continue;
      best = cluster;
      most = shared;
    }
  return best;
}

function isOfOneTime({ published: one }: EventView, { published: other }: EventView): boolean {
  if (!one?.lower || !other?.lower) return one === other;
  return Math.abs(dayNumber(one.lower) - dayNumber(other.lower)) <= DAYS;
}

function inCommon(cluster: Cluster, view: EventView): number {
  return (['identity', 'people', 'parties', 'places', 'targets'] as const)
    .flatMap((field) => [...view[field]].map((value) => cluster[field].has(value)))
    .filter(Boolean).length;
}
