/** Findings on their way through memory, a cache or a pipe: only what merge needs, each repeated word kept once. */
import type { Findings, FoundSpan, RawArticle, RelatedArticle } from './types.ts';

/** What an article says, without the record of how it was read: a third less to write, to keep and to read back. */
export function toFindings(article: RelatedArticle): Findings {
  const { sentences, quotations, offices, datelines, references, ...kept } = article;
  return {
    ...kept,
    mentions: article.mentions.map(({ start, end, entity, rule }) => ({ start, end, entity, rule })),
    events: article.events.map((event) => ({ ...event, mentions: event.mentions.map(toSpan) })),
    claims: article.claims.map((claim) => ({ ...claim, evidence: claim.evidence.map(toSpan) })),
  };
}

function toSpan({
  sentence,
  trigger,
  ...span
}: FoundSpan & { sentence: number; trigger?: unknown }): FoundSpan {
  return span;
}

/** Gives for every word the same word of before, so that a rule's name stands in memory once and not once a passage. */
export type Pool = <T extends string>(word: T) => T;

export function openPool(): Pool {
  const words = new Map<string, string>();
  return (word) => {
    const kept = words.get(word);
    if (kept === undefined) words.set(word, word);
    // Equal, so of the same type.
    return (kept ?? word) as typeof word;
  };
}

/** The records of findings as they stand in a cache, where the article itself is known. */
export type Said = Omit<Findings, keyof RawArticle>;

export function toSaid({ blocks, dates, mentions, entities, events, claims }: Findings): Said {
  return { blocks, dates, mentions, entities, events, claims };
}

/**
 * Findings from a line that this program wrote. Read back they take a third of the memory of what the stages made: records
 * that grew step by step carry the marks of it, and their words hold on to the texts that they were cut from.
 */
export function parseSaid(line: string, article: RawArticle, pool: Pool): Findings {
  // Our own format, written a moment ago or for the same rules.
  const said = JSON.parse(line) as Said;
  poolWords(said, pool);
  return { ...article, ...said };
}

/** Replaces the words of freshly parsed records, which nobody else holds yet. */
export function poolWords({ blocks, dates, mentions, entities, events, claims }: Said, pool: Pool): void {
  for (const records of [blocks, dates, mentions, entities, events, claims])
    for (const record of records) poolRecord(record, pool);
  for (const { surfaces } of entities) poolRecord(surfaces, pool);
  for (const { mentions } of events) for (const span of mentions) poolRecord(span, pool);
  for (const { evidence } of claims) for (const span of evidence) poolRecord(span, pool);
}

function poolRecord(record: object, pool: Pool): void {
  // Their own keys only: the records came from JSON.
  const fields = record as Record<string, unknown>;
  for (const key in fields) {
    const value = fields[key];
    if (typeof value === 'string') fields[key] = pool(value);
  }
}
