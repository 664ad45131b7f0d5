/** What an event takes over from the meeting it belongs to: the day, the sides, who spoke together. */

import type { LocalKey } from '../../types.ts';
import type { Cluster } from './fit.ts';
import { aheadOf, coreOf, datesOf, extend, groupOf, inheritDays, isSigned } from './inherit-day.ts';
import type { Occurrence } from './occurrence.ts';
import { openingNames } from './subject.ts';
import type { SentenceView } from './units.ts';

/** How far back the sides of talks may be named. */
const SIDES_REACH = 8;

/** The clusters with what their context adds; none is changed in place. */
export function inheritContext(
  clusters: readonly Cluster[],
  views: readonly SentenceView[],
): readonly Cluster[] {
  const sided = clusters.map((cluster) => withSides(cluster, views));
  const meetings = sided.filter((cluster) => groupOf(cluster) === 'talks' && !aheadOf(cluster));
  const inherited = inheritDays(
    sided.map((cluster) => withCompany(cluster, meetings)),
    views,
  );
  const signed = inherited.filter(
    (cluster) => isSigned(cluster) && datesOf(cluster).some((date) => date.bound !== 'begin'),
  );
  return inherited.map((cluster) => withEnd(cluster, signed));
}

/** "Biden dan Putin sepakat … Kesepakatan itu dicapai dalam pertemuan di Jenewa": the sides named before it. */
function withSides(cluster: Cluster, views: readonly SentenceView[]): Cluster {
  const first = cluster.occurrences[0];
  if (first?.kind.group !== 'talks' || first.kind.id === 'ktt' || first.kind.id === 'konferensi')
    return cluster;
  if (aheadOf(cluster)) return cluster;
  const [only, second] = coreOf(cluster);
  if (second !== undefined) return cluster;
  if (only !== undefined) return withTeller(cluster, first, only, views);
  const told = [...cluster.occurrences, ...cluster.joined].filter((o) => !o.title).map((o) => o.sentence);
  const from = told.length ? Math.min(...told) : first.sentence;
  for (let i = from; i >= Math.max(0, from - SIDES_REACH); i--) {
    const view = views[i];
    const sides = view && !view.title ? openingNames(view, view.start) : [];
    if (sides.length > 1) return extend(cluster, { core: sides });
  }
  return cluster;
}

/** "Hal itu disampaikannya usai bertemu Trump": the one who spoke in the sentence before. */
function withTeller(
  cluster: Cluster,
  first: Occurrence,
  only: LocalKey,
  views: readonly SentenceView[],
): Cluster {
  const view = views[first.sentence - 1];
  const told = first.row.frame === 'meet' || saidThere(views[first.sentence], first);
  if (!told || !view || view.title) return cluster;
  const [teller] = openingNames(view, view.start);
  return teller === undefined || teller === only ? cluster : extend(cluster, { core: [teller, only] });
}

/** "ujarnya dalam pertemuan dengan Xi": who says it there takes part. */
function saidThere(view: SentenceView | undefined, { trigger }: Occurrence): boolean {
  const at = view?.units.findIndex((unit) => unit.start === trigger.start) ?? -1;
  const before = view?.units.slice(Math.max(0, at - 3), Math.max(0, at)) ?? [];
  const said = before.findIndex((unit) => unit.classes.has('he-tells'));
  return said >= 0 && /^(?:dalam|saat|pada|ketika)$/.test(before[said + 1]?.lower ?? '');
}

/** "jumpa pers bersama": all who met spoke. */
function withCompany(cluster: Cluster, meetings: readonly Cluster[]): Cluster {
  const first = cluster.occurrences[0];
  const speakers = coreOf(cluster);
  if (!first || groupOf(cluster) !== 'press' || speakers.length > 1 || !first.together) return cluster;
  const meeting = meetings.find(
    (x) => coreOf(x).length > 1 && speakers.every((key) => coreOf(x).includes(key)),
  );
  return meeting ? extend(cluster, { core: [...new Set([...speakers, ...coreOf(meeting)])] }) : cluster;
}

/** "Perundingan dibuka pada Rabu (1/11)" and ended when its agreement was signed; told in one sentence, on that day. */
function withEnd(cluster: Cluster, signed: readonly Cluster[]): Cluster {
  if (groupOf(cluster) !== 'talks' || aheadOf(cluster)) return cluster;
  const dates = datesOf(cluster);
  if (dates.some((date) => date.bound !== 'begin')) return cluster;
  const begin = dates[0]?.expression.value;
  const sides = coreOf(cluster);
  for (const agreement of signed) {
    const day = datesOf(agreement).find((date) => date.bound !== 'begin');
    const value = day?.expression.value;
    if (!day || value === undefined) continue;
    const together = agreement.occurrences.some((o) =>
      cluster.occurrences.some((x) => x.sentence === o.sentence && x.row.frame === 'meet'),
    );
    const ends = begin !== undefined && begin < value && begin.slice(0, 4) === value.slice(0, 4);
    if (begin === undefined ? together : ends && coreOf(agreement).some((key) => sides.includes(key)))
      return extend(cluster, {
        dates: [
          ...(cluster.occurrences[0]?.dates ?? []),
          { ...day, bound: begin === undefined ? 'on' : 'finish' },
        ],
      });
  }
  return cluster;
}
