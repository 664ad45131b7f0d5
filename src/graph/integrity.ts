/**
 * What the schema of graph.json cannot state: that ids are told once, that every id leads to a node or article, and that
 * every passage stands where it says. The build checks it before it writes, the page before it shows anything.
 */
import type { Article, Edge, Graph, Node, Passage } from './schema.ts';

/** A place that breaks the contract, as a JSON path, and the breach as a sentence that names the record. */
export interface Breach {
  readonly path: string;
  readonly breach: string;
}

/** What a graph has that its records refer to. */
export interface Referred {
  /** Ids of nodes. */
  readonly ids: ReadonlySet<string>;
  /** Texts of articles by id. */
  readonly texts: ReadonlyMap<string, string>;
}

type Named = { readonly id: string };

/** Every broken reference and misplaced passage of a graph; empty where all holds. Linear in the size of the graph. */
export function findBreaches(graph: Graph): readonly Breach[] {
  const referred = referredIn(graph);
  return [
    ...findDuplicates(graph),
    ...graph.articles.flatMap((article, i) => breachesOfArticle(article, `articles[${i}]`, referred)),
    ...graph.nodes.flatMap((node, i) => breachesOfNode(node, `nodes[${i}]`, referred)),
    ...graph.edges.flatMap((edge, i) => breachesOfEdge(edge, `edges[${i}]`, referred)),
  ];
}

export const referredIn = ({
  articles,
  nodes,
}: Pick<Graph, 'articles'> & { readonly nodes: readonly Named[] }): Referred => ({
  ids: new Set(nodes.map(({ id }) => id)),
  texts: new Map(articles.map(({ id, text }) => [id, text])),
});

/** Ids that are told twice. */
export const findDuplicates = (
  graph: {
    readonly [K in 'articles' | 'nodes' | 'edges']: readonly Named[];
  },
): readonly Breach[] => [
  ...duplicates('article', graph.articles),
  ...duplicates('node', graph.nodes),
  ...duplicates('edge', graph.edges),
];

/** `path` is where the node stands in the graph. */
export const breachesOfNode = ({ id, mentions }: Node, path: string, referred: Referred): readonly Breach[] =>
  breachesOfPassages(id, mentions, `${path}.mentions`, referred);

/** `path` is where the edge stands in the graph. */
export function breachesOfEdge(edge: Edge, path: string, referred: Referred): readonly Breach[] {
  const ofEnds = endBreaches(edge, referred.ids).map((breach) => ({ path, breach }));
  return [...ofEnds, ...breachesOfPassages(edge.id, edge.evidence, `${path}.evidence`, referred)];
}

function breachesOfPassages(
  id: string,
  passages: readonly Passage[],
  path: string,
  referred: Referred,
): readonly Breach[] {
  const found: Breach[] = [];
  for (const [i, passage] of passages.entries())
    if (!holds(passage, referred))
      for (const breach of passageBreaches(id, passage, referred))
        found.push({ path: `${path}[${i}]`, breach });
  return found;
}

/** Most do: nothing is made of them. */
const holds = ({ article, start, end, quote, attributedTo }: Passage, { ids, texts }: Referred): boolean =>
  texts.get(article)?.slice(start, end) === quote && (attributedTo === undefined || ids.has(attributedTo));

function duplicates(kind: string, records: readonly Named[]): readonly Breach[] {
  const seen = new Set<string>();
  return records.flatMap(({ id }, i) => {
    if (seen.has(id)) return [{ path: `${kind}s[${i}].id`, breach: `${kind} ${id} is there twice` }];
    seen.add(id);
    return [];
  });
}

/**
 * Marks of an article that reach beyond its text would be drawn around nothing, and a version that takes its place must be there;
 * `path` is where it stands in the graph.
 */
export function breachesOfArticle(
  { id, text, blocks, dates, unresolved = [], supersededBy }: Article,
  path: string,
  { texts }: Referred,
): readonly Breach[] {
  const isLost = supersededBy !== undefined && (supersededBy === id || !texts.has(supersededBy));
  const misplaced = Object.entries({ blocks, dates, unresolved }).flatMap(([name, spans]) =>
    spans.flatMap(({ start, end }, k) =>
      start <= end && end <= text.length
        ? []
        : [{ path: `${path}.${name}[${k}]`, breach: `${id} ${start}-${end} is no part of the text` }],
    ),
  );
  return isLost
    ? [
        ...misplaced,
        { path: `${path}.supersededBy`, breach: `${id} is replaced by ${supersededBy}, no other article` },
      ]
    : misplaced;
}

const endBreaches = ({ id, source, target }: Edge, ids: ReadonlySet<string>): readonly string[] =>
  [source, target].filter((end) => !ids.has(end)).map((end) => `edge ${id} ends at ${end}, which is no node`);

function passageBreaches(
  where: string,
  { article, start, end, quote, attributedTo }: Passage,
  { texts, ids }: Referred,
): readonly string[] {
  const at = `${where}: passage ${article} ${start}-${end}`;
  const text = texts.get(article);
  return [
    ...(text === undefined ? [`${at} is of no article`] : []),
    ...(text !== undefined && text.slice(start, end) !== quote ? [`${at} is not “${quote}”`] : []),
    ...(attributedTo !== undefined && !ids.has(attributedTo)
      ? [`${at} is said by ${attributedTo}, which is no node`]
      : []),
  ];
}
