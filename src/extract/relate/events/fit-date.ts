/** Whether the dates and moods of an occurrence can be those of an event. */
import { points, type Test } from './fit.ts';
import type { EventDate, Occurrence } from './occurrence.ts';

export const fitDate: Test = (o, { occurrences }) => {
  if (o.kind.group === 'war') return 0;
  // "Putaran keenam dijadwalkan mulai 19 Maret" is not last month's round
  const isOwn = ({ bound }: EventDate) => bound === 'on' || (bound === 'begin' && o.ahead);
  const own = o.dates.filter(isOwn).flatMap((d) => d.expression.value ?? []);
  const known = occurrences.flatMap((x) =>
    x.dates.filter((d) => d.bound === 'on').flatMap((d) => d.expression.value ?? []),
  );
  if (o.kind.type === 'meeting' && !points(o) && isFarOff(o, occurrences)) return null;
  if (!own.length || !known.length) return 0;
  if (own.some((a) => known.some((b) => overlaps(a, b)))) return 1;
  // each round of expulsions is told by its day
  if (o.kind.group === 'expulsion') return null;
  return o.kind.type === 'sanction' || (o.kind.type === 'agreement' && points(o)) ? 0 : null;
};

/** Talks that began or ended further off than this, in days, were others: rounds are told of one by one. */
const LONGEST_TALKS = 90;

/** "Putaran kelima ditutup 17 Juli", "Kedua pihak mulai berunding pada Januari": not one meeting. */
function isFarOff(o: Occurrence, occurrences: readonly Occurrence[]): boolean {
  const ends = (x: Occurrence) =>
    x.dates.flatMap((d) => (d.bound === 'moved' ? [] : (d.expression.value ?? []))).map(bounds);
  const known = occurrences.flatMap(ends);
  const own = ends(o);
  const days = (a: string, b: string) =>
    Math.abs(Date.parse(fullDay(a)) - Date.parse(fullDay(b))) / 86_400_000;
  return (
    isNumbered(o) !== occurrences.some(isNumbered) &&
    own.length > 0 &&
    known.length > 0 &&
    own.every(([from]) => known.every(([other]) => days(from, other) > LONGEST_TALKS))
  );
}

const fullDay = (value: string): string =>
  `${value.slice(0, 4)}-${value.slice(5, 7) || '01'}-${value.slice(8, 10) || '01'}`;

const NEXT = /^(?:berikutnya|selanjutnya|lanjutan|susulan|mendatang|kedua)$/;

const isNumbered = ({ identity }: Occurrence): boolean =>
  identity.some((word) => /^(?:pertama|kedua|ketiga|keempat|kelima|keenam)$/.test(word));

/** What still lies ahead is not what a date puts in the past. */
export const fitMood: Test = (o, { occurrences }) => {
  // "undangan itu" is one to a visit still to come
  if (o.row.frame === 'invite' && o.weak) return occurrences.some((x) => x.ahead) ? 0 : null;
  if (o.kind.type !== 'meeting' || points(o)) return 0;
  // "pertemuan berikutnya"
  if (o.identity.some((word) => NEXT.test(word)) && occurrences.some((x) => !x.ahead)) return null;
  // talks that are offered are not those that were held
  const offered = (x: Occurrence) => x.ahead && x.act === 'offer';
  if (offered(o) ? occurrences.some((x) => !x.ahead) : !o.ahead && occurrences.every(offered)) return null;
  // "Konferensi Paris yang pertama, Agustus 1989" is not the one that has no number
  if (isNumbered(o) && o.dates.length && !occurrences.some((x) => isNumbered(x) || x.dates.length))
    return null;
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
