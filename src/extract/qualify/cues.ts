/** The cue words of a sentence: where rows of `status-cues` and `speech-cues` stand among its tokens. */
import type { Knowledge, Row } from '../knowledge.ts';
import { compilePhrases, matchPhrase, type PhraseBook } from '../phrases.ts';
import { isCapitalised, type Token, tokenise } from '../tokens.ts';
import type { Sentence, Span } from '../types.ts';
import { lowerBound } from './lower-bound.ts';

export type CueClass = Row<'status-cues'>['class'] | Row<'speech-cues'>['class'];

export interface Cue {
  readonly class: CueClass;
  /** Token indexes, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** A verb and no noun made of one: "menerapkan", not "penerapan". */
  readonly act: boolean;
}

/** A sentence as its tokens and the cues that begin at each of them, longest first. */
export interface CuedSentence {
  readonly tokens: readonly Token[];
  readonly cuesAt: readonly (readonly Cue[])[];
}

type Book = readonly [CueClass, PhraseBook<unknown>];
/** The books in which a word begins a phrase: most words begin none, and few begin one in more than two. */
type Lexicon = ReadonlyMap<string, readonly Book[]>;

const compiled = new WeakMap<Knowledge, Lexicon>();

function compileLexicon(knowledge: Knowledge): Lexicon {
  let lexicon = compiled.get(knowledge);
  if (!lexicon) {
    const words = new Map<CueClass, string[]>();
    for (const row of [...knowledge['status-cues'], ...knowledge['speech-cues']])
      words.set(row.class, [...(words.get(row.class) ?? []), ...row.words]);
    const heads = new Map<string, Book[]>();
    for (const [name, list] of words) {
      const book = compilePhrases(list, (word) => [word]);
      for (const head of book.root.next.keys()) heads.set(head, [...(heads.get(head) ?? []), [name, book]]);
    }
    lexicon = heads;
    compiled.set(knowledge, lexicon);
  }
  return lexicon;
}

const NO_CUES: readonly Cue[] = [];

/** A reader of the sentences of one text; each is read once. */
export function cueReader(text: string, knowledge: Knowledge): (sentence: Sentence) => CuedSentence {
  const heads = compileLexicon(knowledge);
  const read = new Map<number, CuedSentence>();
  return (sentence) => {
    let found = read.get(sentence.index);
    if (!found) {
      const tokens = tokenise(text, sentence.start, sentence.end);
      const cuesAt = tokens.map((token, at) => {
        const books = heads.get(token.lower);
        return books ? findCues(tokens, at, books) : NO_CUES;
      });
      found = { tokens, cuesAt };
      read.set(sentence.index, found);
    }
    return found;
  };
}

function findCues(tokens: readonly Token[], at: number, books: readonly Book[]): readonly Cue[] {
  const cues: Cue[] = [];
  for (const [name, book] of books) {
    const find = matchPhrase(book, tokens, at);
    // "utusan untuk Iran": whom it is for, and no aim
    if (find && name === 'aim' && isName(tokens[find.to])) continue;
    if (find) cues.push({ class: name, from: at, to: find.to, act: !isNoun(tokens[at]?.lower ?? '') });
  }
  return cues.sort((a, b) => b.to - a.to);
}

/** Written with a capital, and no verb of a headline: "untuk Bertemu Putin". */
const isName = (token: Token | undefined): boolean =>
  token !== undefined && isCapitalised(token) && !/^(?:me[mnlrwy]|ber|di)\p{L}{3,}/u.test(token.lower);

/** "penerapan", "perluasan", but "perluas", "pertahankan": a noun made of a verb. */
const isNoun = (word: string): boolean =>
  word.startsWith('per') ? /(?<!k)an$/.test(word) : word.startsWith('pe');

/** Token indexes that a span covers: the first token that ends after its start, the first that begins at or after its end. */
export function tokensOf(tokens: readonly Token[], span: Span): readonly [from: number, to: number] {
  const from = lowerBound(tokens, ({ end }) => end > span.start);
  return [
    from,
    Math.max(
      from + 1,
      lowerBound(tokens, ({ start }) => start >= span.end),
    ),
  ];
}
