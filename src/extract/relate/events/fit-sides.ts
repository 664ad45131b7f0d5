/** Whether the parties of an occurrence can be those of an event. */

import type { Allegiance } from './allegiance.ts';
import { distinct, points, type Test } from './fit.ts';
import type { Occurrence } from './occurrence.ts';

export const fitParties: Test = (o, { occurrences }, { sameParty }) => {
  if (o.kind.type === 'conflict') return fitSides(o, occurrences);
  if (o.kind.type === 'sanction') return fitSanction(o, occurrences, sameParty);
  const known = distinct(occurrences.flatMap((x) => x.core));
  if (!o.core.length || !known.length) return 0;
  // "kesepakatan serupa dengan Sudan dan Maroko": another one
  if (o.kind.type === 'agreement' && o.identity.some((word) => ALIKE.test(word))) return null;
  // "AS Lanjutkan Perundingan Sudan di Jenewa": a headline names the talks in one place by one side or by what they are about
  const there = occurrences.some((x) => x.places.some((place) => o.places.includes(place)));
  if (o.title && o.kind.id === 'perundingan' && o.core.length === 1 && there) return 0;
  const [small, large] = o.core.length <= known.length ? [o.core, known] : [known, o.core];
  const matched = small.filter((key) => large.some((other) => sameParty(key, other) === 'same')).length;
  // A stranger may stand for a country only where nobody else is there for it.
  const isFree = (side: string) =>
    !large.some((other) => other !== side && sameParty(other, side) === 'same');
  const perhaps = small.filter((key) =>
    large.some((other) => {
      const bond = sameParty(key, other);
      return bond === 'same' || (bond === 'perhaps' && isFree(other));
    }),
  ).length;
  // Lee–Kim is not Trump–Kim, but Trump's meeting may be Trump–Kim.
  const whole =
    o.kind.type === 'meeting'
      ? matched === small.length ||
        matched >= 3 ||
        (matched > 0 && perhaps === small.length && small.length > 1)
      : matched > 0;
  // "naskah diteken Menteri Soebandrio": who signs the paper need not be the party that the text named before
  const signs = o.row.frame === 'refer' || (points(o) && o.act === 'sign');
  if (signs && o.kind.type === 'agreement' && perhaps === small.length) return matched;
  if (o.kind.group === 'press' && small.length !== large.length && !points(o)) return null;
  return whole ? matched : null;
};

const ALIKE = /^(?:serupa|sejenis|semacam)$/;

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
  // "perang di Sudan. RSF telah berperang melawan tentara": the war had a place and no sides yet
  const sided = occurrences.some((x) => x.core.length + x.others.length > 0);
  if (o.row.id === 'berperang' && !o.places.length && !sided) return 1;
  // "gugur dalam pertempuran itu": who fell in it need not have been named before
  const own = [...o.core, ...(points(o) ? [] : o.others), ...o.places];
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
