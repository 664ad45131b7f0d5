/** The cues around a trigger that belong to its clause. */
import { isCapitalised, type Token } from '../tokens.ts';
import { type CueBefore, deniesVerb, isApart, isClosed, isVerbNext, skipNames } from './apart.ts';
import type { Cue, CuedSentence } from './cues.ts';

/** No clause is read further: keeps the work per trigger constant on hostile text. */
const LONGEST_BEFORE = 25;
const LONGEST_AFTER = 24;

export interface Around {
  /** Nearest first. */
  readonly before: readonly CueBefore[];
  readonly after: readonly Cue[];
  /** What takes the whole back: ", tetapi akhirnya batal". */
  readonly undone: Cue | undefined;
  /** The clause gives the reason of another. */
  readonly dependent: boolean;
  /** A clause of condition stands before it: "Jika Kyiv setuju, …". */
  readonly conditional: boolean;
}

/** Cues of the clause before tokens `from`–`to` and of what is said of them after. */
export function readAround(sentence: CuedSentence, from: number, to: number): Around {
  const { before, dependent, conditional } = readBefore(sentence, from);
  return { before, after: readAfter(sentence, to), undone: findUndone(sentence, to), dependent, conditional };
}

const CONTRAST: ReadonlySet<string> = new Set(['tetapi', 'tapi', 'namun', 'sebelum']);
/** Between the contrast and the verb that takes it back: "tetapi rencana itu kemudian batal". */
const TURN =
  /^(?:rencana|agenda|hal|itu|tersebut|ini|akhirnya|kemudian|lalu|belakangan|terpaksa|justru|malah|harus|telah|sudah|sempat)$/;

/** "Putin dijadwalkan bertemu Trump di Wina, tetapi batal", but "tetapi batal bertemu Xi" is said of Xi. */
function findUndone({ tokens, cuesAt }: CuedSentence, to: number): Cue | undefined {
  for (let at = to; at < Math.min(tokens.length, to + LONGEST_AFTER); at++) {
    const token = tokens[at];
    if (!token || STOP.has(token.text)) return undefined;
    if (!CONTRAST.has(token.lower)) continue;
    let verb = at + 1;
    while (TURN.test(tokens[verb]?.lower ?? '')) verb++;
    const cue = cuesAt[verb]?.find(({ class: name }) => name === 'cancelled' || name === 'postponed');
    const next = cue && tokens[cue.to];
    return cue && (!next || CLOSES.test(next.lower)) ? cue : undefined;
  }
  return undefined;
}

const CLOSES = /^(?:[.,;:)]|karena|lantaran|akibat|setelah|oleh|menyusul|pada|dan|hingga|sampai|gara)$/;

const STOP = new Set(';:“”"()—–!?');
const DEMONSTRATIVE = /^(?:itu|tersebut|ini)$/;
/** "Pertemuan untuk membahas gandum dibatalkan": what it is for, not what it did. */
const AIM = /^(?:untuk|guna|dalam|yang|akan|bakal|demi)$/;
const REASON = /^(?:karena|sebab|lantaran|kalau|jika)$/;

function readBefore(sentence: CuedSentence, from: number): Omit<Around, 'after' | 'undone'> {
  const { tokens } = sentence;
  let start = Math.max(0, from - LONGEST_BEFORE);
  let conditional = false;
  let condition = false;
  for (let at = start; at < from; at++) {
    const stops = STOP.has(tokens[at]?.text ?? '');
    condition =
      !stops && (condition || (sentence.cuesAt[at]?.some((cue) => cue.class === 'condition') ?? false));
    if (!stops && tokens[at]?.text !== ',') continue;
    start = at + 1;
    conditional = condition;
  }
  const cues: Cue[] = [];
  let dependent = false;
  let relative = false;
  // From left to right, so that "belum pernah" is not read as "pernah".
  for (let at = start; at < from; ) {
    // "Presiden yang akan mundur itu bertemu …": what is told within the subject ends with it.
    if (relative && DEMONSTRATIVE.test(tokens[at]?.lower ?? '')) {
      cues.length = 0;
      relative = false;
    }
    const all = sentence.cuesAt[at];
    if (!all?.length) {
      at++;
      continue;
    }
    const here = longest(all.filter(({ to }) => to <= from));
    if (here.some((cue) => cue.class === 'edge')) {
      cues.length = 0;
      dependent = REASON.test(tokens[at]?.lower ?? '');
      relative = tokens[at]?.lower === 'yang';
    }
    cues.push(...here.filter((cue) => cue.class !== 'edge' && !hasOwnObject(tokens, cue, from)));
    at = here[0]?.to ?? at + 1;
  }
  const before = cues.reverse().map((cue) => ({
    class: cue.class,
    from: cue.from,
    to: cue.to,
    act: cue.act,
    apart: isApart(tokens, cue, from),
    ofVerb: deniesVerb(tokens, cue),
    verbNext: isVerbNext(tokens, cue.to),
    closed: isClosed(tokens, cue),
    pastNames: skipNames(tokens, cue),
  }));
  return { before, dependent, conditional };
}

