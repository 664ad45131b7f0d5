import { overlapsEdtf } from '../../../graph/edtf.ts';
import type { GraphIndex } from '../../../graph/queries.ts';
import type { Node } from '../../../graph/schema.ts';
import { contextOf } from '../../passages/context.ts';

export interface DateBasis {
  /** The article's words that the date comes from: "pekan lalu". */
  readonly words: string;
  /** How many articles date the event, of how many that report it. */
  readonly articles: number;
  readonly all: number;
}

/** The words that an event's date rests on: date expressions in its passages that agree with it. Null where there is none. */
export function dateBasis(node: Node, index: GraphIndex): DateBasis | null {
  const { date } = node;
  if (!date) return null;
  const dating = new Set<string>();
  let words: string | null = null;
  for (const passage of node.mentions) {
    const article = index.articles.get(passage.article);
    if (!article) continue;
    const { start, end } = contextOf(article, passage);
    const found = article.dates
      .filter((expression) => expression.start >= start && expression.end <= end)
      .filter(({ value }) => value === date || overlapsEdtf(value, date));
    const best = found.find(({ value }) => value === date) ?? (passage.date ? found[0] : undefined);
    if (best) words ??= article.text.slice(best.start, best.end);
    if (best || passage.date) dating.add(article.id);
  }
  const all = new Set(node.mentions.map(({ article }) => article)).size;
  return words === null ? null : { words, articles: dating.size, all };
}
