/** The cues around a trigger that belong to its clause. */
import type { Cue, CueClass, CuedSentence } from './cues.ts';

/** No clause is read further: keeps the work per trigger constant on hostile text. */
const LONGEST_BEFORE = 25;
const LONGEST_AFTER = 24;

export interface Around {
  /** Nearest first. */
  readonly before: readonly Cue[];
  readonly after: readonly Cue[];
}

/** Cues of the clause before tokens `from`–`to` and of what is said of them after. */
export function readAround(sentence: CuedSentence, from: number, to: number): Around {
  return { before: readBefore(sentence, from), after: readAfter(sentence, to) };
}

const STOP = /^[;:“”"()—–!?]$/u;
/** "yang" and times before the trigger are edges that still say something of it: "usai bertemu", "jika bertemu". */
const TELLING: ReadonlySet<CueClass> = new Set(['circumstance', 'condition']);

function readBefore({ tokens, cuesAt }: CuedSentence, from: number): Cue[] {
  const cues: Cue[] = [];
  for (let at = from - 1; at >= Math.max(0, from - LONGEST_BEFORE); at--) {
    const token = tokens[at];
    if (!token || STOP.test(token.text) || token.text === ',') break;
    const here = (cuesAt[at] ?? []).filter(({ to }) => to <= from);
    const edge = here.some((cue) => cue.class === 'edge');
    cues.push(...longest(here).filter((cue) => !edge || TELLING.has(cue.class)));
    if (edge) break;
  }
  return cues;
}

function readAfter({ tokens, cuesAt }: CuedSentence, to: number): Cue[] {
  const cues: Cue[] = [];
  let verb = false;
  for (let at = to; at < Math.min(tokens.length, to + LONGEST_AFTER); at++) {
    const token = tokens[at];
    if (!token || STOP.test(token.text)) break;
    const here = cuesAt[at] ?? [];
    // "sanksi yang dijatuhkan": the relative clause speaks of the noun if no verb stands between; other edges begin
    // something else ("efektivitas pertemuan itu dalam meredakan ketegangan yang sedang berlangsung").
    const edge = here.some((cue) => cue.class === 'edge');
    if (edge && (token.lower !== 'yang' || verb)) break;
    verb ||= VERB.test(token.text);
    const best = longest(here);
    cues.push(...best.filter((cue) => cue.class !== 'edge'));
    // "tetap berjalan" is not "berjalan" once more.
    const past = best.find((cue) => cue.to > at + 1);
    if (past) at = past.to - 1;
  }
  return cues;
}

/** The look of an active verb; enough to see that a relative clause belongs to a later noun. */
const VERB = /^(?:me|ber)\p{Ll}{4,}$/u;

/** Of the cues at one word only the longest ones count: "tidak hanya" is no "tidak". */
function longest(cues: readonly Cue[]): readonly Cue[] {
  const reach = cues[0]?.to ?? 0;
  return cues.filter(({ to }) => to === reach);
}
