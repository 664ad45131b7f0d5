/** Words, numbers and punctuation marks with their offsets; the unit that every rule of the engine looks at. */

import { endOfMarkup, mayBeMarkup } from './markup.ts';
import type { Span } from './types.ts';
import { endOfPlain, wordOf } from './words.ts';

export interface Token extends Span {
  /** As it stands in the text. */
  readonly text: string;
  /** Folded for comparing (`fold`): lower case, no accents. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'punctuation';
}

// A.S. | 1.500.000, 09.23, 2,5 | words with inner apostrophes (Qur'an) or letters of no width | any other mark. Hyphens stand alone.
const TOKEN =
  /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+|[\u00AD\u200B-\u200F\u2060]+[\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}\u00AD\u200B-\u200F\u2060]/gu;

/**
 * Most stages ask for the tokens of the same sentences, so those of the text in hand are kept until another text comes. A
 * memory and no state: the answer is the same without it.
 */
const kept = { text: '', tokens: new Map<number, readonly Token[]>() };
/** More than a text can have, so that two offsets make one number. */
const FAR = 2 ** 26;

/** Tokens of `text` between two UTF-16 offsets; linear in their number. */
export function tokenise(text: string, start = 0, end = text.length): readonly Token[] {
  if (kept.text !== text) {
    kept.text = text;
    kept.tokens = new Map();
  }
  const key = start * FAR + end;
  let tokens = kept.tokens.get(key);
  if (!tokens) {
    tokens = readTokens(text, start, end);
    kept.tokens.set(key, tokens);
  }
  return tokens;
}

function readTokens(text: string, start: number, end: number): readonly Token[] {
  const tokens: Token[] = [];
  const read = text.slice(start, end);
  for (let at = 0; at < read.length; ) {
    if (read[at] === ' ') {
      at++;
      continue;
    }
    if (mayBeMarkup(read.charCodeAt(at))) {
      const past = endOfMarkup(read, at);
      if (past > at) {
        at = past;
        continue;
      }
    }
    let to = endOfPlain(read, at);
    if (to === at) {
      TOKEN.lastIndex = at;
      const match = TOKEN.exec(read);
      if (!match) break;
      at = match.index;
      to = TOKEN.lastIndex;
    }
    const word = wordOf(read.slice(at, to));
    tokens.push({ start: start + at, end: start + to, text: word.text, lower: word.lower, kind: word.kind });
    at = to;
  }
  return tokens;
}

/** Asked of every word by every stage: plain letters are told apart without looking them up. */
export function startsWithCapital(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first < 128) return first >= 65 && first <= 90;
  return /^\p{Lu}/u.test(text);
}

export const isCapitalised = (token: Token): boolean => startsWithCapital(token.text);

export function isAllCapitals({ text }: Token): boolean {
  const second = text.charCodeAt(1);
  // A plain small letter, or nothing.
  if (!(second < 97 || second > 122)) return false;
  return /^\p{Lu}[\p{Lu}\p{N}.]+$/u.test(text);
}
