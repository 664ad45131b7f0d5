/** Which occurrences tell of the same event. Strong ones make events; weak ones only join one. */

import { measureFit } from './compatible.ts';
import { type Bonds, type Cluster, clusterOf } from './fit.ts';
import type { Occurrence } from './occurrence.ts';
import { isStrong } from './strength.ts';

/** How many sentences back "pertemuan ini" may still mean the event spoken of last. */
const NEAR = 2;

/** Tellings of one type that are read, and events that a new one is compared with: no article has as many. */
const MOST_OCCURRENCES = 2000;
const MOST_CLUSTERS = 200;
const MOST_TOLD = 40;
/** Tellings that one is compared with in all: the time must not grow with the square of a text that goes on and on. */
const MOST_COMPARED = 300;

/** Events of one type, in the order in which they were made. */
export function clusterOccurrences(occurrences: readonly Occurrence[], bonds: Bonds): readonly Cluster[] {
  const clusters: Cluster[] = [];
  const told = occurrences.filter((o) => !o.indefinite).slice(0, MOST_OCCURRENCES);
  const strong = told.filter(isStrong);
  // Headlines name the event that the body tells of, so the body is read first.
  for (const o of [...strong.filter((x) => !x.title), ...strong.filter((x) => x.title)]) {
    const home = bestHome(o, clusters, bonds);
    if (home) home.occurrences.push(o);
    else clusters.push(clusterOf(o));
  }
  const weak = told.filter((x) => !isStrong(x) && !isStray(x));
  const alone = weak.filter(
    (o) =>
      namesItself(o) || standsAlone(o) || (isSanction(o) && !o.title && weak.filter(isSanction).length > 1),
  );
  const attends = (o: Occurrence) => o.row.frame === 'attend';
  const join = (o: Occurrence) => {
    const home = antecedent(o, clusters, bonds);
    if (home) home.joined.push(o);
    return home !== null;
  };
  const done = new Set<Occurrence>();
  // "perangnya di Ukraina" before the invasion is told: the ground is the same
  const fought = (o: Occurrence) => {
    const home = o.kind.group === 'war' && !o.title ? bestHome(o, clusters, bonds) : null;
    home?.joined.push(o);
    return home !== null;
  };
  for (const o of alone)
    if (!fought(o) && !join(o) && (!isSanction(o) || !clusters.length)) clusters.push(clusterOf(o));
  for (const o of alone) done.add(o);
  // Nouns first: who "hadir dalam perundingan itu" is known when the talks are.
  const rest = weak.filter((o) => !done.has(o));
  for (const o of [...rest.filter((x) => !attends(x)), ...rest.filter(attends)]) join(o);
  return clusters.filter(isTold);
}

/** "sepakat menentang senjata nuklir" is no agreement unless the text goes on about it. */
const isTold = ({ occurrences, joined }: Cluster): boolean =>
  occurrences.some((o) => o.row.id !== 'sepakat' && o.row.frame !== 'arrive') ||
  occurrences.length + joined.length > 1;

/** The events made last, as many as a new telling is compared with. */
function lastOf(clusters: readonly Cluster[]): readonly Cluster[] {
  let from = clusters.length;
  for (let told = 0; from > 0 && told < MOST_COMPARED && clusters.length - from < MOST_CLUSTERS; ) {
    from--;
    const { occurrences, joined } = clusters[from] ?? NONE;
    told += Math.min(occurrences.length, MOST_TOLD) + Math.min(joined.length, MOST_TOLD);
  }
  return clusters.slice(from);
}

const NONE: Cluster = { occurrences: [], joined: [] };

/** The event that a strong occurrence tells of again: something must speak for it, not only nothing against it. */
function bestHome(o: Occurrence, clusters: readonly Cluster[], bonds: Bonds): Cluster | null {
  let best: Cluster | null = null;
  let most = -1;
  for (const cluster of lastOf(clusters)) {
    const links = measureFit(o, cluster, bonds);
    if (links === null) continue;
    if (isEnough(o, cluster, links) && links > most) {
      best = cluster;
      most = links;
    }
  }
  return best;
}

/** What must speak for it before two that name different things are taken for one. */
function isEnough(o: Occurrence, cluster: Cluster, links: number): boolean {
  if (links >= 1 || o.title) return true;
  const nothing = o.core.length === 0 && o.others.length === 0;
  switch (o.kind.type) {
    case 'meeting':
      return nothing && (o.places.length === 0 || isNear(o, cluster));
    case 'sanction':
      return loose(o, cluster);
    case 'agreement':
      return (o.kind.named && !o.splits) || (nothing && o.identity.length === 0);
    case 'conflict':
      return (nothing && (o.places.length === 0 || isWhere(o, cluster))) || beginsWith(o, cluster);
  }
}

/** How many sentences behind a blow it may be told where it fell. */
const WHERE = 3;

/** "Seorang tentara tewas dalam baku tembak. Bentrokan terjadi di Preah Vihear": the place of the one told just before. */
const isWhere = (o: Occurrence, { occurrences }: Cluster): boolean =>
  o.kind.group === 'attack' &&
  o.predicate &&
  !o.dates.length &&
  occurrences.every((x) => x.places.length === 0 && x.sentence < o.sentence) &&
  occurrences.some((x) => o.sentence - x.sentence <= WHERE);

/** "Perang Teluk pecah setelah Irak menyerbu Kuwait pada Agustus 1990": the war's first day is that of the invasion. */
const beginsWith = (o: Occurrence, { occurrences }: Cluster): boolean =>
  o.kind.group === 'war' &&
  occurrences.some(
    (x) =>
      x.sentence === o.sentence &&
      x.dates.some(
        (a) => a.bound === 'begin' && o.dates.some((b) => b.expression.start === a.expression.start),
      ),
  );

