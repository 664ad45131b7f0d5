import type { Knowledge } from '../knowledge.ts';
import type { DatedArticle, Mention, OfficeMention, RecognisedArticle, Span } from '../types.ts';
import { withFields } from '../with-fields.ts';
import { findDatelines } from './dateline.ts';
import { decide, type Reading } from './decide.ts';
import { readHeadline } from './headline.ts';
import { lexiconOf } from './lexicon.ts';
import { type Line, readLines } from './line.ts';
import { type OfficePiece, scan } from './scan.ts';
import type { Decided } from './settle.ts';

/**
 * Finds the names of an article and the words of offices. Body first, then headlines: what the body shows of a name
 * settles what it is in title case. Mentions and offices are sorted by their UTF-16 offsets and never overlap.
 */
export function recognise(article: DatedArticle, knowledge: Knowledge): RecognisedArticle {
  const lexicon = lexiconOf(knowledge);
  const lines = readLines(article, lexicon);
  const readings: Reading[] = lines
    .filter((line) => line.style === 'normal')
    .map((line) => ({ line, pieces: scan(line, lexicon) }));
  const { names, evidence } = decide(readings, lexicon);
  const offices: OfficeMention[] = [];
  for (const { line, pieces } of readings)
    for (const piece of pieces) if (piece.kind === 'office') offices.push(officeMention(line, piece));
  for (const line of lines.filter(({ style }) => style !== 'normal')) {
    const headline = readHeadline(line, evidence, lexicon);
    // One by one: a hostile line holds more names than a call takes arguments.
    for (const name of headline.names) names.push(name);
    for (const office of headline.offices) offices.push(officeMention(line, office));
  }
  const datelines = findDatelines(article, lines);
  const mentions = names
    .map(mentionOf)
    .filter((mention) => !isOutlet(mention, datelines))
    .sort(byStart)
    .filter((mention, i, all) => !isEthnic(article.text, mention, all[i - 1], all[i + 1]));
  return withFields(article, { mentions, offices: offices.sort(byStart), datelines });
}

const byStart = (a: Span, b: Span): number => a.start - b.start;

function mentionOf({ line: { tokens, sentence }, from, to, type, entry, rule }: Decided): Mention {
  return {
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    sentence: sentence.index,
    type,
    known: entry?.id || undefined,
    metonymOf: type === 'place' ? entry?.standsFor || undefined : undefined,
    rule,
  };
}

function officeMention({ tokens, sentence }: Line, { from, to, row }: OfficePiece): OfficeMention {
  return {
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    sentence: sentence.index,
    office: row.id,
    rule: `office-${row.id}`,
  };
}

/** "Serbia Bosnia" are the Serbs of Bosnia: two states side by side name neither. */
function isEthnic(
  text: string,
  mention: Mention,
  before: Mention | undefined,
  after: Mention | undefined,
): boolean {
  if (mention.type !== 'country') return false;
  return (
    (before?.type === 'country' && text.slice(before.end, mention.start) === ' ') ||
    (after?.type === 'country' && text.slice(mention.end, after.start) === ' ')
  );
}

/** The outlet in a dateline is no mention ("Moskow, CNBC Indonesia -"); the filing place is one. */
function isOutlet(mention: Mention, datelines: readonly Span[]): boolean {
  if (mention.type === 'place' || mention.type === 'country') return false;
  return datelines.some(({ start, end }) => mention.start >= start && mention.end <= end);
}
