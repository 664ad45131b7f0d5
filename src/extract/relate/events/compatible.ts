/** Whether an occurrence can tell of an event: kind, parties, places, dates and words must not speak against it. */
import { compareNames, isNameOf } from './agreement-name.ts';
import type { Allegiance } from './allegiance.ts';
import type { SameGround } from './ground.ts';
import type { Occurrence } from './occurrence.ts';

export interface Cluster {
  /** Those that make the event. */
  readonly occurrences: Occurrence[];
  /** Those that only refer to it. */
  readonly joined: Occurrence[];
}

export const clusterOf = (occurrence: Occurrence): Cluster => ({ occurrences: [occurrence], joined: [] });

/**
 * How well an occurrence fits an event: null where something speaks against it, else the number of things that speak
 * for it (a party, a place, a date or words in common).
 */
/** What the article says of who acts for whom and which place lies where. */
export interface Bonds {
  readonly sameParty: Allegiance;
  readonly sameGround: SameGround;
}

export function measureFit(o: Occurrence, cluster: Cluster, bonds: Bonds): number | null {
  let links = 0;
  for (const test of [fitKind, fitPlace, fitParties, fitDate, fitMood, fitName]) {
    const found = test(o, cluster, bonds);
    if (found === null) return null;
    links += found;
  }
  return links;
}

type Test = (o: Occurrence, cluster: Cluster, bonds: Bonds) => number | null;

const points = (o: Occurrence): boolean => o.weak || o.demonstrative !== null;

const fitKind: Test = (o, cluster) => {
  const { occurrences } = cluster;
  const groups = new Set(occurrences.map((x) => x.kind.group));
  if (o.row.frame === 'attend') return fitAttendance(o, cluster, groups);
  if (o.row.frame === 'refer') return o.kind.type === 'sanction' && !groups.has(o.kind.group) ? null : 0;
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
      const within = occurrences.some((x) => x.sentence === o.sentence);
      return o.places.length || (o.dates.length && !within) ? null : 0;
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
  if (o.kind.type === 'agreement') return points(o) || isHeadline(o) || isNameOf(o, occurrences) ? 0 : null;
  return null;
};

/** "serangan itu" may look back to an invasion, "invasi tersebut" to an occupation. */
const LOOSE: Readonly<Record<string, readonly string[]>> = {
  serangan: ['war'],
  invasi: ['occupation', 'annexation', 'attack'],
  'operasi-militer': ['war'],
};

/** Who was there belongs to the talks spoken of, or to the meeting of the same sentence. */
function fitAttendance(
  o: Occurrence,
  { occurrences, joined }: Cluster,
  groups: ReadonlySet<string>,
): number | null {
  if ([...occurrences, ...joined].some((x) => x.sentence === o.sentence)) return 1;
  const session = groups.has('session') && occurrences.some((x) => o.sentence - x.sentence === 1);
  return groups.has('talks') || session ? 0 : null;
}

const fitPlace: Test = (o, { occurrences }, { sameGround }) => {
  if (o.kind.type === 'agreement' || o.kind.type === 'sanction') return 0;
  const known = occurrences.flatMap((x) => x.places);
  if (o.places.some((place) => known.some((other) => sameGround(place, other)))) return 1;
  if (!o.places.length || !known.length || points(o)) return 0;
  return o.kind.group === 'war' ? 0 : null;
};

const fitParties: Test = (o, { occurrences }, { sameParty }) => {
  if (o.kind.type === 'conflict') return fitSides(o, occurrences);
  if (o.kind.type === 'sanction') return fitSanction(o, occurrences, sameParty);
  const known = distinct(occurrences.flatMap((x) => x.core));
  if (!o.core.length || !known.length) return 0;
  const [small, large] = o.core.length <= known.length ? [o.core, known] : [known, o.core];
  const matched = small.filter((key) => large.some((other) => sameParty(key, other) === 'same')).length;
  const perhaps = small.filter((key) => large.some((other) => sameParty(key, other) !== 'other')).length;
  // Lee–Kim is not Trump–Kim, but Trump's meeting may be Trump–Kim.
  const whole =
    o.kind.type === 'meeting'
      ? matched === small.length ||
        matched >= 3 ||
        (matched > 0 && perhaps === small.length && small.length > 1)
      : matched > 0;
  if (o.kind.group === 'press' && small.length !== large.length && !points(o)) return null;
  return whole ? matched : null;
};