/** In the sentence after the one that told of it. */
const isNear = (o: Occurrence, { occurrences }: Cluster): boolean =>
  occurrences.every((x) => x.places.length === 0) &&
  occurrences.some((x) => Math.abs(o.sentence - x.sentence) <= 1);

/** Sanctions of which one side or the other is left unsaid. */
const loose = (o: Occurrence, { occurrences }: Cluster): boolean =>
  o.core.length === 0 || occurrences.every((x) => x.core.length === 0);

/** A bare noun or a verb that names nobody: no evidence of anything. */
const isStray = (o: Occurrence): boolean => o.bare && o.kind.type === 'meeting' && !o.title;

/** Sanctions of which neither side is named are one event, if the text speaks of them more than once. */
const isSanction = (o: Occurrence): boolean => o.row.id === 'sanksi';

/** "Rencana 28 poin itu" says all that is needed, though it points back. */
const namesItself = (o: Occurrence): boolean =>
  !o.weak && o.demonstrative !== null && isStrong({ ...o, demonstrative: null });

/** Begun or ended on a day of its own: "Perundingan dimulai pada 5 September" is an event, whoever took part. */
const standsAlone = (o: Occurrence): boolean =>
  o.row.frame === 'noun' &&
  o.predicate &&
  o.dates.length > 0 &&
  (o.kind.group === 'talks' || o.kind.group === 'war');

/** The event that a weak occurrence refers to, or null. */
function antecedent(o: Occurrence, clusters: readonly Cluster[], bonds: Bonds): Cluster | null {
  const all = lastOf(clusters).flatMap((cluster) => {
    const links = measureFit(o, cluster, bonds);
    return links === null ? [] : [{ cluster, links, last: lastSentence(cluster, o) }];
  });
  // "sebelum konferensi dibuka" is the conference, not the talks spoken of last
  const kin = all.filter(({ cluster }) => cluster.occurrences.some((x) => x.kind.assembly));
  // "menolak perjanjian itu" after a truce was signed is said of the truce, not of the plan it grew from
  const signed = o.kind.group === 'deal' && o.row.frame === 'noun';
  const deals = signed ? all.filter(({ cluster, last }) => last >= 0 && !isPlan(cluster)) : [];
  // "Perjanjian tersebut" is the treaty that was called one
  const named =
    o.kind.type === 'agreement' || (o.kind.id === 'perundingan' && o.row.frame === 'noun')
      ? all.filter(({ cluster, last }) => last >= 0 && cluster.occurrences.some((x) => x.word === o.word))
      : [];
  // "pertemuan tersebut" after talks and then a journey is the talks
  const talks =
    o.kind.group === 'talks' && o.row.frame === 'noun'
      ? all.filter(({ cluster, last }) => last >= 0 && !isJourney(cluster))
      : [];
  const fitting = [o.kind.assembly ? kin : [], named, deals, talks].find((some) => some.length > 0) ?? all;
  const along = ALONG.test(o.word) ? all.find(({ cluster }) => follows(cluster, o)) : undefined;
  if (along) return along.cluster;
  const recent = fitting.toSorted((a, b) => b.last - a.last || b.links - a.links)[0];
  if (!recent) return null;
  const backward = o.demonstrative !== null && o.demonstrative !== 'ini';
  const near = recent.last >= 0 && o.sentence - recent.last <= (o.demonstrative === null ? 1 : NEAR);
  if (recent.last >= 0 && (backward || near)) return recent.cluster;
  const told = fitting.filter(({ last }) => last >= 0);
  if (told.length) return mainOf(told.map(({ cluster }) => cluster));
  // Nothing told before: a headline, a first sentence, "pertemuan ini"; but "rencana ini" is what was just said, not a treaty
  const meant =
    o.kind.group === 'plan' && !o.title ? fitting.filter(({ cluster }) => isPlan(cluster)) : fitting;
  if (o.title || o.demonstrative === 'ini') return mainOf(meant.map(({ cluster }) => cluster));
  const soon = fitting.filter(({ cluster }) => firstSentence(cluster) - o.sentence < SOON);
  return o.sentence < FIRST && o.row.frame !== 'refer' ? mainOf(soon.map(({ cluster }) => cluster)) : null;
}

/** "mendampingi Presiden dalam kunjungan ke London": the journey told of behind it. */
const ALONG = /^(?:mendampingi|menemani)$/;
const follows = ({ occurrences }: Cluster, o: Occurrence): boolean =>
  occurrences.some((x) => x.sentence === o.sentence && x.trigger.start > o.trigger.start);

const isJourney = ({ occurrences }: Cluster): boolean => occurrences.every((x) => x.kind.group === 'visit');

const isPlan = ({ occurrences }: Cluster): boolean =>
  occurrences.every((x) => x.kind.group === 'plan' && x.act !== 'sign');
/** Sentences at the top of an article that may speak of an event before it is told. */
const FIRST = 4;

/** How soon an event must be told that the sentences at the top already mean. */
const SOON = 4;

const firstSentence = ({ occurrences }: Cluster): number =>
  Math.min(
    ...occurrences
      .slice(0, MOST_TOLD)
      .filter((o) => !o.title)
      .map((o) => o.sentence),
  );

/** The sentence in which the event was last told of before the occurrence; -1 where it was not yet. */
function lastSentence(cluster: Cluster, { sentence, trigger }: Occurrence): number {
  let last = -1;
  for (const o of [...cluster.occurrences.slice(-MOST_TOLD), ...cluster.joined.slice(-MOST_TOLD)])
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
