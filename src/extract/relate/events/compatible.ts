/** Whether an occurrence can tell of an event: kind, parties, places, dates and words must not speak against it. */

import { compareNames, isNameOf } from './agreement-name.ts';
import { type Bonds, type Cluster, points, type Test } from './fit.ts';
import { fitDate, fitMood } from './fit-date.ts';
import { fitParties } from './fit-sides.ts';
import type { Ground } from './ground.ts';
import type { Occurrence } from './occurrence.ts';

/** Tellings of one event that a new one is compared with. */
const MOST_TOLD = 40;

/**
 * How well an occurrence fits an event: null where something speaks against it, else the number of things that speak
 * for it (a party, a place, a date or words in common).
 */

export function measureFit(o: Occurrence, cluster: Cluster, bonds: Bonds): number | null {
  // The first tellings say what the event is; the time must not grow with a text that repeats it.
  const told = {
    occurrences: cluster.occurrences.slice(0, MOST_TOLD),
    joined: cluster.joined.slice(-MOST_TOLD),
  };
  let links = 0;
  for (const test of [fitKind, fitPlace, fitParties, fitDate, fitMood, fitName]) {
    const found = test(o, told, bonds);
    if (found === null) return null;
    links += found;
  }
  return links;
}

const fitKind: Test = (o, cluster, { ground }) => {
  const { occurrences } = cluster;
  const groups = new Set(occurrences.map((x) => x.kind.group));
  if (o.row.frame === 'attend') return fitAttendance(o, cluster, groups);
  // "sepakat menerima misi Uni Eropa" is no peace treaty that is only talked about
  const agreed =
    occurrences.some((x) => x.row.frame === 'agree') && occurrences.every((x) => x.kind.id === 'kesepakatan');
  if (o.kind.id === 'perjanjian-damai' && agreed && o.act !== 'sign' && !points(o)) return null;
  // "bertemu di sela-sela KTT", "menghadiri KTT dan bertemu Kishida"
  if (occurrences.some((x) => x.sentence === o.sentence && apart(x, o))) return null;
  if (o.row.frame === 'refer') return o.kind.type === 'sanction' && !groups.has(o.kind.group) ? null : 0;
  // "paket itu" after a package of sanctions is no plan
  if (o.word === 'paket' && occurrences.every((x) => x.word !== o.word)) return null;
  if (groups.has(o.kind.group))
    return o.kind.group === 'plan' &&
      !points(o) &&
      !isNameOf(o, occurrences) &&
      occurrences.every((x) => x.word !== o.word)
      ? null
      : 0.1;
  if (o.kind.type === 'meeting') {
    if (o.kind.group === 'session') return points(o) && groups.has('talks') ? 0 : null;
    // A visit and its talks are one unless both are dated or placed.
    if (o.kind.group === 'talks' && groups.has('visit')) {
      // Who travels to a summit visits it, but the summit is an event of its own.
      if (o.kind.id === 'ktt' || o.kind.id === 'konferensi') return null;
      const within = occurrences.some((x) => x.sentence === o.sentence);
      const visited = occurrences.flatMap((x) => x.places);
      // "Di Singapura ia bertemu …" after "berkunjung ke Singapura"
      const there = o.places.every((place) => visited.some((other) => ground.same(place, other)));
      return !there || (o.dates.length && !within) ? null : 0;
    }
    if (o.kind.group === 'visit' && groups.has('talks'))
      return o.places.length || o.dates.length || !o.core.length ? null : 0;
    // "Dalam percakapan itu" after a telephone call
    if (o.kind.group === 'talks' && groups.has('call'))
      return points(o) && o.kind.id === 'perundingan' ? 0 : null;
    return null;
  }
  if (o.kind.id === 'usul' && o.kind.type === 'agreement') return points(o) && groups.has('plan') ? 0 : null;
  if (o.kind.type === 'conflict')
    return points(o) && (LOOSE[o.kind.id] ?? []).some((group) => groups.has(group)) ? 0 : null;
  if (o.kind.type === 'agreement')
    return points(o) || isHeadline(o) || isNameOf(o, occurrences) || sharesSubject(o, occurrences) ? 0 : null;
  return null;
};

