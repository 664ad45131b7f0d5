/**
 * What the schema of graph.json cannot state: that ids are told once, that every id leads to a node or article, and that
 * every passage stands where it says. The build checks it before it writes, the page before it shows anything.
 */
import type { Article, Edge, Graph, Passage } from './schema.ts';

/** A place that breaks the contract, as a JSON path, and the breach as a sentence that names the record. */
export interface Breach {
  readonly path: string;
  readonly breach: string;
}

/** Every broken reference and misplaced passage of a graph; empty where all holds. Linear in the size of the graph. */
export function findBreaches({ articles, nodes, edges }: Graph): readonly Breach[] {
  const ids = new Set(nodes.map(({ id }) => id));
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const passagesOf = (id: string, path: string, passages: readonly Passage[]): readonly Breach[] =>
    passages.flatMap((passage, i) =>
      passageBreaches(id, passage, texts, ids).map((breach) => ({ path: `${path}[${i}]`, breach })),
    );
  return [
    ...duplicates('article', articles),
    ...duplicates('node', nodes),
    ...duplicates('edge', edges),
    ...articles.flatMap(spanBreaches),
    ...nodes.flatMap(({ id, mentions }, i) => passagesOf(id, `nodes[${i}].mentions`, mentions)),
    ...edges.flatMap((edge, i) => [
      ...endBreaches(edge, ids).map((breach) => ({ path: `edges[${i}]`, breach })),
      ...passagesOf(edge.id, `edges[${i}].evidence`, edge.evidence),
    ]),
  ];
}

function duplicates(kind: string, records: readonly { readonly id: string }[]): readonly Breach[] {
  const seen = new Set<string>();
  return records.flatMap(({ id }, i) => {
    if (seen.has(id)) return [{ path: `${kind}s[${i}].id`, breach: `${kind} ${id} is there twice` }];
    seen.add(id);
    return [];
  });
}

/** Marks of an article that reach beyond its text would be drawn around nothing. */
function spanBreaches({ id, text, blocks, dates, unresolved = [] }: Article, i: number): readonly Breach[] {
  return Object.entries({ blocks, dates, unresolved }).flatMap(([name, spans]) =>
    spans.flatMap(({ start, end }, k) =>
      start <= end && end <= text.length
        ? []
        : [{ path: `articles[${i}].${name}[${k}]`, breach: `${id} ${start}-${end} is no part of the text` }],
    ),
  );
}

const endBreaches = ({ id, source, target }: Edge, ids: ReadonlySet<string>): readonly string[] =>
  [source, target].filter((end) => !ids.has(end)).map((end) => `edge ${id} ends at ${end}, which is no node`);

function passageBreaches(
  where: string,
  { article, start, end, quote, attributedTo }: Passage,
  texts: ReadonlyMap<string, string>,
  ids: ReadonlySet<string>,
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
