/** Proposals to claims: only those whose ends may carry the relation (ontology.md), joined by edge, passages in order. */
import { mayJoin } from '../../../graph/ends.ts';
import type { Claim, EvidenceSpan } from '../../types.ts';
import { withFields } from '../../with-fields.ts';
import type { Context, Proposal } from './context.ts';

/** Claims in order of source, type and target. */
export function claimsOf(proposals: readonly Proposal[], { typeOf }: Context): readonly Claim[] {
  const claims = new Map<string, Claim & { evidence: EvidenceSpan[] }>();
  const said = new Set<string>();
  for (const { type, source, target, role, sentence, trigger, rule } of proposals) {
    const [sourceType, targetType] = [typeOf(source), typeOf(target)];
    if (source === target || !sourceType || !targetType) continue;
    if (!mayJoin(type, sourceType, targetType)) continue;
    const edge = `${source}\u0000${type}\u0000${target}`;
    const known = claims.get(edge);
    const { start, end, index } = sentence;
    const evidence: EvidenceSpan = { start, end, sentence: index, trigger, rule };
    if (!known) claims.set(edge, { type, source, target, ...(role ? { role } : {}), evidence: [evidence] });
    else {
      if (!known.role && role) claims.set(edge, withFields(known, { role }));
      if (!said.has(`${edge} ${index} ${rule}`)) known.evidence.push(evidence);
    }
    said.add(`${edge} ${index} ${rule}`);
  }
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...claims].sort(([a], [b]) => order(a, b)).map(([, claim]) => claim);
}