/** A summit and a meeting of two told in one sentence. */
const apart = (a: Occurrence, b: Occurrence): boolean =>
  (a.kind.assembly && b.row.frame === 'meet') || (b.kind.assembly && a.row.frame === 'meet');

/** "kesepakatan Laut Hitam" after a truce in the Black Sea: whatever its kind, the subject is the same. */
const sharesSubject = (o: Occurrence, occurrences: readonly Occurrence[]): boolean =>
  o.kind.id === 'kesepakatan' &&
  o.identity.some((word) =>
    occurrences.some((x) => x.identity.some((other) => other.toLowerCase() === word.toLowerCase())),
  );

/** "serangan itu" may look back to an invasion, "invasi tersebut" to an occupation. */
const LOOSE: Readonly<Record<string, readonly string[]>> = {
  perang: ['attack', 'occupation'],
  serangan: ['war'],
  invasi: ['occupation', 'annexation', 'attack'],
  'operasi-militer': ['war'],
};

/** Sentences around a ceremony that tell who was there. */
const SIGNING = 6;

/** Sentences behind a session that tell who spoke at it. */
const SESSION = 2;

/** Who was there belongs to the talks spoken of, or to the meeting of the same sentence. */
function fitAttendance(
  o: Occurrence,
  { occurrences, joined }: Cluster,
  groups: ReadonlySet<string>,
): number | null {
  if ([...occurrences, ...joined].some((x) => x.sentence === o.sentence)) return 1;
  // who leads a delegation or is there already is at no signing that is still to come
  if (groups.has('signing') && !o.ahead && occurrences.every((x) => x.ahead)) return null;
  const session =
    groups.has('session') &&
    occurrences.some((x) => o.sentence > x.sentence && o.sentence - x.sentence <= SESSION);
  const signing =
    groups.has('signing') && occurrences.some((x) => Math.abs(o.sentence - x.sentence) <= SIGNING);
  return groups.has('talks') || session || signing ? 0 : null;
}

const fitPlace: Test = (o, { occurrences }, { ground }) => {
  if (o.kind.type === 'agreement' || o.kind.type === 'sanction') return 0;
  const known = occurrences.flatMap((x) => x.places);
  if (o.kind.group === 'visit' && o.places.length) {
    const tour = isTour(o, ground);
    if (occurrences.some((x) => x.places.length && isTour(x, ground) !== tour)) return null;
  }
  if (o.places.some((place) => known.some((other) => ground.same(place, other)))) return 1;
  if (!o.places.length || !known.length || points(o)) return 0;
  // "berunding di Hotel Jaypee Palace" after the summit of the same two in Agra
  if (o.places.every(ground.isHouse) !== known.every(ground.isHouse))
    // "MILF menolak perundingan Jakarta" after talks in Gedung Pancasila: the city's name is all that is told
    return known.every(ground.isHouse) && !o.core.length && !o.dates.length ? 1 : 0;
  return o.kind.group === 'war' ? 0 : null;
};

/** "lawatan ke Mesir, Etiopia, dan Uganda" is a journey of several visits, and none of them. */
const isTour = ({ kind, places }: Occurrence, ground: Ground): boolean =>
  kind.group === 'visit' &&
  places.some((place, i) => i > 0 && places.slice(0, i).every((other) => !ground.same(place, other)));

const fitName: Test = (o, { occurrences }) => {
  if (o.kind.type === 'meeting' || o.kind.type === 'conflict') return 0;
  if (o.kind.type === 'agreement' && isNameOf(o, occurrences)) return 1;
  const loose = o.kind.type === 'sanction' || points(o) || isHeadline(o);
  return compareNames(o, occurrences, loose);
};

/** A headline names the article's agreement in its own words: "Kesepakatan Gandum". */
const isHeadline = (o: Occurrence): boolean => o.title && o.kind.group === 'deal';
