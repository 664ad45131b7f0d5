/** Whether an occurrence can tell of an event: kind, parties, places, dates and words must not speak against it. */
import type { LocalKey } from '../../types.ts';
import type { Allegiance } from './allegiance.ts';
import type { Occurrence } from './occurrence.ts';

export interface Cluster {
  /** Those that make the event. */
  readonly occurrences: Occurrence[];
  /** Those that only refer to it. */
  readonly joined: Occurrence[];
}

export const clusterOf = (occurrence: Occurrence): Cluster => ({ occurrences: [occurrence], joined: [] });

export function agree(o: Occurrence, cluster: Cluster, sameParty: Allegiance): boolean {
  return (
    agreeInKind(o, cluster) &&
    agreeInPlace(o, cluster) &&
    agreeInParties(o, cluster, sameParty) &&
    agreeInDate(o, cluster) &&
    agreeInName(o, cluster)
  );
}

function agreeInKind(o: Occurrence, { occurrences }: Cluster): boolean {
  if (o.row.frame === 'attend') return occurrences.some((x) => x.kind.group === 'talks');
  if (o.row.frame === 'refer') return true;
  if (occurrences.some((x) => x.kind.group === o.kind.group)) return true;
  const groups = new Set([o.kind.group, ...occurrences.map((x) => x.kind.group)]);
  // A visit and its talks are one unless both are dated or placed.
  return (
    o.kind.type === 'meeting' &&
    groups.size === 2 &&
    groups.has('talks') &&
    groups.has('visit') &&
    (o.core.length === 0 || o.places.length === 0)
  );
}

function agreeInPlace(o: Occurrence, { occurrences }: Cluster): boolean {
  if (o.kind.type === 'agreement') return true;
  const known = occurrences.flatMap((x) => x.places);
  if (!o.places.length || !known.length) return o.kind.group !== 'war' || sharesParty(o, occurrences);
  return (
    o.places.some((place) => known.includes(place)) || (o.kind.group === 'war' && sharesParty(o, occurrences))
  );
}

const sharesParty = (o: Occurrence, occurrences: readonly Occurrence[]): boolean => {
  const known = occurrences.flatMap((x) => [...x.core, ...x.places]);
  const own = [...o.core, ...o.places];
  return !own.length || !known.length || own.some((key) => known.includes(key));
};

/** The smaller party list must be part of the larger: Lee–Kim is not Trump–Kim, but Trump's meeting may be Trump–Kim. */
function agreeInParties(o: Occurrence, { occurrences }: Cluster, sameParty: Allegiance): boolean {
  if (o.kind.type === 'conflict') return sharesParty(o, occurrences);
  const known = [...new Set(occurrences.flatMap((x) => x.core))];
  if (!o.core.length || !known.length) return true;
  const [small, large] = o.core.length <= known.length ? [o.core, known] : [known, o.core];
  const matched = small.filter((key) => large.some((other) => sameParty(key, other)));
  return o.kind.type === 'meeting'
    ? matched.length === small.length || matched.length >= 3
    : matched.length > 0;
}

function agreeInDate(o: Occurrence, { occurrences }: Cluster): boolean {
  const own = o.dates.filter((d) => d.bound === 'on').flatMap((d) => d.expression.value ?? []);
  const known = occurrences.flatMap((x) =>
    x.dates.filter((d) => d.bound === 'on').flatMap((d) => d.expression.value ?? []),
  );
  if (!own.length || !known.length) return true;
  return own.some((a) => known.some((b) => overlaps(a, b)));
}

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

const NUMBER =
  /^(?:\d[\d.,]*|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|pertama|kedua|ketiga|keempat|kelima)$/;

/** "rencana 20 poin" is not "rencana 28 poin", the first wave of sanctions not the second. */
function agreeInName(o: Occurrence, { occurrences }: Cluster): boolean {
  const own = o.identity.filter((word) => NUMBER.test(word));
  const known = occurrences.flatMap((x) => x.identity.filter((word) => NUMBER.test(word)));
  if (own.length && known.length && !own.some((word) => known.includes(word))) return false;
  if (o.kind.type !== 'agreement' || o.kind.named || o.demonstrative !== null || o.weak) return true;
  const names = occurrences.flatMap((x) => x.identity);
  return !o.identity.length || !names.length || o.identity.some((word) => names.includes(word));
}

export const keysOf = (cluster: Cluster): readonly LocalKey[] => [
  ...new Set(cluster.occurrences.flatMap((x) => [...x.core, ...x.places])),
];
