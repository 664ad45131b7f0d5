/**
 * The same sentence in two articles, published within days: an agency's report that both took over. It tells of the same
 * event, however little else is known of it.
 */
import { dayNumber } from '../../../graph/days.ts';
import { fold } from '../../../graph/text.ts';
import { endOf, quoteAt, startOf } from '../../told.ts';
import type { Cluster } from './cluster.ts';
import type { EventView } from './event-view.ts';
import { type Listed, listOf } from './listed.ts';

/** A report is taken over at once or not at all. */
const DAYS = 7;
/** Of a sentence that a whole archive repeats only the first clusters are looked at. */
const MOST_CANDIDATES = 20;

/** Letters from which a sentence is nobody's own: "Keduanya bertemu." is written twice by chance. */
const OWN_WORDS = 40;

/** Keys of the sentences that tell of the event, folded; a date that they name must be the same. */
export function toldKeys({ type, kindGroup, event }: EventView): ReadonlySet<string> {
  const { told, from, to, date } = event;
  const keys = new Set<string>();
  for (let span = from; span < to; span++) {
    if (endOf(told, span) - startOf(told, span) < OWN_WORDS) continue;
    keys.add(`${type} ${kindGroup} ${date ?? ''} ${fold(quoteAt(told, span))}`);
  }
  return keys;
}

/** Counters of sentences, by what their letters add up to. */
const COUNTERS = 2 ** 22;

/**
 * Whether a key may be that of two events. Most sentences of a corpus stand in it once and need not be kept; two that happen to
 * share a counter are kept for nothing.
 */
export function countKeys(views: readonly EventView[]): (key: string) => boolean {
  const counters = new Uint8Array(COUNTERS);
  for (const view of views)
    for (const key of toldKeys(view)) {
      const at = counterOf(key);
      counters[at] = Math.min(2, (counters[at] ?? 0) + 1);
    }
  return (key) => (counters[counterOf(key)] ?? 0) > 1;
}

function counterOf(key: string): number {
  let sum = 0;
  for (let i = 0; i < key.length; i++) sum = (Math.imul(sum, 31) + key.charCodeAt(i)) | 0;
  return (sum ^ (sum >>> 22)) & (COUNTERS - 1);
}

/** The event that another article tells of in one of the sentences: of several the one with the most in common. */
export function findRetold(
  view: EventView,
  keys: Iterable<string>,
  told: ReadonlyMap<string, Listed>,
): Cluster | undefined {
  let best: Cluster | undefined;
  let most = -1;
  for (const key of keys)
    for (const cluster of listOf(told.get(key)).slice(0, MOST_CANDIDATES)) {
      if (cluster.articles.has(view.event.told) || !isOfOneTime(cluster.first, view)) continue;
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
  const fields = ['people', 'parties', 'places', 'targets'] as const;
  return fields.reduce(
    (sum, field) => sum + common(cluster[field], view[field]),
    common(cluster.identity, view.identity),
  );
}

function common<T>(all: ReadonlySet<T>, some: ReadonlySet<T>): number {
  let count = 0;
  for (const value of some) if (all.has(value)) count++;
  return count;
}
