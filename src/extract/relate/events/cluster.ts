/** Which occurrences tell of the same event. Strong ones make events; weak ones only join one. */
import type { LocalKey } from '../../types.ts';
import type { Allegiance } from './allegiance.ts';
import { agree, type Cluster, clusterOf } from './compatible.ts';
import type { Occurrence } from './occurrence.ts';
import { isStrong } from './strength.ts';

/** How many sentences back "pertemuan ini" may still mean the event spoken of last. */
const NEAR = 2;

/** Events of one type, in the order of their first occurrence. */
export function clusterOccurrences(
  occurrences: readonly Occurrence[],
  sameParty: Allegiance,
): readonly Cluster[] {
  const clusters: Cluster[] = [];
  const told = occurrences.filter((o) => !o.indefinite);
  // Headlines name the event that the body tells of, so the body is read first.
  const strong = told.filter(isStrong);
  for (const occurrence of [...strong.filter((o) => !o.title), ...strong.filter((o) => o.title)]) {
    const home = clusters.findLast((cluster) => agree(occurrence, cluster, sameParty));
    if (home) home.occurrences.push(occurrence);
    else clusters.push(clusterOf(occurrence));
  }
  for (const occurrence of told.filter((o) => !isStrong(o))) {
    const home = antecedent(occurrence, clusters, sameParty);
    if (home) home.joined.push(occurrence);
  }
  return clusters;
}

/** The event that a weak occurrence refers to, or null. */
function antecedent(
  occurrence: Occurrence,
  clusters: readonly Cluster[],
  sameParty: Allegiance,
): Cluster | null {
  const fitting = clusters.filter((cluster) => agree(occurrence, cluster, sameParty));
  const before = (cluster: Cluster): number => lastSentence(cluster, occurrence);
  const recent = fitting.toSorted((a, b) => before(b) - before(a))[0];
  if (!recent) return null;
  const distance = occurrence.sentence - before(recent);
  const points = occurrence.demonstrative !== null && occurrence.demonstrative !== 'ini';
  if (before(recent) >= 0 && (points || distance <= NEAR)) return recent;
  return mainOf(fitting);
}

/** The sentence in which the event was last told of before the occurrence; -1 where it was not yet. */
function lastSentence(cluster: Cluster, { sentence, trigger }: Occurrence): number {
  let last = -1;
  for (const o of [...cluster.occurrences, ...cluster.joined])
    if (o.sentence < sentence || (o.sentence === sentence && o.trigger.start < trigger.start))
      last = Math.max(last, o.sentence);
  return last;
}

/** The event that the article is about: told of most often, at equal counts first. */
function mainOf(clusters: readonly Cluster[]): Cluster | null {
  let main: Cluster | null = null;
  for (const cluster of clusters)
    if (!main || cluster.occurrences.length > main.occurrences.length) main = cluster;
  return main;
}

export const partiesOf = (cluster: Cluster): readonly LocalKey[] => [
  ...new Set([...cluster.occurrences, ...cluster.joined].flatMap((o) => o.core)),
];
