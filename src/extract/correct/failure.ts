/** What is wrong with a correction that cannot be done, said so that its author can mend it. */
import { ENDS, hasStatus, mayJoin } from '../../graph/ends.ts';
import { type Edge, NODE_TYPES, type NodeType } from '../../graph/schema.ts';
import type { Draft } from './draft.ts';

/** What was expected and what was found instead. */
export interface Failure {
  readonly expected: string;
  readonly found: string;
}

export const mixed = (one: string, other: string): Failure => ({
  expected: 'two entities or two events',
  found: `${one} and ${other}`,
});

export function noNode({ redirects }: Draft, id: string): Failure {
  const now = redirects.get(id);
  const found = now === undefined ? `${id}, which is not in the graph` : `${id}, which is now ${now}`;
  return { expected: 'the id of a node or edge', found };
}

export const typeOf = (id: string): NodeType | undefined =>
  NODE_TYPES.find((type) => id.startsWith(`${type}:`));

/** Only nodes of one type are one, or readings of one name: `person:krasnodar` is `place:krasnodar`. */
export function unlike(one: string, other: string): Failure | null {
  const [[typeA, nameA], [typeB, nameB]] = [one.split(':'), other.split(':')];
  return typeA === typeB || nameA === nameB
    ? null
    : { expected: `nodes of one type, or retype ${one} first`, found: `${one} and ${other}` };
}

/** States have no outcome, so no status either. */
export const stateless = (edge: Edge | undefined): Failure | null =>
  edge && !hasStatus(edge.type)
    ? { expected: `no status: ${edge.type} is a state, it does not happen`, found: `a status of ${edge.id}` }
    : null;

/** Those of the edges whose ends the ontology does not allow. */
export function wrongEnds({ nodes, edges }: Draft, ids: Iterable<string>): Edge[] {
  return [...ids].flatMap((id) => {
    const edge = edges.get(id);
    if (!edge) return [];
    const [from, to] = [nodes.get(edge.source)?.type, nodes.get(edge.target)?.type];
    return from && to && mayJoin(edge.type, from, to) ? [] : [edge];
  });
}

export function sayWrongEnds({ id, type }: Edge): Failure {
  const [from, to] = ENDS[type];
  return {
    expected: `${type} to lead from ${from.join(' or ')} to ${to.join(' or ')}`,
    found: `${id}, which this correction would make`,
  };
}
