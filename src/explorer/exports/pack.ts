/**
 * The evidence as one reads it on paper: the facts, each with the numbers of its quotations, and below them every quotation
 * once, by article. One sentence often is evidence for ten facts ("A, B dan C bertemu di D").
 */
import { formatEdtf } from '../../graph/edtf-format.ts';
import { countSources } from '../../graph/queries.ts';
import type { Article, Status } from '../../graph/schema.ts';
import { translate } from '../i18n/translate.ts';
import { type Fact, type FactPassage, factsOf, oneLine } from './facts.ts';
import type { Material } from './material.ts';

export interface Quotation {
  /** From 1, in the order of reading. */
  readonly number: number;
  readonly quote: string;
  readonly speaker: string;
  readonly link: string;
}

export interface Reference {
  readonly number: number;
  /** What this passage says of the fact, where it differs: a plan that later happened. */
  readonly status: Status | undefined;
}

export interface Pack {
  readonly facts: readonly { readonly fact: Fact; readonly references: readonly Reference[] }[];
  readonly articles: readonly {
    readonly article: Article;
    readonly url: string;
    readonly quotations: readonly Quotation[];
  }[];
  readonly counts: string;
}

export function packOf(material: Material): Pack {
  const facts = factsOf(material);
  const sentences = new Map<string, FactPassage>();
  for (const { passages } of facts)
    for (const given of passages) if (!sentences.has(keyOf(given))) sentences.set(keyOf(given), given);
  const ordered = [...sentences].sort(([, a], [, b]) => compareReading(a, b));
  const numbers = new Map(ordered.map(([key], i) => [key, i + 1]));
  const articles = new Map<string, { article: Article; url: string; quotations: Quotation[] }>();
  for (const [key, { article, url, quote, speaker, link }] of ordered) {
    const entry = articles.get(article.id) ?? { article, url, quotations: [] };
    articles.set(article.id, entry);
    entry.quotations.push({ number: numbers.get(key) ?? 0, quote, speaker, link });
  }
  return {
    facts: facts.map((fact) => ({ fact, references: referencesOf(fact, numbers) })),
    articles: [...articles.values()],
    counts: countsOf(facts, sentences.size, material),
  };
}

const keyOf = ({ article, from, quote, speaker }: FactPassage): string =>
  JSON.stringify([article.id, from, quote, speaker]);

function compareReading(a: FactPassage, b: FactPassage): number {
  const key = ({ article }: FactPassage): string => `${article.published ?? '~'} ${article.id}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.from - b.from || a.passage.start - b.passage.start;
}

function referencesOf(fact: Fact, numbers: ReadonlyMap<string, number>): readonly Reference[] {
  const found = new Map<number, Reference>();
  for (const given of fact.passages) {
    const number = numbers.get(keyOf(given)) ?? 0;
    const { status } = given.passage;
    found.set(number, { number, status: status === fact.status ? undefined : status });
  }
  return [...found.values()].sort((a, b) => a.number - b.number);
}

/** "12 fakta, 30 kutipan, 5 artikel, 3 sumber". */
function countsOf(facts: readonly Fact[], quotations: number, { index, lang }: Material): string {
  const passages = facts.flatMap((fact) => fact.passages.map(({ passage }) => passage));
  const { articles, sources } = countSources(passages, index);
  return [
    translate(lang, 'share.facts', { count: facts.length }),
    translate(lang, 'panel.quotes', { count: quotations }),
    translate(lang, 'panel.articles', { count: articles }),
    translate(lang, 'panel.sources', { count: sources }),
  ].join(', ');
}

/** "Pertemuan · Terjadi · 6 Agustus 2025". */
export const factLine = (fact: Fact, lang: Material['lang']): string =>
  [
    fact.type,
    fact.status && translate(lang, `status.${fact.status}`),
    fact.date && formatEdtf(fact.date, lang),
  ]
    .filter(Boolean)
    .join(' · ');

/** "[3]", or "[3: Direncanakan]" where that passage says otherwise. */
export const referenceText = ({ number, status }: Reference, lang: Material['lang']): string =>
  `[${number}${status ? `: ${translate(lang, `status.${status}`)}` : ''}]`;

/** "[1]–[4] [6] [7: Direncanakan]": three and more in a row are one stretch. */
export function referencesText(references: readonly Reference[], lang: Material['lang']): string {
  const runs: Reference[][] = [];
  for (const reference of references) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const follows = before && !before.status && !reference.status && before.number + 1 === reference.number;
    if (run && follows) run.push(reference);
    else runs.push([reference]);
  }
  return runs
    .flatMap((run) => {
      const [first, last] = [run[0], run.at(-1)];
      if (!first || !last || run.length < 3) return run.map((reference) => referenceText(reference, lang));
      return [`${referenceText(first, lang)}–${referenceText(last, lang)}`];
    })
    .join(' ');
}

/** "Judul, ANTARA, 6 Agustus 2025". */
export function articleLine(article: Article, lang: Material['lang']): string {
  const published = article.published ? formatEdtf(article.published, lang) : '';
  return [oneLine(article.title).replace(/\.$/, ''), article.source && oneLine(article.source), published]
    .filter(Boolean)
    .join(', ');
}