/** "Pada Rabu perundingan itu dibatalkan", "Sejak 1988 perang itu mereda": what the preposition takes is the day, not the trigger. */
function hasOwnObject(tokens: readonly Token[], cue: Cue, from: number): boolean {
  const next = tokens[cue.to];
  return (
    (cue.class === 'circumstance' || cue.class === 'time') &&
    next !== undefined &&
    cue.to < from &&
    (next.kind === 'number' || isCapitalised(next))
  );
}

function readAfter({ tokens, cuesAt }: CuedSentence, to: number): Cue[] {
  const cues: Cue[] = [];
  let verb = false;
  let relative = false;
  for (let at = to; at < Math.min(tokens.length, to + LONGEST_AFTER); at++) {
    const token = tokens[at];
    // "Kesepakatan Penghentian Permusuhan (COHA), yang diteken …": brackets are passed over.
    const close = token?.text === '(' ? closingBracket(tokens, at) : -1;
    if (close > 0) at = close;
    if (!token || (close < 0 && STOP.has(token.text))) break;
    if (relative && DEMONSTRATIVE.test(token.lower)) relative = false;
    const here = close > 0 ? [] : (cuesAt[at] ?? []);
    if (!relative && here.some((cue) => cue.class === 'about') && !AIM.test(tokens[at - 1]?.lower ?? ''))
      break;
    if (!here.length) {
      verb ||= isVerb(token.text);
      continue;
    }
    // "sanksi yang dijatuhkan": the relative clause speaks of the noun if no verb stands between; other edges begin
    // something else ("efektivitas pertemuan itu dalam meredakan ketegangan yang sedang berlangsung").
    const edge = here.some((cue) => cue.class === 'edge') && !isOver(tokens, here, at);
    if (edge && (token.lower !== 'yang' || verb)) break;
    relative ||= edge;
    verb ||= isVerb(token.text);
    const best = longest(here);
    // "Konflik itu berakhir dengan gencatan senjata": over, whatever the longer words say of the truce
    const over = here.filter((cue) => cue.class === 'ended' && !best.includes(cue));
    cues.push(...best.filter((cue) => cue.class !== 'edge'), ...over);
    // "tetap berjalan" is not "berjalan" once more.
    const past = best.find((cue) => cue.to > at + 1);
    if (past) at = past.to - 1;
  }
  return cues;
}

/** "Perang itu usai pada 1975": with no clause of its own behind it the word is what the noun does, and begins nothing. */
const isOver = (tokens: readonly Token[], here: readonly Cue[], at: number): boolean =>
  here.some((cue) => cue.class === 'ended') &&
  /^(?:[.,;]|pada|di|tanpa|dengan|dalam)?$/.test(tokens[at + 1]?.lower ?? '');

function closingBracket(tokens: readonly Token[], at: number): number {
  const within = tokens.slice(at + 1, at + 9).findIndex(({ text }) => text === ')');
  return within < 0 ? -1 : at + 1 + within;
}

/** The look of an active verb; enough to see that a relative clause belongs to a later noun. */
const isVerb = (word: string): boolean =>
  (word.startsWith('me') || word.startsWith('ber')) && /^(?:me|ber)\p{Ll}{4,}$/u.test(word);

/** Of the cues at one word only the longest ones count: "tidak hanya" is no "tidak". */
function longest(cues: readonly Cue[]): readonly Cue[] {
  const reach = cues[0]?.to ?? 0;
  return cues.filter(({ to }) => to === reach);
}
