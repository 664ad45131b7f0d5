/** Clauses that somebody denies: "Putin membantah (kabar) bahwa …", "Kabar bahwa … dibantah kedua kubu". */
import type { Cue, CueClass, CuedSentence } from './cues.ts';

/** Tokens that are looked at on either side of the trigger. */
const REACH = 25;

/** "Putin membantah tuduhan bahwa Rusia berada di balik serangan": the clause after "bahwa" is what is denied. */
export function isDeniedBefore({ tokens, cuesAt }: CuedSentence, from: number): boolean {
  const start = Math.max(0, from - REACH);
  const that = tokens.slice(start, from).findLastIndex(({ lower }) => lower === 'bahwa');
  if (that < 0) return false;
  return cuesAt.slice(Math.max(0, start + that - 6), start + that).some((cues) => hasClass(cues, 'deny'));
}

/** "Kabar bahwa Abu Marzuq menemui Lavie dibantah kedua kubu": a report that the sentence goes on to deny. */
export function isDeniedReport({ tokens, cuesAt }: CuedSentence, from: number, to: number): boolean {
  const start = Math.max(1, from - REACH);
  const that = tokens.slice(start, from).findLastIndex(({ lower }) => lower === 'bahwa');
  if (that < 0 || !hasClass(cuesAt[start + that - 1], 'report')) return false;
  return cuesAt.slice(to, to + REACH).some((cues) => hasClass(cues, 'denied-report'));
}

const hasClass = (cues: readonly Cue[] | undefined, name: CueClass): boolean =>
  cues?.some((cue) => cue.class === name) ?? false;
