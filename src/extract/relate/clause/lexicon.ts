/** What each word does in a clause: from the rows of `clause-words`, else from the form of the word (meN-, ber-, di-). */
import type { Knowledge, Row } from '../../knowledge.ts';
import { compilePhrases, type PhraseBook } from '../../phrases.ts';
import { remember } from '../../remember.ts';

export type WordClass = Row<'clause-words'>['class'];
export type Voice = 'active' | 'passive';

export interface Lexicon {
  readonly phrases: PhraseBook<WordRow>;
}

/** One form of a row of `clause-words`. */
export interface WordRow {
  readonly class: WordClass;
  readonly form: string;
}

const compiled = new WeakMap<object, Lexicon>();

/** The lexicon of a knowledge, compiled once. */
export function lexiconOf(knowledge: Pick<Knowledge, 'clause-words'>): Lexicon {
  const rows = knowledge['clause-words'];
  const known = compiled.get(rows);
  if (known) return known;
  const words = rows.flatMap((row) => row.forms.map((form) => ({ class: row.class, form })));
  const lexicon = { phrases: compilePhrases(words, ({ form }) => [form]) };
  compiled.set(rows, lexicon);
  return lexicon;
}

// menuduh, memaraf, melarang, berunding; five letters at least keep `meja` and `beri` out.
const ACTIVE = /^(?:me[mnlrwy]|ber|be(?=kerja))[a-z]{3,}$/;
const PASSIVE = /^di[a-z]{4,}$/;
const CLITIC = /(?:nya|lah|kah)$/;

/** The voice of a word that has a verb's form ("menuduh": active, "dituduh": passive), or null. */
export const voiceOf = remember((lower): Voice | null => {
  const word = lower.replace(CLITIC, '');
  if (PASSIVE.test(word)) return 'passive';
  return ACTIVE.test(word) ? 'active' : null;
});
