/** The graph's edges: the same claim in several articles is one edge with all their passages. */
import { edgeId } from '../../graph/ids.ts';
import type { OutlineEdge } from '../outline.ts';
import { firstFact, type Told, type ToldClaim, type ToldThing } from '../told.ts';
import { compare } from './groups.ts';
import { latest } from './latest.ts';

/** Edges by id. A claim about something that has no node is left out, and so is one that joins a node to itself. */
export function buildEdges(corpus: readonly Told[], idOf: ReadonlyMap<ToldThing, string>): OutlineEdge[] {
  const groups = new Map<string, ToldClaim[]>();
  for (const { claims } of corpus)
    for (const claim of claims) {
      const [source, target] = [idOf.get(claim.source), idOf.get(claim.target)];
      if (source === undefined || target === undefined || source === target) continue;
      const id = edgeId(source, claim.type, target);
      const group = groups.get(id);
      if (group) group.push(claim);
      else groups.set(id, [claim]);
    }
  const edges: OutlineEdge[] = [];
  for (const [id, claims] of groups) {
    // Copies are as long as they must be, lists that have grown are longer.
    const edge = buildEdge(id, claims.slice(), idOf);
    if (edge) edges.push(edge);
  }
  return edges.sort((a, b) => compare(a.id, b.id));
}

function buildEdge(
  id: string,
  claims: readonly ToldClaim[],
  idOf: ReadonlyMap<ToldThing, string>,
): OutlineEdge | null {
  const [first] = claims;
  const [source, target] = [first && idOf.get(first.source), first && idOf.get(first.target)];
  if (!first || source === undefined || target === undefined) return null;
  if (!claims.some(({ from, to }) => from < to)) return null;
  const role = latest(claims, (claim) => claim.role);
  const date = latest(claims, (claim) => firstFact(claim, 'date'));
  const status = latest(claims, (claim) => firstFact(claim, 'status'));
  return {
    id,
    type: first.type,
    source,
    target,
    ...(role === undefined ? {} : { role }),
    ...(date === undefined ? {} : { date }),
    ...(status === undefined ? {} : { status }),
    sources: claims,
  };
}
