/**
 * What the articles tell in one breath with an event: agreements, sanctions, talks in the same paragraph. No claim that one
 * came of the other (no article need say so), but the place where a reader looks for what came of it.
 */
import type { GraphIndex } from '../../graph/queries.ts';
import { isEventType, type Node, type Passage } from '../../graph/schema.ts';
import { blockAt } from './context.ts';

export interface ToldTogether {
  readonly event: Node;
  /** Where the two first stand together. */
  readonly passage: Passage;
  readonly paragraphs: number;
}

/** Paragraphs may be as long as an article; farther apart than this, in characters, two things are two things. */
const NEAR = 700;

/** Events told beside another one, most often first; without those that a link joins to it already. */
export function toldTogether(event: Node, index: GraphIndex): readonly ToldTogether[] {
  const told = eventsByParagraph(index);
  const linked = new Set(
    (index.edgesOf.get(event.id) ?? []).flatMap(({ source, target }) => [source, target]),
  );
  const found = new Map<string, { event: Node; passage: Passage; keys: Set<string> }>();
  for (const mention of event.mentions) {
    const key = paragraphOf(mention, index);
    for (const other of told.get(key ?? '') ?? []) {
      if (key === null || other.event.id === event.id || linked.has(other.event.id)) continue;
      if (Math.abs(other.passage.start - mention.start) > NEAR) continue;
      const known = found.get(other.event.id);
      if (known) known.keys.add(key);
      else found.set(other.event.id, { ...other, keys: new Set([key]) });
    }
  }
  return [...found.values()]
    .map(({ keys, ...rest }) => ({ ...rest, paragraphs: keys.size }))
    .sort((a, b) => b.paragraphs - a.paragraphs || (a.event.id < b.event.id ? -1 : 1));
}

type Told = Pick<ToldTogether, 'event' | 'passage'>;

const known = new WeakMap<GraphIndex, ReadonlyMap<string, readonly Told[]>>();

/** Gathered once for the whole graph. */
function eventsByParagraph(index: GraphIndex): ReadonlyMap<string, readonly Told[]> {
  const before = known.get(index);
  if (before) return before;
  const told = new Map<string, Told[]>();
  for (const event of index.graph.nodes) {
    if (!isEventType(event.type)) continue;
    for (const passage of event.mentions) {
      const key = paragraphOf(passage, index);
      if (key === null) continue;
      const there = told.get(key);
      if (there) there.push({ event, passage });
      else told.set(key, [{ event, passage }]);
    }
  }
  known.set(index, told);
  return told;
}

function paragraphOf(passage: Passage, index: GraphIndex): string | null {
  const article = index.articles.get(passage.article);
  return article ? `${article.id} ${blockAt(article, passage.start).start}` : null;
}
