/** Names of agreements: which words tell two of them apart, and when a name and a description mean the same one. */
import type { Occurrence } from './occurrence.ts';

const isProper = (word: string): boolean => /^\p{Lu}/u.test(word);
const NUMBER =
  /^(?:\d[\d.,]*|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|pertama|kedua|ketiga|keempat|kelima)$/;

/** "Inisiatif Laut Hitam" has a name; "kesepakatan gandum" only says what it is about. */
const isNamed = (o: Occurrence): boolean =>
  !o.title && o.proper && (o.identity.some(isProper) || o.places.length > 0);
const isGeneric = (o: Occurrence): boolean => o.kind.id === 'kesepakatan' && !isNamed(o);

/** How many characters may stand between a name and what it names: "Inisiatif Laut Hitam, kesepakatan gandum". */
const APPOSED = 40;

/** A name beside or in the sentence next to its description: one agreement. */
export const isNameOf = (o: Occurrence, occurrences: readonly Occurrence[]): boolean =>
  occurrences.some(
    (x) =>
      x.row !== o.row &&
      ((isNamed(x) && isGeneric(o)) || (isNamed(o) && isGeneric(x))) &&
      (x.sentence === o.sentence
        ? Math.abs(x.trigger.end - o.trigger.start) < APPOSED
        : Math.abs(x.sentence - o.sentence) === 1 && x.dates.length + o.dates.length < 2),
  );

/** Words in common, or null where the names speak against each other: "rencana 20 poin" is not "rencana 28 poin". */
export function compareNames(
  o: Occurrence,
  occurrences: readonly Occurrence[],
  loose: boolean,
): number | null {
  const own = o.identity.map((word) => word.toLowerCase());
  const known = new Set(occurrences.flatMap((x) => x.identity.map((word) => word.toLowerCase())));
  const figures = own.filter((word) => NUMBER.test(word));
  const theirs = [...known].filter((word) => NUMBER.test(word));
  if (figures.length && theirs.length && !figures.some((word) => theirs.includes(word))) return null;
  const common = own.filter((word) => known.has(word)).length;
  if (loose || !own.length || !known.size) return common;
  const listed = occurrences.some(
    (x) => x.sentence === o.sentence && x.identity.join(' ') !== o.identity.join(' '),
  );
  if (listed && o.kind.type === 'agreement') return null;
  return common * 2 >= Math.min(own.length, known.size) ? common : null;
}
