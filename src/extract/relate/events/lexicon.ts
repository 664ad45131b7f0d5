/** The tables of events made ready for looking up. Compiled once for each `Knowledge`. */

import { fold } from '../../../graph/text.ts';
import { derive } from '../../derive.ts';
import type { Knowledge, Row } from '../../knowledge.ts';
import { compilePhrases, type PhraseBook } from '../../phrases.ts';
import { saidByWords } from '../../said-by.ts';

export type TriggerRow = Row<'event-triggers'>;
export type KindRow = Row<'event-kinds'>;

export type WordClass = string;

/** The row of the noun that each abbreviation of an article shortens: KAA for "Konferensi Asia Afrika". */
export type Abbreviations = ReadonlyMap<string, TriggerRow>;

export interface EventLexicon {
  readonly book: PhraseBook<TriggerRow>;
  readonly kindOf: (trigger: TriggerRow) => KindRow | undefined;
  readonly kind: (id: string) => KindRow | undefined;
  readonly classesOf: (word: string) => ReadonlySet<WordClass>;
  /** The words of a class, for a test of a whole sentence before its words are looked at. */
  readonly wordsOf: (name: WordClass) => readonly string[];
  readonly isTriggerWord: (word: string) => boolean;
  /** Whether a row of `places` is a region of no one country, or a sea. */
  readonly isVast: (known: string | undefined) => boolean;
  /** Whether a row of `organizations` is a body of several states, which meets by itself. */
  readonly isCouncil: (known: string | undefined) => boolean;
}

const NONE: ReadonlySet<WordClass> = new Set();

export const eventLexicon = derive((knowledge: Knowledge): EventLexicon => {
  const triggers = knowledge['event-triggers'];
  const kinds = new Map(knowledge['event-kinds'].map((kind) => [kind.id, kind]));
  const classes = new Map<string, Set<WordClass>>();
  const byClass = new Map<WordClass, string[]>();
  const add = (word: string, name: WordClass) => {
    const known = classes.get(word);
    if (known) known.add(name);
    else classes.set(word, new Set([name]));
    const own = byClass.get(name);
    if (own) own.push(word);
    else byClass.set(name, [word]);
  };
  for (const row of knowledge['event-words']) for (const word of row.words.map(fold)) add(word, row.class);
  for (const row of knowledge['clause-words'])
    if (row.class === 'noun') for (const word of row.forms.map(fold)) add(word, 'noun');
  for (const word of saidByWords(knowledge)) add(fold(word), 'telling');
  for (const row of knowledge['speech-cues'])
    if (row.class === 'said-by-him') for (const word of row.words) add(fold(word), 'he-tells');
  for (const row of knowledge.kinship) for (const word of row.words) add(fold(word), 'kin');
  for (const row of knowledge['name-cues'])
    if (row.id === 'honorific')
      for (const word of row.words.flatMap((words) => fold(words).split(' '))) add(word, 'honorific');
  const vast = new Set(
    knowledge.places
      .filter(({ kind, country }) => (kind === 'region' || kind === 'sea') && !country)
      .map(({ id }) => id),
  );
  const councils = new Set(
    knowledge.organizations.flatMap(({ id, kind }) => (kind === 'alliance' ? [id] : [])),
  );
  const words = new Set(triggers.flatMap((row) => row.words.map(fold)));
  return {
    book: compilePhrases(triggers, (row) => row.words),
    kindOf: (row) => (row.kind === undefined ? undefined : kinds.get(row.kind)),
    kind: (id) => kinds.get(id),
    classesOf: (word) => classes.get(word) ?? NONE,
    wordsOf: (name) => byClass.get(name) ?? [],
    isTriggerWord: (word) => words.has(word),
    isVast: (known) => known !== undefined && vast.has(known),
    isCouncil: (known) => known !== undefined && councils.has(known),
  };
});
