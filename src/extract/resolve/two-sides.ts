/** Whom "kedua pihak" means: the two last told of as sides, else those who fight each other. */
import type { LocalKey, ResolvedMention } from '../types.ts';
import { firstFrom, type Sentences } from './context.ts';

/** Where the words stand and whom the article names before them. */
interface Named {
  readonly bySentence: ReadonlyMap<number, readonly ResolvedMention[]>;
  readonly sentence: number;
  readonly start: number;
  readonly sentences: Sentences;
}

/** Mentions of a sentence to look at. */
const MOST = 30;

/** "perundingan antara pemerintah Filipina dan MNLF … kedua pihak": the two that were last told of as sides. */
export function lastPair({ bySentence, sentence, start, sentences }: Named): LocalKey[] | null {
  for (let back = 0; back < 2; back++) {
    const all = bySentence.get(sentence - back) ?? [];
    const tokens = sentences.tokensOf(sentence - back);
    for (let i = Math.min(firstFrom(all, start), MOST) - 1; i > 0; i--) {
      const [first, second] = [all[i - 1], all[i]];
      if (!first || !second || !isSide(first) || !isSide(second) || first.entity === second.entity) continue;
      const [at, end] = [sentences.tokenAt(first), sentences.tokenAt(second)];
      const between = tokens.slice(at, end).some(({ lower }) => lower === 'dan');
      const named = tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === 'antara');
      // "Israel dan Hamas berunding. Kedua pihak …": a body is no state that may only be a place
      const acts =
        at < 3 && end - at < 6 && (first.type === 'organization' || second.type === 'organization');
      if (between && (named || acts)) return [first.entity, second.entity];
    }
  }
  return null;
}

/** Tokens before the first of a pair with which a sentence opens: "Delegasi pemerintah Indonesia dan Malaysia". */
const OPENING = 4;

/** "Indonesia dan Malaysia bertemu di Jakarta. Mereka …": the two sides with which the sentence before opens, if it names nobody. */
export function leadingPair({ bySentence, sentence, sentences }: Named): LocalKey[] | null {
  const all = bySentence.get(sentence - 1) ?? [];
  const [first, second] = all;
  if (!first || !second || !isSide(first) || !isSide(second) || first.entity === second.entity) return null;
  if (all.slice(0, MOST).some(({ type }) => type === 'person')) return null;
  const tokens = sentences.tokensOf(sentence - 1);
  const [at, until] = [sentences.tokenAt(first), sentences.tokenAt(second)];
  const between = tokens.slice(at, until).filter(({ start }) => start >= first.end);
  const [only, ...more] = between;
  return at < OPENING && only?.lower === 'dan' && !more.length ? [first.entity, second.entity] : null;
}

/** Sentences to look back for who fights whom. */
const FIGHTING_WINDOW = 40;

/**
 * "RSF berperang melawan SAF sejak April. … Sanksi itu menyasar enam orang dari kedua pihak": those who fight each other.
 */
export function opponents({ bySentence, sentence, sentences }: Named): LocalKey[] | null {
  for (let back = 1; back < FIGHTING_WINDOW && back <= sentence; back++) {
    const all = bySentence.get(sentence - back) ?? [];
    if (all.length < 2 || !all.some(({ type }) => type === 'organization')) continue;
    const tokens = sentences.tokensOf(sentence - back);
    const at = tokens.findIndex(
      ({ lower }, i) => lower === 'melawan' && FIGHTS.test(tokens[i - 1]?.lower ?? ''),
    );
    if (at < 0) continue;
    const sides = all.slice(0, MOST).filter(isSide);
    const second = sides.find((mention) => sentences.tokenAt(mention) > at);
    const first = sides.find((mention) => sentences.tokenAt(mention) < at);
    if (first && second && first.entity !== second.entity) return [first.entity, second.entity];
  }
  return null;
}

const FIGHTS = /^(?:berperang|bertempur|perang|pertempuran|bertarung)$/;

const isSide = ({ type }: ResolvedMention): boolean => type === 'country' || type === 'organization';
