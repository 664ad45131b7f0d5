/** "Upacara itu dibuka Presiden": the ceremony at which the agreement spoken of just before was signed. */
import type { Occurrence } from './occurrence.ts';

/** How many sentences after a signature its ceremony may be spoken of. */
const REACH = 4;

/** How far from its ceremony a conference may be named. */
const NEAR = 2;

const isConference = ({ kind, dates, ahead, row }: Occurrence): boolean =>
  kind.id === 'konferensi' && row.frame === 'noun' && !ahead && !dates.length;

/** "Naskah diteken Menteri Soebandrio" goes on telling of the signature before it. */
const told = (o: Occurrence, before: Occurrence | null): Occurrence =>
  before && o.row.frame === 'refer' && !o.dates.length
    ? { ...before, sentence: o.sentence, core: [...new Set([...before.core, ...o.core])] }
    : o;

/** Ceremonies with the day, the place and the hands of the signature that they belong to; others are left as they are. */
export function withCeremonies(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  let signed: Occurrence | null = null;
  return occurrences.map((o) => {
    if (o.kind.type === 'agreement' && !o.ahead && o.act === 'sign' && !o.title) signed = told(o, signed);
    if (o.row.id !== 'upacara' || !signed || o.sentence - signed.sentence > REACH) return o;
    // "dua ketua bersama Konferensi Paris": the conference that the ceremony closes
    const host = occurrences.find((x) => isConference(x) && Math.abs(x.sentence - o.sentence) <= NEAR);
    if (host)
      return { ...o, kind: host.kind, dates: o.dates.length ? o.dates : signed.dates, demonstrative: 'itu' };
    return {
      ...o,
      core: o.core.length ? o.core : signed.core,
      dates: o.dates.length ? o.dates : signed.dates,
      places: o.places.length ? o.places : signed.places,
      demonstrative: null,
      predicate: true,
      bare: false,
    };
  });
}
