/** Events: the same type and shared sentences, one to one over the whole corpus; then their dates and statuses. */
import { type Graph, isEventType, type Node } from '../../graph/schema.ts';
import type { Span } from '../types.ts';
import type { Document } from './documents.ts';
import type { GoldEvent } from './gold.ts';
import { occurrences, overlap } from './spans.ts';
import { add, openShare, openTally, type Pairing, pairKey, pairUp, type Share, type Tally } from './tally.ts';

export interface EventScore {
  readonly events: Tally;
  readonly dates: Share;
  readonly statuses: Share;
  readonly pairing: Pairing;
}

interface WantedEvent extends Omit<GoldEvent, 'date' | 'optional'> {
  date: string | null | undefined;
  optional: boolean;
  readonly spans: (Span & { readonly article: string })[];
}

export function scoreEvents(documents: readonly Document[], graph: Graph, errors: string[]): EventScore {
  const wanted = wantedEvents(documents);
  const scored = new Set(documents.flatMap(({ gold, article }) => (article ? [gold.article] : [])));
  const found = graph.nodes.filter(
    ({ type, mentions }) => isEventType(type) && mentions.some(({ article }) => scored.has(article)),
  );
  const weights = new Map<string, number>();
  for (const [key, event] of wanted)
    for (const node of found) {
      const weight = node.type === event.type ? likeness(event, node, scored) : 0;
      if (weight > 0) add(weights, pairKey(key, node.id), weight);
    }
  const pairing = pairUp(weights);
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const [events, dates, statuses] = [openTally(), openShare(), openShare()];
  for (const [key, event] of wanted) {
    const node = nodes.get(pairing.nodeOf.get(key) ?? '');
    if (!node) {
      if (event.optional) continue;
      events.missed++;
      errors.push(`missed event     ${key} (${event.type}) "${event.name}"`);
      continue;
    }
    events.right++;
    dates.of++;
    statuses.of++;
    if (plainDate(node.date) === plainDate(event.date)) dates.right++;
    else errors.push(`event date       ${key}: gold ${event.date} graph ${node.date}`);
    if (node.status === event.status) statuses.right++;
    else errors.push(`event status     ${key}: gold ${event.status} graph ${node.status}`);
  }
  for (const { id, type, label } of found) {
    if (pairing.keyOf.has(id)) continue;
    events.spurious++;
    errors.push(`spurious event   ${id} (${type}) "${label}"`);
  }
  return { events, dates, statuses, pairing };
}

/** An approximate date counts as the plain one. */
export const plainDate = (date: string | null | undefined): string => (date ?? '').replace(/[~?%]/g, '');

/** One event may be in several gold files; it is optional only where all of them say so. */
function wantedEvents(documents: readonly Document[]): Map<string, WantedEvent> {
  const wanted = new Map<string, WantedEvent>();
  for (const { gold, text, map } of documents)
    for (const event of gold.events) {
      const one = wanted.get(event.key) ?? { ...event, date: event.date, spans: [], optional: true };
      one.optional = one.optional && Boolean(event.optional);
      one.date = one.date || event.date;
      for (const quote of event.quotes)
        for (const start of occurrences(text, quote)) {
          const span = map({ start, end: start + quote.length });
          if (span) one.spans.push({ ...span, article: gold.article });
        }
      wanted.set(event.key, one);
    }
  return wanted;
}

/** Shared sentences, less half of the strays; the words of the label tell apart what one sentence tells of. */
function likeness(event: WantedEvent, { mentions, label }: Node, scored: ReadonlySet<string>): number {
  const shared = event.spans.filter((span) =>
    mentions.some((mention) => mention.article === span.article && overlap(mention, span)),
  ).length;
  if (!shared) return 0;
  const strays = mentions.filter(
    (mention) =>
      scored.has(mention.article) &&
      !event.spans.some((span) => span.article === mention.article && overlap(mention, span)),
  ).length;
  return shared - 0.5 * strays + 0.4 * sharedWords(event.name, label);
}

function sharedWords(a: string, b: string): number {
  const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [left, right] = [words(a), words(b)];
  const common = [...left].filter((word) => right.has(word)).length;
  return common ? common / (left.size + right.size - common) : 0;
}
