/** Speakers without a name who were told of before: "menurut pejabat senior yang enggan disebut namanya itu". */
import type { CuedSentence } from './cues.ts';

/** Words such a description may have: "pejabat senior yang enggan disebut namanya tersebut". */
const LONGEST = 9;

/** Whether the words from token `from` point back at an official, an envoy or a source without naming one. */
export function isThatOne({ tokens, cuesAt }: CuedSentence, from: number, until = tokens.length): boolean {
  const isUnnamed = cuesAt[from]?.some((cue) => cue.class === 'unnamed') ?? false;
  if (!isUnnamed) return false;
  for (let i = from + 1; i < Math.min(until, from + LONGEST); i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    if (/^(?:itu|tersebut|tadi)$/.test(token.lower)) return true;
  }
  return false;
}
