/** What the rules of `resolve` look at besides the mentions: rows by id, the year, and the words around a mention. */
import { fold } from '../../graph/text.ts';
import { derive } from '../derive.ts';
import type { Knowledge, Row } from '../knowledge.ts';
import { withoutMarkup } from '../markup.ts';
import { compilePhrases, type PhraseBook } from '../phrases.ts';
import { saidByWords } from '../said-by.ts';
import { type Token, tokenise } from '../tokens.ts';
import type { RecognisedArticle, Span } from '../types.ts';

export interface NameRow {
  readonly id: string;
  readonly label: string;
  readonly represents?: string | undefined;
  readonly kind?: string | undefined;
  readonly everyState?: boolean | undefined;
  readonly country?: string | undefined;
}

export interface Rows {
  readonly byId: ReadonlyMap<string, NameRow>;
  /** Former states by the id of the state that came after. */
  readonly former: ReadonlyMap<string, readonly Row<'countries'>[]>;
  readonly seatCues: PhraseBook<Row<'seat-cues'>>;
  /** Verbs of leaving a town, or of telling something from there: "terbang … dari". */
  readonly departures: ReadonlySet<string>;
  readonly anaphora: PhraseBook<Row<'anaphora'>>;
  readonly offices: ReadonlyMap<string, Row<'offices'>>;
  /** Words before who says something: "kata", "disampaikan". */
  readonly saidBy: ReadonlySet<string>;
  /** Verbs of speech behind who says something: "mengatakan". */
  readonly says: ReadonlySet<string>;
  /** Verbs of what one does oneself: "bertemu", "berkunjung". */
  readonly meets: ReadonlySet<string>;
}

/** Frames of verbs whose subject is there in person. */
const IN_PERSON: ReadonlySet<string> = new Set(['meet', 'visit', 'host', 'arrive']);

export const rowsOf = derive((knowledge: Knowledge): Rows => {
  const { countries, organizations, people, places } = knowledge;
  const former = new Map<string, Row<'countries'>[]>();
  for (const row of countries)
    if (row.successor) former.set(row.successor, [...(former.get(row.successor) ?? []), row]);
  return {
    byId: new Map([...places, ...people, ...organizations, ...countries].map((row) => [row.id, row])),
    former,
    seatCues: compilePhrases(
      knowledge['seat-cues'].filter(({ at }) => at === 'before'),
      (row) => row.words,
    ),
    departures: new Set(
      knowledge['seat-cues'].flatMap(({ at, words }) => (at === 'before-from' ? words.map(fold) : [])),
    ),
    anaphora: compilePhrases(knowledge.anaphora, (row) => row.words),
    offices: new Map(knowledge.offices.map((row) => [row.id, row])),
    saidBy: saidByWords(knowledge),
    says: new Set(
      knowledge['speech-cues'].flatMap((row) =>
        row.class === 'says' || row.class === 'announces' ? row.words : [],
      ),
    ),
    meets: new Set(
      knowledge['event-triggers'].flatMap(({ frame, words }) =>
        IN_PERSON.has(frame) ? words.map((word) => fold(word).split(' ')[0] ?? '') : [],
      ),
    ),
  };
});

export interface Sentences {
  /** Tokens of a sentence. */
  readonly tokensOf: (sentence: number) => readonly Token[];
  /** Index of the first token of a span in its sentence. */
  readonly tokenAt: (span: Span & { readonly sentence: number }) => number;
  /** Tokens in a span. */
  readonly lengthOf: (span: Span & { readonly sentence: number }) => number;
}

export function sentencesOf(article: RecognisedArticle): Sentences {
  const read = (sentence: number): readonly Token[] => {
    const { start = 0, end = 0 } = article.sentences[sentence] ?? {};
    return tokenise(article.text, start, end);
  };
  return {
    tokensOf: read,
    lengthOf: ({ sentence, start, end }) => {
      const tokens = read(sentence);
      return firstFrom(tokens, end) - firstFrom(tokens, start);
    },
    tokenAt: ({ sentence, start }) => {
      const tokens = read(sentence);
      const at = firstFrom(tokens, start);
      return tokens[at]?.start === start ? at : -1;
    },
  };
}

/** Index of the first span that starts at or after an offset; spans are sorted. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const textOf = (article: RecognisedArticle, { start, end }: Span): string =>
  withoutMarkup(article.text.slice(start, end));

/** Year of publication, or null. */
export const yearOf = (article: RecognisedArticle): number | null =>
  article.published ? Number(article.published.slice(0, 4)) : null;
