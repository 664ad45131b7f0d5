/** Single words: where plain ones end, and what each is wherever it stands. */
import { fold } from '../graph/text.ts';
import { withoutUnseen } from './markup.ts';

export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'punctuation';
}

/** 1: a plain letter, 2: a plain mark, which is a token of its own. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[A-Za-z]/.test(character) ? 1 : /[!-/:-@[-`{-~]/.test(character) ? 2 : 0;
});

/** The end of a token that begins with a plain letter or mark; `at` itself where a pattern must tell. */
export function endOfPlain(text: string, at: number): number {
  let to = at;
  while (PLAIN[text.charCodeAt(to)] === 1) to++;
  const next = text.charCodeAt(to);
  if (to === at) return PLAIN[next] === 2 ? at + 1 : at;
  // "Qur'an", "é", "G20", "A.S.": the word may go on.
  const goesOn = next > 127 || next === 39 || (next >= 48 && next <= 57) || (next === 46 && to === at + 1);
  return goesOn ? at : to;
}

/**
 * A language has few words, so each is looked at once. What comes out is the very same string each time, which tables
 * find faster; a memory and no state.
 */
const words = new Map<string, Word>();
/** More than the articles of a year have; hostile text has more, and then the memory begins anew. */
const MOST = 50_000;
/** Longer ones are no words. */
const LONGEST = 40;

export function wordOf(text: string): Word {
  const known = words.get(text);
  if (known) return known;
  const written = detached(text);
  const own = withoutUnseen(written);
  const word = { text: own, lower: fold(own), kind: kindOf(own) };
  if (words.size >= MOST) words.clear();
  if (written.length <= LONGEST) words.set(written, word);
  return word;
}

/** A copy: a piece cut from a text holds on to all of it. */
const detached = (text: string): string => ` ${text}`.slice(1);

function kindOf(word: string): Word['kind'] {
  const first = word.charCodeAt(0);
  if ((first >= 97 && first <= 122) || (first >= 65 && first <= 90)) return 'word';
  return /^\p{N}/u.test(word) ? 'number' : /^[\p{L}\p{M}]/u.test(word) ? 'word' : 'punctuation';
}
