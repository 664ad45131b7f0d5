import type { GraphIndex } from '../../../graph/queries.ts';
import { passagesOf } from '../../passages/evidence.ts';
import type { Span } from '../../state/span.ts';

/** The passages of what is selected in one article, in order, each span once. */
export function quotesHere(
  article: string,
  selection: readonly string[],
  index: GraphIndex,
): readonly Span[] {
  const spans = selection.flatMap((id) => {
    const thing = index.nodes.get(id) ?? index.edges.get(id);
    return thing ? passagesOf(thing).filter((passage) => passage.article === article) : [];
  });
  const once = new Map(spans.map(({ start, end }) => [`${start}-${end}`, { start, end }]));
  return [...once.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Number of the span that is `at`, else of the one that touches it; -1 where none does. */
export function numberAt(quotes: readonly Span[], at: Span | null): number {
  if (!at) return -1;
  const exact = quotes.findIndex(({ start, end }) => start === at.start && end === at.end);
  return exact >= 0 ? exact : quotes.findIndex(({ start, end }) => start < at.end && end > at.start);
}
