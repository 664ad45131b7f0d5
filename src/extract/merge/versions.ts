/**
 * Of several versions of one article the newest counts (traps.md, 39): the others stay in the corpus, where links to them lead, but are no
 * evidence. An outlet that has its report updated says so by the address, or by the title and most of the paragraphs. Another outlet
 * that prints the same words has no version of it but a copy.
 */
import type { Article } from '../../graph/schema.ts';
import { fold } from '../../graph/text.ts';
import { momentOf } from '../moment.ts';
import type { Told } from '../told.ts';
import { compare, groupBy } from './groups.ts';
import { keepSpans } from './keep-spans.ts';

/** Letters of a paragraph that is nobody else's: "Baca juga" stands in every article of an outlet. */
const OWN_WORDS = 40;
/** Of the paragraphs of the shorter version so many stand in the other. */
const SHARED = 0.5;
/** An address or title that more articles have than this is no article's own. */
const MOST_VERSIONS = 50;

/** The same articles, each that a newer version replaces marked with the id of the newest. */
export function markVersions(corpus: readonly Told[]): readonly Told[] {
  const newest = new Map<Article, string>();
  const articles = corpus.map(({ article }) => article);
  for (const keyOf of [addressOf, headlineOf])
    for (const [key, group] of groupBy(articles, keyOf))
      if (key !== '' && group.length > 1 && group.length <= MOST_VERSIONS) noteVersions(group, newest);
  if (!newest.size) return corpus;
  const byId = new Map(articles.map((article) => [article.id, article]));
  return corpus.map((told) => {
    const supersededBy = lastOf(told.article, newest, byId);
    return supersededBy === undefined ? told : keepSpans(told, { ...told.article, supersededBy }, () => true);
  });
}

/** The address without what changes from visit to visit; a front page is no article's. */
function addressOf({ url }: Article): string {
  const [, host = '', path = '', query = ''] =
    /^https?:\/\/(?:www\.|m\.)?([^/?#]+)([^?#]*)\??([^#]*)/i.exec(url ?? '') ?? [];
  const kept = query.split('&').filter((part) => part !== '' && !/^(?:utm_|fbclid|gclid|page=)/.test(part));
  const where = `${path.replace(/\/+$/, '')}${kept.length ? `?${kept.join('&')}` : ''}`;
  return where === '' ? '' : `${host.toLowerCase()}${where}`;
}

const headlineOf = ({ source, title }: Article): string =>
  source === undefined || title.length < OWN_WORDS ? '' : `${fold(source)}\n${fold(title)}`;

/** In a group of one address or title: each that is followed by another version of itself, and by which. */
function noteVersions(group: readonly Article[], newest: Map<Article, string>): void {
  const aged = [...group].sort((a, b) => compare(timeOf(a), timeOf(b)) || compare(a.id, b.id));
  const paragraphs = new Map(aged.map((article) => [article, paragraphsOf(article)]));
  aged.forEach((article, i) => {
    const own = paragraphs.get(article) ?? new Set();
    for (const other of aged.slice(i + 1).toReversed()) {
      // Which of two of one time is the newer one nobody knows: both stay.
      if (timeOf(other) === timeOf(article) || timeOf(article) === '') break;
      if (!isMostly(own, paragraphs.get(other) ?? new Set())) continue;
      newest.set(article, other.id);
      break;
    }
  });
}

/** When the text was last changed: `dateModified` of the front matter, else the day of publication. */
function timeOf({ published, extra }: Article): string {
  const modified = extra?.dateModified;
  return (typeof modified === 'string' ? momentOf(modified) : null) ?? published ?? '';
}

function paragraphsOf({ text, blocks }: Article): ReadonlySet<string> {
  const own = blocks.filter(({ kind, start, end }) => kind === 'paragraph' && end - start >= OWN_WORDS);
  return new Set(own.map(({ start, end }) => fold(text.slice(start, end))));
}

function isMostly(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const paragraph of few) if (many.has(paragraph)) shared++;
  return few.size > 0 && shared >= SHARED * few.size;
}

/** The version that no other follows. */
function lastOf(
  article: Article,
  newest: ReadonlyMap<Article, string>,
  byId: ReadonlyMap<string, Article>,
): string | undefined {
  let last: string | undefined;
  for (let at: Article | undefined = article; at; ) {
    const next: string | undefined = newest.get(at);
    last = next ?? last;
    at = next === undefined ? undefined : byId.get(next);
  }
  return last;
}
