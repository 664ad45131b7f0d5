/** What the build says when it is done. */
import { countSources } from '../../graph/queries.ts';
import { type Article, EDGE_TYPES, NODE_TYPES } from '../../graph/schema.ts';
import { type Outline, passagesOf } from '../outline.ts';
import { findAmbiguousNames } from './ambiguous-names.ts';

/** So many examples are named; the rest are counted. */
const MOST = 5;

/** Why a date has no value, or what is odd about it, in words. What has none here is said as it is. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ['publication-unknown', 'the day of publication is unknown'],
  ['publication-day-unknown', 'the day of publication is known only roughly'],
  ['indefinite', 'the words say no number'],
  ['no-anchor', 'the text names no date to count from'],
  ['impossible-date', 'there is no such day'],
  ['weekday-mismatch', 'weekday and day disagree'],
]);

/**
 * Lines of the closing summary: counts by type, what stayed unresolved or odd and why, names that may mean several people,
 * articles without a day of publication, and how much rests on one source.
 */
export function summarise(graph: Outline): string[] {
  return [
    `articles  ${graph.articles.length}`,
    ...sayUnpublished(graph.articles),
    ...saySuperseded(graph.articles),
    `nodes     ${graph.nodes.length}: ${counts(NODE_TYPES, graph.nodes)}`,
    `edges     ${graph.edges.length}: ${counts(EDGE_TYPES, graph.edges)}`,
    ...sayDates(graph.articles),
    ...sayNames(graph),
    ...saySources(graph),
  ];
}

function sayUnpublished(articles: readonly Article[]): string[] {
  const without = articles.filter(({ published }) => published === undefined).map(({ id }) => id);
  return without.length ? [`          ${without.length} without a day of publication: ${some(without)}`] : [];
}

function saySuperseded(articles: readonly Article[]): string[] {
  const old = articles.flatMap(({ id, supersededBy }) =>
    supersededBy ? [`${id} (now ${supersededBy})`] : [],
  );
  return old.length ? [`          ${old.length} replaced by a newer version, no evidence: ${some(old)}`] : [];
}

function sayDates(articles: readonly Article[]): string[] {
  const resolved = articles.reduce((sum, { dates }) => sum + dates.length, 0);
  const open = articles.flatMap((article) =>
    (article.unresolved ?? []).map((date) => [date.reason, quote(article, date)] as const),
  );
  const odd = articles.flatMap((article) =>
    article.dates.flatMap((date) => (date.note ? [[date.note, quote(article, date)] as const] : [])),
  );
  return [
    `dates     ${resolved} resolved${open.length ? '' : ', none left open'}`,
    ...groups(open).map(([why, quotes]) => `          ${quotes.length} unresolved: ${why} (${some(quotes)})`),
    ...groups(odd).map(([why, quotes]) => `          ${quotes.length} odd: ${why} (${some(quotes)})`),
  ];
}

const quote = ({ id, text }: Article, { start, end }: { start: number; end: number }): string =>
  `${id} “${text.slice(start, Math.min(end, start + 60)).replace(/\s+/g, ' ')}”`;

/** By reason, in words and in order. */
function groups(found: readonly (readonly [reason: string, quote: string])[]): [string, string[]][] {
  const byReason = new Map<string, string[]>();
  for (const [reason, words] of found) {
    const why = REASONS.get(reason) ?? reason;
    const list = byReason.get(why);
    if (list) list.push(words);
    else byReason.set(why, [words]);
  }
  return [...byReason].sort(([a], [b]) => (a < b ? -1 : 1));
}

function sayNames(graph: Outline): string[] {
  const names = findAmbiguousNames(graph);
  if (!names.length) return [];
  return [
    `names     ${names.length} ambiguous`,
    ...names.slice(0, MOST).map(({ name, readings, why, articles }) => {
      const reason = why === 'bare' ? 'nothing tells which' : 'namesakes of different sides';
      return `          “${name}” (${some(articles)}): ${some(readings, ' or ')}; ${reason}`;
    }),
    ...(names.length > MOST ? [`          and ${names.length - MOST} more`] : []),
  ];
}

function saySources(graph: Outline): string[] {
  if (!graph.edges.length) return [];
  const articles = new Map(graph.articles.map((article) => [article.id, article]));
  const single = graph.edges.filter(
    ({ sources }) => countSources(passagesOf(sources, graph.idOf), { articles }).sources === 1,
  ).length;
  const share = Math.round((100 * single) / graph.edges.length);
  return [`sources   ${share}% of edges rest on a single source`];
}

function some(words: readonly string[], between = ', '): string {
  const rest = words.length - MOST;
  return `${words.slice(0, MOST).join(between)}${rest > 0 ? ` and ${rest} more` : ''}`;
}

function counts(types: readonly string[], records: readonly { readonly type: string }[]): string {
  const byType = new Map<string, number>();
  for (const { type } of records) byType.set(type, (byType.get(type) ?? 0) + 1);
  return (
    types.flatMap((type) => (byType.has(type) ? `${byType.get(type)} ${type}` : [])).join(', ') || 'none'
  );
}