/** Sides and places of a war are named loosely: one in common is enough, none is too few. */
function fitSides(o: Occurrence, occurrences: readonly Occurrence[]): number | null {
  const attackers = occurrences.flatMap((x) => x.core);
  if (
    o.kind.group === 'attack' &&
    o.core.length &&
    attackers.length &&
    !o.core.some((key) => attackers.includes(key))
  )
    return null;
  const own = [...o.core, ...o.others, ...o.places];
  const known = occurrences.flatMap((x) => [...x.core, ...x.others, ...x.places]);
  if (!own.length || !known.length) return 0;
  const common = distinct(own).filter((key) => known.includes(key)).length;
  return common || null;
}

function fitSanction(
  o: Occurrence,
  occurrences: readonly Occurrence[],
  sameParty: Allegiance,
): number | null {
  let links = 0;
  if (
    o.splits &&
    occurrences.some((x) => x.splits && x.sentence === o.sentence && x.trigger.start === o.trigger.start)
  )
    return null;
  for (const side of ['core', 'others'] as const) {
    const known = distinct(occurrences.flatMap((x) => x[side]));
    if (!o[side].length || !known.length) continue;
    const matched = o[side].filter((key) => known.some((other) => sameParty(key, other) === 'same')).length;
    if (!matched && (side === 'core' || !o.core.length)) return null;
    links += matched;
  }
  const hit = (x: Occurrence) => x.others;
  const theirs = distinct(occurrences.flatMap(hit));
  // Cina's tariffs on America are not America's on Cina
  if (
    o.kind.group === 'tariff' &&
    o.others.length &&
    theirs.length &&
    !o.others.some((key) => theirs.includes(key))
  )
    return null;
  return links;
}

const fitDate: Test = (o, { occurrences }) => {
  if (o.kind.group === 'war') return 0;
  const own = o.dates.filter((d) => d.bound === 'on').flatMap((d) => d.expression.value ?? []);
  const known = occurrences.flatMap((x) =>
    x.dates.filter((d) => d.bound === 'on').flatMap((d) => d.expression.value ?? []),
  );
  if (!own.length || !known.length) return 0;
  if (own.some((a) => known.some((b) => overlaps(a, b)))) return 1;
  return o.kind.type === 'sanction' || (o.kind.type === 'agreement' && points(o)) ? 0 : null;
};

const NEXT = /^(?:berikutnya|selanjutnya|lanjutan|susulan|mendatang|kedua)$/;

/** What still lies ahead is not what a date puts in the past. */
const fitMood: Test = (o, { occurrences }) => {
  if (o.kind.type !== 'meeting' || points(o)) return 0;
  // "pertemuan berikutnya"
  if (o.identity.some((word) => NEXT.test(word)) && occurrences.some((x) => !x.ahead)) return null;
  const dated = (x: Occurrence) => !x.ahead && x.dates.length > 0;
  const undated = (x: Occurrence) => x.ahead && x.dates.length === 0;
  if (undated(o)) return occurrences.some(dated) && !occurrences.some((x) => x.ahead) ? null : 0;
  return dated(o) && occurrences.every(undated) ? null : 0;
};

/** Whether two EDTF values can mean the same time; an interval is compared by its ends. */
function overlaps(a: string, b: string): boolean {
  const [aFrom, aTo] = bounds(a);
  const [bFrom, bTo] = bounds(b);
  return aFrom <= bTo && bFrom <= aTo;
}

function bounds(value: string): [string, string] {
  const [from = '', to = from] = value.replace(/~/g, '').split('/');
  return [from === '..' ? '0000' : from, to === '..' ? '9999' : `${to}~`];
}

const fitName: Test = (o, { occurrences }) => {
  if (o.kind.type === 'meeting' || o.kind.type === 'conflict') return 0;
  if (o.kind.type === 'agreement' && isNameOf(o, occurrences)) return 1;
  const loose = o.kind.type === 'sanction' || points(o) || isHeadline(o);
  return compareNames(o, occurrences, loose);
};

/** A headline names the article's agreement in its own words: "Kesepakatan Gandum". */
const isHeadline = (o: Occurrence): boolean => o.title && o.kind.group === 'deal';

const distinct = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];
