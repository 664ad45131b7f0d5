/** How far capitals reach from a token on: particles, hyphens and initials stand inside names. */
import { isCapitalised, startsWithCapital, type Token } from '../tokens.ts';
import { isArticle } from './arabic-article.ts';
import type { Line } from './line.ts';

export const PARTICLE =
  /^(?:al|el|bin|binti|ibn|bint|van|von|der|den|de|da|do|dos|della|la|le|du|ter|ben|bey|of|the|for|and|y)$/;
/** "Giscard d'Estaing", "Massimo dell'Utri": the name inside has the capital. */
const ELIDED = /^(?:d|l|dell|dall|n|t|o)['’]\p{Lu}/u;

/** "al-Ahmad", "at-Tuhami": does the article of a name stand here, glued to it by a hyphen? */
export const opensWithArticle = (tokens: readonly Token[], i: number): boolean =>
  isArticle(tokens[i]?.text ?? '') &&
  tokens[i + 1]?.text === '-' &&
  glued(tokens, i + 1) &&
  startsWithCapital(tokens[i + 2]?.text ?? '') &&
  !(tokens[i - 1]?.text === '-' && tokens[i - 1]?.end === tokens[i]?.start);

/** Tokens in the longest name; a line of a hundred thousand capitals is read in pieces of this length. */
const LONGEST = 14;

export const COMPASS = /^(?:utara|selatan|timur|barat|tengah|tenggara|daya|laut|pusat)$/;
export const ROMAN = /^(?:[IVX]{1,5})$/;

/** End of the capitals from a token on, with particles, hyphens and initials between them. */
export function endOfCapitals({ tokens, dated }: Line, from: number): number {
  let to = from;
  for (let i = from; i < tokens.length && i < from + LONGEST; i++) {
    const token = tokens[i];
    if (!token || dated.has(i)) break;
    const previous = tokens[i - 1];
    const next = tokens[i + 1];
    if (isCapitalised(token) || (to === i && i > from && ELIDED.test(token.text))) to = i + 1;
    else if ((to === i || i === from) && opensWithArticle(tokens, i)) {
      to = i + 3;
      i += 2;
    } else if (to !== i) break;
    // "Jae-in": small letters after a hyphen belong to the name, unless they are a clitic ("Trump-lah").
    else if (previous?.text === '-') break;
    else if (token.text === '-' && glued(tokens, i)) {
      if (!next || /^(?:lah|nya|pun|kah|ku|mu|an)$/.test(next.text) || next.kind !== 'word') break;
      i++;
      to = i + 1;
    } else if (token.text === '.' && previous && isInitial(previous) && next && isCapitalised(next))
      to = i + 1;
    else if (
      PARTICLE.test(token.text) &&
      next &&
      (isCapitalised(next) || next.text === '-' || PARTICLE.test(next.text))
    ) {
      let k = i + 1;
      while (
        k < i + 3 &&
        /^(?:-|\p{Ll}+)$/u.test(tokens[k]?.text ?? '') &&
        (tokens[k]?.text === '-' || PARTICLE.test(tokens[k]?.text ?? ''))
      )
        k++;
      const capital = tokens[k];
      if (!capital || !isCapitalised(capital)) break;
      to = k + 1;
      i = k;
    } else break;
  }
  return to;
}

/** "Yoon-hee": a small letter behind the hyphen is how Korean given names are written; no "Isu-isu", "Trump-lah". */
export const isHyphenedName = (tokens: readonly Token[], i: number): boolean =>
  startsWithCapital(tokens[i]?.text ?? '') &&
  tokens[i + 1]?.text === '-' &&
  glued(tokens, i + 1) &&
  /^\p{Ll}{2,}$/u.test(tokens[i + 2]?.text ?? '') &&
  !/^(?:lah|nya|pun|kah|an)$/.test(tokens[i + 2]?.text ?? '') &&
  tokens[i + 2]?.lower !== tokens[i]?.lower;

export const glued = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.start === tokens[i - 1]?.end && tokens[i]?.end === tokens[i + 1]?.start;

const isInitial = (token: Token): boolean => /^(?:\p{Lu}|St|Jr|Moh|Muh|Abd)$/u.test(token.text);
