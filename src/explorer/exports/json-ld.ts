/**
 * JSON-LD: people, places and events in the words of schema.org, every passage as a Web Annotation. The context is in the
 * file, so that reading it asks no other host. A link that is denied, planned or proposed is stated as such and never
 * asserted as a plain property.
 */
import { parseEdtf } from '../../graph/edtf.ts';
import { type Article, type Edge, isEventType, type Node } from '../../graph/schema.ts';
import { safeUrl } from '../passages/citation.ts';
import { labelOf } from '../sentences/parts.ts';
import { codePointsOf } from './code-points.ts';
import { type Fact, type FactPassage, factOf } from './facts.ts';
import type { Material } from './material.ts';

type Json = Readonly<Record<string, unknown>>;

const CONTEXT: Json = {
  '@vocab': 'https://schema.org/',
  oa: 'http://www.w3.org/ns/oa#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  bm: 'urn:benang-merah:',
  url: { '@type': '@id' },
  sameAs: { '@type': '@id' },
};

const TYPES: Readonly<Record<Node['type'], string>> = {
  person: 'Person',
  country: 'Country',
  organization: 'Organization',
  place: 'Place',
  meeting: 'Event',
  agreement: 'Event',
  sanction: 'Event',
  conflict: 'Event',
};

/** Relations that schema.org has a word for, with the end that the word belongs to. */
const PROPERTIES: Partial<Record<Edge['type'], readonly [string, 'source' | 'target']>> = {
  represents: ['affiliation', 'source'],
  family_of: ['relatedTo', 'source'],
  participates_in: ['attendee', 'target'],
  takes_place_in: ['location', 'source'],
  concerns: ['about', 'source'],
};

/** Characters of the article before and after a passage, by which it is found again where offsets have moved. */
const AROUND = 32;

export function writeJsonLd(material: Material): string {
  const { index, excerpt, head, linkTo, lang } = material;
  const iri = (id: string): string => linkTo({ id });
  const facts = [...excerpt.nodes, ...excerpt.edges].map((thing) => ({
    thing,
    fact: factOf(thing, material),
  }));
  const cited = new Set(facts.flatMap(({ fact }) => fact.passages.map(({ article }) => article.id)));
  const articles = index.graph.articles.filter((article) => cited.has(article.id));
  const numbers = new Map(articles.map((article) => [article.id, codePointsOf(article.text)]));
  const annotationsOf = (fact: Fact): readonly Json[] =>
    fact.passages.map((given) =>
      annotation(fact, given, { iri, toCodePoints: numbers.get(given.article.id) }),
    );
  const asserted = assertions(excerpt.edges, iri);
  const document = {
    '@context': CONTEXT,
    '@id': head.link,
    '@type': 'Dataset',
    name: head.title,
    description: head.filters.join('; ') || undefined,
    inLanguage: lang,
    '@graph': [
      ...articles.map(articleRecord),
      ...excerpt.nodes.map((node) => ({ ...nodeRecord(node, { iri, lang }), ...asserted.get(node.id) })),
      ...facts.flatMap(({ thing, fact }) => ('evidence' in thing ? [statement(thing, fact, iri)] : [])),
      ...facts.flatMap(({ fact }) => annotationsOf(fact)),
    ],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

const articleIri = (article: Article): string =>
  safeUrl(article.url) ?? `urn:benang-merah:article:${encodeURIComponent(article.id)}`;

const articleRecord = (article: Article): Json => ({
  '@id': articleIri(article),
  '@type': 'NewsArticle',
  identifier: article.id,
  headline: article.title,
  inLanguage: article.language,
  ...(article.published ? { datePublished: article.published } : {}),
  ...(article.source ? { publisher: { '@type': 'Organization', name: article.source } } : {}),
});

function nodeRecord(
  node: Node,
  { iri, lang }: { iri: (id: string) => string; lang: Material['lang'] },
): Json {
  const range = node.date ? parseEdtf(node.date) : null;
  return {
    '@id': iri(node.id),
    '@type': TYPES[node.type],
    identifier: node.id,
    name: labelOf(node, lang),
    ...(node.aliases.length ? { alternateName: node.aliases } : {}),
    ...(isEventType(node.type) ? { 'bm:kind': node.type } : {}),
    ...(node.status ? { 'bm:status': node.status } : {}),
    ...(node.date ? { 'bm:date': node.date } : {}),
    ...(range?.lower ? { startDate: range.lower } : {}),
    ...(range?.upper ? { endDate: range.upper } : {}),
    ...(node.iso ? { 'bm:iso3166': node.iso } : {}),
    ...(node.wikidata ? { sameAs: `https://www.wikidata.org/entity/${node.wikidata}` } : {}),
    ...(node.coordinates
      ? {
          geo: { '@type': 'GeoCoordinates', longitude: node.coordinates[0], latitude: node.coordinates[1] },
        }
      : {}),
  };
}

/** Plain properties, by node, of the edges that are or were. */
function assertions(edges: readonly Edge[], iri: (id: string) => string): ReadonlyMap<string, Json> {
  const found = new Map<string, Record<string, { '@id': string }[]>>();
  for (const edge of edges) {
    const [property, owner] = PROPERTIES[edge.type] ?? [];
    if (!property || !owner || (edge.status && edge.status !== 'occurred' && edge.status !== 'ongoing'))
      continue;
    const values = found.get(edge[owner]) ?? {};
    found.set(edge[owner], values);
    const value = { '@id': iri(owner === 'source' ? edge.target : edge.source) };
    values[property] = [...(values[property] ?? []), value];
  }
  return found;
}

const statement = (edge: Edge, fact: Fact, iri: (id: string) => string): Json => ({
  '@id': iri(edge.id),
  '@type': 'rdf:Statement',
  identifier: edge.id,
  name: fact.sentence,
  'rdf:subject': { '@id': iri(edge.source) },
  'rdf:predicate': { '@id': `bm:${edge.type}` },
  'rdf:object': { '@id': iri(edge.target) },
  ...(edge.status ? { 'bm:status': edge.status } : {}),
  ...(fact.date ? { 'bm:date': fact.date } : {}),
  ...(edge.role ? { roleName: edge.role } : {}),
});

interface Ways {
  readonly iri: (id: string) => string;
  readonly toCodePoints: ((offset: number) => number) | undefined;
}

/** The Web Annotation Data Model counts code points, the graph UTF-16 units. */
function annotation(fact: Fact, { passage, article, link }: FactPassage, { iri, toCodePoints }: Ways): Json {
  const { start, end } = passage;
  return {
    '@id': link,
    '@type': 'oa:Annotation',
    'oa:hasBody': { '@id': fact.link },
    'oa:hasTarget': {
      '@type': 'oa:SpecificResource',
      'oa:hasSource': { '@id': articleIri(article) },
      'oa:hasSelector': [
        {
          '@type': 'oa:TextPositionSelector',
          'oa:start': toCodePoints?.(start) ?? start,
          'oa:end': toCodePoints?.(end) ?? end,
        },
        {
          '@type': 'oa:TextQuoteSelector',
          'oa:prefix': whole(article.text.slice(Math.max(0, start - AROUND), start)),
          'oa:exact': passage.quote,
          'oa:suffix': whole(article.text.slice(end, end + AROUND)),
        },
      ],
    },
    ...(passage.status ? { 'bm:status': passage.status } : {}),
    ...(passage.attributedTo ? { 'bm:attributedTo': { '@id': iri(passage.attributedTo) } } : {}),
    'bm:rule': passage.rule,
  };
}

/** Without the half of a character that a cut through an emoji leaves at an end. */
const whole = (text: string): string => text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
