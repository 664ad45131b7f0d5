/** Cues before a trigger that speak of another word of its clause. */
import { isCapitalised, type Token } from '../tokens.ts';
import type { Cue, CueClass } from './cues.ts';

export interface CueBefore extends Cue {
  /** It says nothing of a verb here: see `isApart`. */
  readonly apart: boolean;
  /** It denies the next verb and no noun behind that: "tidak akan | mengubah sanksi". */
  readonly ofVerb: boolean;
  /** A verb stands right behind it: "tidak berencana | memindahkan perundingan". */
  readonly verbNext: boolean;
  /** "Usul itu | tidak akan …": a noun with its demonstrative speaks of itself. */
  readonly closed: boolean;
  /** The token behind the names that follow it: "membantah Vladimir Putin | telah bertemu". */
  readonly pastNames: number;
}

/** So far, in tokens, a negation reaches: "tidak akan lagi pernah bertemu". Further off it denies another word. */
const NEGATION_REACH = 5;

/** Does the cue say nothing of the trigger that begins at token `from`? */
export const isOutOfReach = (
  cue: CueBefore,
  { form, from }: { readonly form: 'verb' | 'noun'; readonly from: number },
): boolean =>
  cue.class === 'no-negation' ||
  cue.closed ||
  (form === 'verb' && (cue.apart || cue.class === 'towards')) ||
  (cue.class === 'negation' && from - cue.to > NEGATION_REACH);

export const isClosed = (tokens: readonly Token[], { class: name, to }: Cue): boolean =>
  (name === 'wish' || name === 'scheduled' || name === 'threat') &&
  /^(?:itu|ini|tersebut)$/.test(tokens[to]?.lower ?? '');

/** Only a denial is asked what stands behind its names. */
export function skipNames(tokens: readonly Token[], { class: name, to }: Cue): number {
  if (name !== 'deny') return to;
  const names = tokens.slice(to, to + LONGEST_NAME).findIndex((token) => !isCapitalised(token));
  return names < 0 ? to + LONGEST_NAME : to + names;
}

/** "Menteri Luar Negeri Republik Islam Iran Abbas Araghchi" */
const LONGEST_NAME = 9;

/** What "tidak" makes a denial of the next verb with. */
const MODAL = /^(?:akan|dapat|bisa|mau|ingin|mungkin|pernah|jadi|benar|mampu|kunjung|juga)$/;

export const isVerbNext = (tokens: readonly Token[], to: number): boolean =>
  /^me\p{Ll}{4,}$/u.test(tokens[to]?.lower ?? '');

/** "tidak akan mengubah | sanksi", "belum mengomentari | sanksi" */
export const deniesVerb = (tokens: readonly Token[], { class: name, from, to }: Cue): boolean =>
  (name === 'negation' || name === 'not-yet') &&
  ((to - from > 1 && MODAL.test(tokens[to - 1]?.lower ?? '')) || isVerbNext(tokens, to));

/** Words that deny a whole clause, subject and all: "tidak mungkin Putin bertemu", "tidak benar Rusia menyerang". */
const OF_CLAUSE = /^(?:mungkin|mustahil|benar|betul|ada|akan|pernah)$/;

/** Verbs whose noun may be all that they take: "menunda liburan dan bertemu", "meminta maaf dan bertemu". */
const TAKES_NOUN: ReadonlySet<CueClass> = new Set(['refusing', 'postponing', 'wish', 'deny']);
/** The look of a verb; with one the mood goes on: "menolak datang dan bertemu". */
const VERB =
  /^(?:(?:me|ber|ter|di)\p{Ll}{4,}|untuk|agar|supaya|bisa|dapat|datang|pergi|hadir|ikut|turut|pulang|tiba|kembali|masuk|keluar|turun|naik|duduk|mundur|maju|terbang|singgah|bicara|bersedia|jadi)$/u;

/** Does the cue leave the verb at token `from` alone? */
export function isApart(tokens: readonly Token[], cue: Cue, from: number): boolean {
  if (cue.class === 'negation') return hasSubjectBetween(tokens, cue, from);
  // "Utusan Khusus AS untuk Suriah Tom Barrack bertemu": what he is envoy for, no aim
  if (cue.class === 'aim') {
    const next = tokens[cue.to];
    return next !== undefined && isCapitalised(next) && !VERB.test(next.lower);
  }
  return TAKES_NOUN.has(cue.class) && cue.act && isJoined(tokens, cue, from);
}

/** "Tak heran Putin bertemu", "Tanpa izin PBB AS menyerang": the verb's subject stands behind the negation. */
function hasSubjectBetween(tokens: readonly Token[], { to }: Cue, from: number): boolean {
  if (OF_CLAUSE.test(tokens[to]?.lower ?? '') || OF_CLAUSE.test(tokens[to - 1]?.lower ?? '')) return false;
  return tokens.slice(to, from).some(isCapitalised);
}

/** "menolak usul Xi dan bertemu Trump": "dan" joins the verb to one that has an object of its own. */
function isJoined(tokens: readonly Token[], { to }: Cue, from: number): boolean {
  // "menepis tuduhan itu dan balik menuduh"
  const joint = /^(?:balik|juga|kemudian|lalu|malah|justru)$/.test(tokens[from - 1]?.lower ?? '')
    ? from - 2
    : from - 1;
  if (!/^(?:dan|serta)$/.test(tokens[joint]?.lower ?? '')) return false;
  const object = tokens.slice(to, joint);
  return object.length > 0 && !object.some(({ lower }) => VERB.test(lower));
}
