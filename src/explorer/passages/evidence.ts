/**
 * The passages of a node or an edge as the panel shows them: by article, in the order of publication, and one card a
 * sentence, so that a name that stands twice in a sentence is not quoted twice. Every passage keeps its own number.
 */
import type { GraphIndex } from '../../graph/queries.ts';
import type { Article, Edge, Node, Passage } from '../../graph/schema.ts';
import type { Span } from '../state/span.ts';
import { type Context, contextOf } from './context.ts';

export interface EvidenceCard {
  readonly article: Article;
  readonly context: Context;
  readonly passages: readonly Passage[];
  /** Number of its first passage among all, from 0. */
  readonly first: number;
}

export const passagesOf = (thing: Node | Edge): readonly Passage[] =>
  'mentions' in thing ? thing.mentions : thing.evidence;

/** Oldest article first, those without a date last; inside an article by position. */
export function inReadingOrder(passages: readonly Passage[], index: GraphIndex): readonly Passage[] {
  const date = (id: string): string => index.articles.get(id)?.published ?? '~';
  return [...passages].sort(
    (a, b) =>
      compare(date(a.article), date(b.article)) ||
      compare(a.article, b.article) ||
      a.start - b.start ||
      a.end - b.end,
  );
}

/** Cards for passages in reading order. Passages of one sentence share a card where speaker and status are the same. */
export function evidenceCards(ordered: readonly Passage[], index: GraphIndex): readonly EvidenceCard[] {
  const cards: { article: Article; context: Context; passages: Passage[]; first: number }[] = [];
  ordered.forEach((passage, i) => {
    const article = index.articles.get(passage.article);
    if (!article) return;
    const last = cards.at(-1);
    const before = last?.passages[0];
    if (
      last &&
      before &&
      sharesCard(before, passage) &&
      passage.end <= last.context.end &&
      passage.start >= last.context.start
    ) {
      last.passages.push(passage);
      return;
    }
    cards.push({ article, context: contextOf(article, passage), passages: [passage], first: i });
  });
  return cards;
}

/** The passage that a link names with `article` and `at`: the same span, else one that touches it; -1 where none does. */
export function findPassage(ordered: readonly Passage[], article: string | null, at: Span | null): number {
  if (!article || !at) return -1;
  const here = (passage: Passage): boolean => passage.article === article;
  const exact = ordered.findIndex((p) => here(p) && p.start === at.start && p.end === at.end);
  return exact >= 0 ? exact : ordered.findIndex((p) => here(p) && p.start < at.end && p.end > at.start);
}

const sharesCard = (a: Passage, b: Passage): boolean =>
  a.article === b.article && a.attributedTo === b.attributedTo && a.status === b.status;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
