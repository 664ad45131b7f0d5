import type { Graph } from '../../graph/schema.ts';
import { isEventType } from '../../graph/vocabulary.ts';

/** How many events and links rest on what somebody says, by the speaker's id. Counted once for a graph. */
export function factsBy(graph: Graph): ReadonlyMap<string, number> {
  const known = counted.get(graph);
  if (known) return known;
  const counts = new Map<string, number>();
  const facts = [
    ...graph.nodes.filter(({ type }) => isEventType(type)).map(({ mentions }) => mentions),
    ...graph.edges.map(({ evidence }) => evidence),
  ];
  for (const passages of facts) {
    const speakers = new Set(passages.flatMap(({ attributedTo }) => attributedTo ?? []));
    for (const id of speakers) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  counted.set(graph, counts);
  return counts;
}

const counted = new WeakMap<Graph, ReadonlyMap<string, number>>();
