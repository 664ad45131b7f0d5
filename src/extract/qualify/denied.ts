/** Clauses that somebody denies: "Putin membantah (kabar) bahwa …", "Kabar bahwa … dibantah kedua kubu". */
import type { CuedSentence } from './cues.ts';

/** Tokens that are looked at on either side of the trigger. */
const REACH = 25;

/** "Putin membantah tuduhan bahwa Rusia berada di balik serangan": the clause after "bahwa" is what is denied. */
export function isDeniedBefore({ tokens, cuesAt }: CuedSentence, from: number): boolean {
  const start = Math.max(0, from - REACH);
  const that = tokens.slice(start, from).findLastIndex(({ lower }) => lower === 'bahwa');
  if (that < 0) return false;
  return cuesAt
    .slice(Math.max(0, start + that - 6), start + that)
    .some((cues) => cues.some((cue) => cue.class === 'deny'));
}

const REPORT = /^(?:kabar|berita|laporan|isu|rumor|tuduhan|tudingan|dugaan|klaim|pemberitaan|spekulasi)$/;
const DENIED = /^(?:dibantah|disangkal|ditepis|ditampik|dibantahnya|disangkalnya|ditepisnya)$/;

/** "Kabar bahwa Abu Marzuq menemui Lavie dibantah kedua kubu": a report that the sentence goes on to deny. */
export function isDeniedReport({ tokens }: CuedSentence, from: number, to: number): boolean {
  const start = Math.max(1, from - REACH);
  const that = tokens.slice(start, from).findLastIndex(({ lower }) => lower === 'bahwa');
  if (that < 0 || !REPORT.test(tokens[start + that - 1]?.lower ?? '')) return false;
  return tokens.slice(to, to + REACH).some(({ lower }) => DENIED.test(lower));
}
