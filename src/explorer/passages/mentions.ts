import type { GraphIndex } from '../../graph/queries.ts';
import { isEventType, type Node } from '../../graph/schema.ts';
import type { Span } from '../state/span.ts';

/** A name in an article and the node it names. */
export interface Mention extends Span {
  readonly node: Node;
}

const cache = new WeakMap<GraphIndex, ReadonlyMap<string, readonly Mention[]>>();

/** Every mention of an entity in an article, in order. Found once for the whole graph. */
export function mentionsIn(index: GraphIndex, article: string): readonly Mention[] {
  let all = cache.get(index);
  if (!all) {
    all = mentionsByArticle(index);
    cache.set(index, all);
  }
  return all.get(article) ?? [];
}

/** Those of `mentions` (sorted by start, as `mentionsIn` gives them) that touch a span. */
export function mentionsWithin(mentions: readonly Mention[], { start, end }: Span): readonly Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < mentions.length && (mentions[last]?.start ?? end) < end) last++;
  return mentions.slice(low, last);
}

function mentionsByArticle({ graph }: GraphIndex): ReadonlyMap<string, readonly Mention[]> {
  const all = new Map<string, Mention[]>(graph.articles.map(({ id }) => [id, []]));
  for (const node of graph.nodes) {
    if (isEventType(node.type)) continue;
    for (const { article, start, end } of node.mentions) all.get(article)?.push({ start, end, node });
  }
  // Of two names in the same place the longer one is marked, so that marks never overlap ("Laut Hitam", not "Hitam").
  return new Map(
    [...all].map(([id, mentions]) => {
      const sorted = mentions.sort(
        (a, b) => a.start - b.start || b.end - a.end || (a.node.id < b.node.id ? -1 : 1),
      );
      let reached = -1;
      return [
        id,
        sorted.filter(({ start, end }) => {
          const free = start >= reached;
          if (free) reached = end;
          return free;
        }),
      ];
    }),
  );
}
