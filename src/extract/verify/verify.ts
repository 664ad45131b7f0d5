/** The promises of graph.json that its schema cannot state: checked on every build, all breaches said at once. */

import { edgeId } from '../../graph/ids.ts';
import { type Edge, type Graph, isEventType, type Node, type Passage } from '../../graph/schema.ts';
import { fold } from '../../graph/text.ts';

/** Every breach of the contract and of the evidence rule, one sentence each; empty where the graph may be written. */
export function verify(graph: Graph): readonly string[] {
  const nodes = new Set(graph.nodes.map(({ id }) => id));
  const texts = new Map(graph.articles.map(({ id, text }) => [id, text]));
  const passageOf = (where: string) => (passage: Passage) => verifyPassage(where, passage, texts, nodes);
  return [
    ...duplicates('article', graph.articles),
    ...duplicates('node', graph.nodes),
    ...duplicates('edge', graph.edges),
    ...graph.nodes.flatMap((node) => [...verifyNode(node), ...node.mentions.flatMap(passageOf(node.id))]),
    ...graph.edges.flatMap((edge) => [
      ...verifyEdge(edge, nodes),
      ...edge.evidence.flatMap(passageOf(edge.id)),
    ]),
    ...sharedPlaces(graph.nodes),
    ...verifyRedirects(graph, nodes),
  ];
}

function duplicates(kind: string, records: readonly { readonly id: string }[]): string[] {
  const seen = new Set<string>();
  return records.flatMap(({ id }) => {
    if (seen.has(id)) return [`${kind} ${id} is there twice`];
    seen.add(id);
    return [];
  });
}

function verifyNode({ id, type, label, aliases, mentions, position }: Node): string[] {
  const names = [label, ...aliases].map(fold);
  const stray = isEventType(type)
    ? undefined
    : mentions.find(
        ({ quote }) => !names.some((name) => name.includes(fold(quote)) || fold(quote).includes(name)),
      );
  return [
    ...(stray ? [`node ${id} has a passage that does not name it: “${stray.quote}”`] : []),
    ...(id.startsWith(`${type}:`) ? [] : [`node ${id} is of the type ${type}`]),
    ...(mentions.length ? [] : [`node ${id} has no passage`]),
    ...(position ? [] : [`node ${id} has no position`]),
  ];
}

function verifyEdge({ id, type, source, target, evidence }: Edge, nodes: ReadonlySet<string>): string[] {
  return [
    ...(id === edgeId(source, type, target) ? [] : [`edge ${id} does not say ${source}, ${type}, ${target}`]),
    ...(source === target ? [`edge ${id} joins a node to itself`] : []),
    ...[source, target].flatMap((end) =>
      nodes.has(end) ? [] : [`edge ${id} ends at ${end}, which is no node`],
    ),
    ...(evidence.length ? [] : [`edge ${id} has no passage`]),
  ];
}

function verifyPassage(
  where: string,
  { article, start, end, quote, attributedTo }: Passage,
  texts: ReadonlyMap<string, string>,
  nodes: ReadonlySet<string>,
): string[] {
  const at = `${where}: passage ${article} ${start}-${end}`;
  const text = texts.get(article);
  return [
    ...(text === undefined ? [`${at} is of no article`] : []),
    ...(text !== undefined && text.slice(start, end) !== quote ? [`${at} is not “${quote}”`] : []),
    ...(attributedTo !== undefined && !nodes.has(attributedTo)
      ? [`${at} is said by ${attributedTo}, which is no node`]
      : []),
  ];
}

/** Two nodes at one point look like one. */
function sharedPlaces(nodes: readonly Node[]): string[] {
  const at = new Map<string, string>();
  return nodes.flatMap(({ id, position }) => {
    const place = position?.join(' ');
    const other = place === undefined ? undefined : at.get(place);
    if (place !== undefined) at.set(place, id);
    return other === undefined ? [] : [`nodes ${other} and ${id} lie on one another`];
  });
}

function verifyRedirects({ redirects }: Graph, nodes: ReadonlySet<string>): string[] {
  return Object.entries(redirects).flatMap(([from, to]) => [
    ...(nodes.has(to) ? [] : [`redirect ${from} leads to ${to}, which is no node`]),
    ...(nodes.has(from) ? [`redirect ${from} hides a node`] : []),
  ]);
}
