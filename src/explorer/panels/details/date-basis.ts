import { overlapsEdtf } from '../../../graph/edtf.ts';
import type { GraphIndex } from '../../../graph/queries.ts';
import type { Article, Node, Passage } from '../../../graph/schema.ts';
import { contextOf } from '../../passages/context.ts';

export interface DateBasis {
  /** The article's words that the date comes from: "pekan lalu". */
  readonly words: string;
  /** How many articles date the event, of how many that report it. */
  readonly articles: number;
  readonly all: number;
}

/** Date expressions in the sentence of an event's passage that agree with the event's date. */
export function datesBeside(passage: Passage, date: string, index: GraphIndex): Article['dates'] {
  const article = index.articles.get(passage.article);
  if (!article) return [];
  const { start, end } = contextOf(article, passage);
  return article.dates
    .filter((expression) => expression.start >= start && expression.end <= end)
    .filter(({ value }) => value === date || overlapsEdtf(value, date));
}

/** The words that an event's date rests on. Null where its passages hold none. */
export function dateBasis(node: Node, index: GraphIndex): DateBasis | null {
  const { date } = node;
  if (!date) return null;
  const dating = new Set<string>();
  let words: string | null = null;
  for (const passage of node.mentions) {
    const found = datesBeside(passage, date, index);
    const best = found.find(({ value }) => value === date) ?? (passage.date ? found[0] : undefined);
    const text = index.articles.get(passage.article)?.text;
    if (best && text !== undefined) words ??= text.slice(best.start, best.end);
    if (best || passage.date) dating.add(passage.article);
  }
  const all = new Set(node.mentions.map(({ article }) => article)).size;
  return words === null ? null : { words, articles: dating.size, all };
}
