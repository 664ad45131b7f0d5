/** For tests: what the engine reads in a few sentences, as one line of words a fact. */
import { toFindings } from '../findings.ts';
import { openCorpus } from '../merge/corpus.ts';
import { PASTED_TITLE } from '../merge/pasted-titles.ts';
import { readArticle } from '../pipeline.ts';
import type { Findings, LocalKey, RelatedArticle, Span } from '../types.ts';
import { knowledge, makeArticle } from './knowledge.ts';

/**
 * `person Vladimir Putin`, `AS = Amerika Serikat` (a mention), `Putin represents Rusia "Presiden"`, `meeting planned 2025-08-15`,
 * `Trump participates_in meeting`, `Rusia attacks Ukraina by Peskov`, `date kemarin = 2025-08-19`, `skip Baca juga: …`,
 * `ia -> Putin` (a reference), `dateline Moskow`.
 */
export function factsOf(
  text: string,
  published: string | null = '2025-08-20',
  others: readonly string[] = [],
): string[] {
  const read = (words: string) => readArticle(makeArticle(words, published), knowledge);
  // What only the corpus shows: the other articles come with their titles.
  const alone = read(text);
  const found = others.length ? { ...alone, ...keptOf([text, ...others].map(read)) } : alone;
  const slice = ({ start, end }: { start: number; end: number }): string => found.text.slice(start, end);
  const name = nameIn(found);
  return [
    ...found.entities.map(({ type, label }) => `${type} ${label}`),
    ...found.mentions.map((mention) => `${slice(mention)} = ${name(mention.entity)}`),
    ...found.events.map(({ type, kind, status, date }) => `${type} ${kind} ${status ?? '-'} ${date ?? '-'}`),
    ...found.claims.flatMap(({ source, type, target, role, evidence }) => {
      const claim = `${name(source)} ${type} ${name(target)}${role ? ` "${role}"` : ''}`;
      const speakers = evidence.flatMap(({ attributedTo }) => attributedTo ?? []);
      return [claim, ...speakers.map((speaker) => `${claim} by ${name(speaker)}`)];
    }),
    ...found.events.flatMap(({ type, mentions }) =>
      mentions.flatMap(({ attributedTo }) => (attributedTo ? [`${type} by ${name(attributedTo)}`] : [])),
    ),
    ...found.dates.map((date) => `date ${slice(date)} = ${date.value ?? '-'}`),
    ...found.dates.flatMap((date) => (date.note ? [`odd ${slice(date)}: ${date.note}`] : [])),
    ...found.blocks.flatMap((block) => (block.kind === 'boilerplate' ? [`skip ${slice(block)}`] : [])),
    ...found.references.map((r) => `${slice(r)} -> ${r.entities.map(name).join(' + ')}`),
    ...found.datelines.map((span) => `dateline ${slice(span)}`),
  ];
}

/** What merge leaves of the first article. */
function keptOf(articles: readonly RelatedArticle[]) {
  const [first] = openCorpus(articles.map((article, i) => toFindings({ ...article, id: `a${i}` })));
  const [alone] = articles;
  if (!first || !alone) throw new Error('no article');
  const { blocks } = first.article;
  const pasted = blocks.filter(({ rule }) => rule === PASTED_TITLE);
  const stays = ({ start }: Span) => !pasted.some((block) => block.start <= start && start < block.end);
  const named = new Set(first.entities.map(({ label }) => label));
  return {
    blocks,
    dates: alone.dates.filter(stays),
    mentions: alone.mentions.filter(stays),
    entities: alone.entities.filter(({ label }) => named.has(label)),
    events: alone.events.filter(({ mentions }) => mentions.some(stays)),
    claims: alone.claims.filter(({ evidence }) => evidence.some(stays)),
  };
}

/** An entity by its label, an event by its type. */
function nameIn({ entities, events }: Pick<Findings, 'entities' | 'events'>): (key: LocalKey) => string {
  const names = new Map<string, string>([
    ...entities.map(({ key, label }) => [key, label] as const),
    ...events.map(({ key, type }) => [key, type] as const),
  ]);
  return (key) => names.get(key) ?? key;
}
