/** What each word does in a clause: from the rows of `clause-words`, else from the form of the word (meN-, ber-, di-). */

import { fold } from '../../../graph/text.ts';
import { derive } from '../../derive.ts';
import type { Knowledge, Row } from '../../knowledge.ts';
import { compilePhrases, type PhraseBook } from '../../phrases.ts';
import { remember } from '../../remember.ts';

export type WordClass = Row<'clause-words'>['class'];
export type Voice = 'active' | 'passive';

/** What a word tells of those beside it, whatever it does in its clause: the classes of rows that make no unit of their own. */
export type Sense = Extract<WordClass, 'blame' | 'faction' | 'opposite'>;

const SENSES: ReadonlySet<WordClass> = new Set<Sense>(['blame', 'faction', 'opposite']);
const isSense = (name: WordClass): name is Sense => SENSES.has(name);

export interface Lexicon {
  readonly phrases: PhraseBook<WordRow>;
  readonly senseOf: (word: string) => Sense | undefined;
  /** Whether a full stop behind the word only shortens it. */
  readonly isShortened: (word: string) => boolean;
}

/** One form of a row of `clause-words`. */
export interface WordRow {
  readonly class: Exclude<WordClass, Sense>;
  readonly form: string;
}

/** The lexicon of a knowledge, compiled once. */
export const lexiconOf = derive((knowledge: Pick<Knowledge, 'clause-words' | 'abbreviations'>): Lexicon => {
  const words: WordRow[] = [];
  const senses = new Map<string, Sense>();
  for (const { class: name, forms } of knowledge['clause-words'])
    for (const form of forms) {
      if (isSense(name)) senses.set(fold(form), name);
      // "tetangga mereka": what has a sense in two words is one noun
      if (!isSense(name) || form.includes(' ')) words.push({ class: isSense(name) ? 'noun' : name, form });
    }
  const shortened = new Set(knowledge.abbreviations.flatMap((row) => row.words.map(fold)));
  return {
    phrases: compilePhrases(words, ({ form }) => [form]),
    senseOf: (word) => senses.get(word),
    isShortened: (word) => shortened.has(word),
  };
});

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
