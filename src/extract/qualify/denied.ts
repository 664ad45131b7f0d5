/** Clauses that somebody denies: "Putin membantah (kabar) bahwa …", "Kabar bahwa … dibantah kedua kubu". */
import { isCapitalised } from '../tokens.ts';
import type { Cue, CueClass, CuedSentence } from './cues.ts';

/** Tokens that are looked at on either side of the trigger. */
const REACH = 25;

/** "Putin membantah tuduhan bahwa Rusia berada di balik serangan": the clause after "bahwa" is what is denied. */
export function isDeniedBefore({ tokens, cuesAt }: CuedSentence, from: number): boolean {
  const start = Math.max(0, from - REACH);
  if (isDeniedVerb({ tokens, cuesAt }, from)) return true;
  const that = tokens.slice(start, from).findLastIndex(({ lower }) => lower === 'bahwa');
  if (that < 0) return false;
  return cuesAt.slice(Math.max(0, start + that - 6), start + that).some((cues) => hasClass(cues, 'deny'));
}

const AUXILIARY: readonly CueClass[] = ['past', 'future', 'running', 'scheduled'];
const NOT_DENIED: readonly CueClass[] = ['negation', 'not-yet', 'refusing'];

/** "Uganda membantah telah mengirim pasukan", "Trump membantah akan bertemu Putin" */
function isDeniedVerb({ tokens, cuesAt }: CuedSentence, from: number): boolean {
  let at = from - 1;
  const isAuxiliary = (i: number) =>
    AUXILIARY.some((name) => hasClass(cuesAt[i], name)) ||
    /^(?:ikut|turut|sengaja)$/.test(tokens[i]?.lower ?? '');
  while (at > from - 4 && isAuxiliary(at)) at--;
  return (
    at >= 0 &&
    at < from - 1 &&
    hasClass(cuesAt[at], 'deny') &&
    !NOT_DENIED.some((name) => hasClass(cuesAt[at - 1], name))
  );
}

/** Words between a report and "bahwa": "tuduhan Amerika Serikat bahwa". */
const REPORTER = 4;

/** "Kabar bahwa Abu Marzuq menemui Lavie dibantah kedua kubu": a report that the sentence goes on to deny. */
export function isDeniedReport({ tokens, cuesAt }: CuedSentence, from: number, to: number): boolean {
  const start = Math.max(1, from - REACH);
  const that = tokens.slice(start, from).findLastIndex(({ lower }) => lower === 'bahwa');
  const behind = start + that;
  const told = cuesAt
    .slice(Math.max(0, behind - REPORTER), behind)
    .findLastIndex((c) => hasClass(c, 'report'));
  const reporter = tokens.slice(Math.max(0, behind - REPORTER) + told + 1, behind);
  if (that < 0 || told < 0 || !reporter.every(isCapitalised)) return false;
  return cuesAt.slice(to, to + REACH).some((cues) => hasClass(cues, 'denied-report'));
}

const hasClass = (cues: readonly Cue[] | undefined, name: CueClass): boolean =>
  cues?.some((cue) => cue.class === name) ?? false;
