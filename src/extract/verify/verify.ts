/** The promises of graph.json that its schema cannot state: checked on every build, all breaches said at once. */

import { edgeId } from '../../graph/ids.ts';
import { findBreaches } from '../../graph/integrity.ts';
import { type Edge, type Graph, isEventType, type Node } from '../../graph/schema.ts';
import { fold } from '../../graph/text.ts';

/** Every breach of the contract and of the evidence rule, one sentence each; empty where the graph may be written. */
export function verify(graph: Graph): readonly string[] {
  return [
    ...findBreaches(graph).map(({ breach }) => breach),
    ...graph.nodes.flatMap(verifyNode),
    ...graph.edges.flatMap(verifyEdge),
    ...sharedPlaces(graph.nodes),
    ...verifyRedirects(graph),
  ];
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

function verifyEdge({ id, type, source, target, evidence }: Edge): string[] {
  return [
    ...(id === edgeId(source, type, target) ? [] : [`edge ${id} does not say ${source}, ${type}, ${target}`]),
    ...(source === target ? [`edge ${id} joins a node to itself`] : []),
    ...(evidence.length ? [] : [`edge ${id} has no passage`]),
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

function verifyRedirects({ nodes: kept, redirects }: Graph): string[] {
  const nodes = new Set(kept.map(({ id }) => id));
  return Object.entries(redirects).flatMap(([from, to]) => [
    ...(nodes.has(to) ? [] : [`redirect ${from} leads to ${to}, which is no node`]),
    ...(nodes.has(from) ? [`redirect ${from} hides a node`] : []),
  ]);
}
