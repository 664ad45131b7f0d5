/** The promises of graph.json that its schema cannot state: checked on every build, all breaches said at once. */

import { edgeId } from '../../graph/ids.ts';
import {
  breachesOfArticle,
  breachesOfEdge,
  breachesOfNode,
  findDuplicates,
  referredIn,
} from '../../graph/integrity.ts';
import { isNamedBy } from '../../graph/named.ts';
import { type Edge, isEventType, type Node } from '../../graph/schema.ts';
import { edgeOf, nodeOf, type Outline, type OutlineNode } from '../outline.ts';

/** Every breach of the contract and of the evidence rule, one sentence each; empty where the graph may be written. */
export function verify(graph: Outline): readonly string[] {
  const { nodes, edges, idOf } = graph;
  const referred = referredIn(graph);
  const breaches: string[] = findDuplicates(graph).map(({ breach }) => breach);
  const note = (found: readonly string[]): void => {
    for (const breach of found) breaches.push(breach);
  };
  for (const article of graph.articles)
    note(breachesOfArticle(article, article.id, referred).map(({ breach }) => breach));
  for (const each of nodes) {
    const node = nodeOf(each, idOf);
    note(breachesOfNode(node, node.id, referred).map(({ breach }) => breach));
    note(verifyNode(node));
  }
  for (const each of edges) {
    const edge = edgeOf(each, idOf);
    note(breachesOfEdge(edge, edge.id, referred).map(({ breach }) => breach));
    note(verifyEdge(edge));
  }
  note(sharedPlaces(nodes));
  note(verifyRedirects(graph));
  return breaches;
}

function verifyNode({ id, type, label, aliases, mentions, position }: Node): string[] {
  const stray = isEventType(type)
    ? undefined
    : mentions.find(({ quote }) => !isNamedBy({ label, aliases }, quote));
  return [
    ...(stray ? [`node ${id} has a passage that does not name it: “${stray.quote}”`] : []),
    ...(id.startsWith(`${type}:`) ? [] : [`node ${id} is of the type ${type}`]),
    ...(mentions.length ? [] : [`node ${id} has no passage`]),
    ...(position ? [] : [`node ${id} has no position`]),
  ];
}

function verifyEdge({ id, type, source, target, evidence }: Edge): string[] {
  return [
    ...(id === edgeId(source, type, target) ? [] : [`edge ${id} does not say ${source}, ${type}, ${target}`]),
    ...(source === target ? [`edge ${id} joins a node to itself`] : []),
    ...(evidence.length ? [] : [`edge ${id} has no passage`]),
  ];
}

/** Two nodes at one point look like one. */
function sharedPlaces(nodes: readonly OutlineNode[]): string[] {
  const at = new Map<string, string>();
  return nodes.flatMap(({ id, position }) => {
    const place = position?.join(' ');
    const other = place === undefined ? undefined : at.get(place);
    if (place !== undefined) at.set(place, id);
    return other === undefined ? [] : [`nodes ${other} and ${id} lie on one another`];
  });
}

function verifyRedirects({ nodes: kept, redirects }: Outline): string[] {
  const nodes = new Set(kept.map(({ id }) => id));
  return Object.entries(redirects).flatMap(([from, to]) => [
    ...(nodes.has(to) ? [] : [`redirect ${from} leads to ${to}, which is no node`]),
    ...(nodes.has(from) ? [`redirect ${from} hides a node`] : []),
  ]);
}
