/** Findings on their way through a cache or a pipe: only what merge needs. */
import type { Findings, FoundSpan, RawArticle, RelatedArticle } from './types.ts';
import { withFields } from './with-fields.ts';

/** What an article says, without the record of how it was read: a third less to write, to keep and to read back. */
export function toFindings(article: RelatedArticle): Findings {
  const { sentences, quotations, offices, datelines, references, ...kept } = article;
  return {
    ...kept,
    mentions: article.mentions.map(({ start, end, entity, rule }) => ({ start, end, entity, rule })),
    events: article.events.map((event) => withFields(event, { mentions: event.mentions.map(toSpan) })),
    claims: article.claims.map((claim) => withFields(claim, { evidence: claim.evidence.map(toSpan) })),
  };
}

function toSpan({
  sentence,
  trigger,
  ...span
}: FoundSpan & { sentence: number; trigger?: unknown }): FoundSpan {
  return span;
}

/** The records of findings as they stand in a cache, where the article itself is known. */
export type Said = Omit<Findings, keyof RawArticle>;

export function toSaid({ blocks, dates, mentions, entities, events, claims }: Findings): Said {
  return { blocks, dates, mentions, entities, events, claims };
}

/** Findings from a line that this program wrote. */
export function parseSaid(line: string, article: RawArticle): Findings {
  // Our own format, written a moment ago or for the same rules; whether its lists are there the caller finds out.
  return { ...article, ...(JSON.parse(line) as Said) };
}
