/** Mentions: the exact span, its type, and the node it is linked to. */
import { type Graph, isEventType, type Passage } from '../../graph/schema.ts';
import type { Document } from './documents.ts';
import { type GoldMention, goldMentions, occurrences, overlap } from './spans.ts';
import { add, openTally, type Pairing, pairKey, pairUp, type Tally } from './tally.ts';

export interface MentionScore {
  readonly mentions: Tally;
  readonly typed: Tally;
  readonly linked: Tally;
  readonly pairing: Pairing;
}

type InArticle<T> = T & { readonly article: string };

export function scoreMentions(documents: readonly Document[], graph: Graph, errors: string[]): MentionScore {
  const wanted = documents.flatMap(mentionsOf);
  const found = foundMentions(documents, graph);
  const byPlace = new Map<string, (typeof found)[number]>();
  for (const mention of found) if (!byPlace.has(placeOf(mention))) byPlace.set(placeOf(mention), mention);
  const matches = wanted.map((mention) => ({ mention, match: byPlace.get(placeOf(mention)) }));
  const weights = new Map<string, number>();
  for (const { mention, match } of matches) if (match) add(weights, pairKey(mention.key, match.node));
  const pairing = pairUp(weights);
  const [mentions, typed, linked] = [openTally(), openTally(), openTally()];
  const matched = new Map<(typeof found)[number], GoldMention>();
  for (const { mention, match } of matches) {
    if (match && !matched.has(match)) matched.set(match, mention);
    if (mention.optional) continue;
    const where = `${mention.article}: "${mention.text}" (${mention.type} ${mention.key})`;
    const isTyped = match?.type === mention.type;
    const isLinked = isTyped && pairing.nodeOf.get(mention.key) === match?.node;
    mentions[match ? 'right' : 'missed']++;
    typed[isTyped ? 'right' : 'missed']++;
    linked[isLinked ? 'right' : 'missed']++;
    if (!match) errors.push(`missed mention   ${where}`);
    else if (!isTyped) errors.push(`wrong type       ${where} as ${match.type}`);
    else if (!isLinked) errors.push(`wrong node       ${where} as ${match.node}`);
  }
  for (const mention of found) {
    const gold = matched.get(mention);
    if (!gold) {
      for (const tally of [mentions, typed, linked]) tally.spurious++;
      errors.push(`spurious mention ${mention.article}: "${mention.quote}" as ${mention.node}`);
    } else if (!gold.optional && gold.type !== mention.type) {
      typed.spurious++;
      linked.spurious++;
    } else if (!gold.optional && pairing.nodeOf.get(gold.key) !== mention.node) linked.spurious++;
  }
  return { mentions, typed, linked, pairing };
}

function mentionsOf({ gold, text, map }: Document): InArticle<GoldMention>[] {
  const boilerplate = (gold.boilerplate ?? []).flatMap((line) => {
    const { text: words, occurrence } =
      typeof line === 'string' ? { text: line, occurrence: undefined } : line;
    return occurrences(text, words)
      .filter((_, i) => !occurrence || i === occurrence - 1)
      .map((start) => ({ start, end: start + words.length }));
  });
  return goldMentions(gold, text)
    .filter((mention) => !boilerplate.some((line) => overlap(line, mention)))
    .flatMap((mention) => map(mention) ?? [])
    .map((mention) => ({ ...mention, article: gold.article }));
}

function foundMentions(documents: readonly Document[], graph: Graph) {
  const scored = new Set(documents.flatMap(({ gold, article }) => (article ? [gold.article] : [])));
  return graph.nodes
    .filter(({ type }) => !isEventType(type))
    .flatMap(({ id, type, mentions }) =>
      mentions
        .filter(({ article }) => scored.has(article))
        .map((mention) => ({ ...mention, node: id, type })),
    );
}

const placeOf = ({ article, start, end }: Pick<Passage, 'article' | 'start' | 'end'>): string =>
  `${article} ${start} ${end}`;
