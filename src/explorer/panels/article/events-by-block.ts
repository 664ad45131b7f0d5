import type { GraphIndex } from '../../../graph/queries.ts';
import { isEventType, type Node } from '../../../graph/schema.ts';
import type { Span } from '../../state/span.ts';
import { blockNumberAt } from './block-hits.ts';

/** An event that a block tells of, and its first passage there. */
export interface EventNote {
  readonly event: Node;
  readonly at: Span;
}

/** Most notes beside one block; the rest is in the panel. */
const MOST = 6;

/** The events whose passages begin in each block, each once, in the order of the text. */
export function eventsByBlock(
  article: string,
  blocks: readonly Span[],
  { graph }: GraphIndex,
): ReadonlyMap<number, readonly EventNote[]> {
  const notes = new Map<number, EventNote[]>();
  for (const event of graph.nodes) {
    if (!isEventType(event.type)) continue;
    for (const { article: where, start, end } of event.mentions) {
      if (where !== article) continue;
      const number = blockNumberAt(blocks, start);
      const here = notes.get(number) ?? [];
      if (!here.some((note) => note.event === event)) here.push({ event, at: { start, end } });
      notes.set(number, here);
    }
  }
  return new Map(
    [...notes].map(([number, here]) => [number, here.sort((a, b) => a.at.start - b.at.start).slice(0, MOST)]),
  );
}
