/** What the stages before have found in each sentence: names, dates, references and offices, in the order of the text. */
import type { DateExpression, LocalKey, ResolvedArticle, ResolvedMention, Span } from '../../types.ts';
import type { EventLexicon } from './lexicon.ts';

export interface Piece extends Span {
  readonly rank: Rank;
  readonly mention: ResolvedMention | undefined;
  readonly vast: boolean;
  readonly date: DateExpression | undefined;
  readonly reference: readonly LocalKey[] | undefined;
  readonly office: boolean;
}

/** Names first, then dates, references and offices; of two that overlap the first in that order stays. */
type Rank = 0 | 1 | 2 | 3;

/** The pieces of each sentence, at its index. */
export function piecesBySentence(
  { sentences, mentions, dates, references, offices }: ResolvedArticle,
  lexicon: EventLexicon,
): readonly (readonly Piece[])[] {
  const pieces: Piece[][] = sentences.map(() => []);
  for (const mention of mentions) {
    const vast = mention.type === 'place' && lexicon.isVast(mention.known);
    pieces[mention.sentence]?.push(pieceOf(mention, 0, { mention, vast }));
  }
  for (const date of dates) pieces[date.sentence]?.push(pieceOf(date, 1, { date }));
  for (const r of references) pieces[r.sentence]?.push(pieceOf(r, 2, { reference: r.entities }));
  for (const office of offices) pieces[office.sentence]?.push(pieceOf(office, 3, {}));
  return pieces;
}

type Own = Partial<Pick<Piece, 'mention' | 'vast' | 'date' | 'reference'>>;

/** All with the same fields in the same order. */
const pieceOf = ({ start, end }: Span, rank: Rank, { mention, vast, date, reference }: Own): Piece => ({
  start,
  end,
  rank,
  mention,
  vast: vast === true,
  date,
  reference,
  office: rank === 3,
});

/** The pieces by their place in the text, without those that overlap one of a better rank. */
export function withoutOverlap(pieces: readonly Piece[]): readonly Piece[] {
  const sorted = [...pieces].sort((a, b) => a.start - b.start || a.rank - b.rank || b.end - a.end);
  const kept: Piece[] = [];
  for (const piece of sorted) {
    const last = kept.at(-1);
    if (!last || last.end <= piece.start) kept.push(piece);
    else if (piece.rank < last.rank) kept[kept.length - 1] = piece;
  }
  return kept;
}
