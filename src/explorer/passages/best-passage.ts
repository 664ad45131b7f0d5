/** The one passage that shows best what an edge says. */
import type { GraphIndex } from '../../graph/queries.ts';
import type { Edge, Passage } from '../../graph/schema.ts';
import { blockAt, contextOf } from './context.ts';
import { inReadingOrder } from './evidence.ts';
import { mentionsIn, mentionsWithin } from './mentions.ts';

/** Passages looked at; the first ones by date are as good as any. */
const MOST = 40;

/**
 * The passage to show where there is room for one: it says what the edge says (its status), it is a sentence of the
 * story and no headline, names both ends, and is short. Among equals the one published first.
 */
export function bestPassage(edge: Edge, index: GraphIndex): Passage | undefined {
  let best: { passage: Passage; worth: number } | undefined;
  for (const passage of inReadingOrder(edge.evidence, index).slice(0, MOST)) {
    const worth = worthOf(edge, passage, index);
    if (!best || worth > best.worth) best = { passage, worth };
  }
  return best?.passage;
}

function worthOf(edge: Edge, passage: Passage, index: GraphIndex): number {
  const article = index.articles.get(passage.article);
  if (!article) return Number.NEGATIVE_INFINITY;
  const block = blockAt(article, passage.start);
  const context = contextOf(article, passage);
  const named = new Set(mentionsWithin(mentionsIn(index, article.id), context).map(({ node }) => node.id));
  const ends = [edge.source, edge.target].filter((end) => named.has(end)).length;
  const agrees = !passage.status || passage.status === edge.status;
  const isStory = !('kind' in block) || block.kind === 'paragraph';
  // Half a page of words weighs as much as one of the names.
  return (agrees ? 8 : 0) + (isStory ? 4 : 0) + ends * 2 - (context.end - context.start) / 500;
}
