/** Proposals to claims: only those whose ends may carry the relation (ontology.md), joined by edge, passages in order. */
import { type EdgeType, ENTITY_TYPES, EVENT_TYPES, type NodeType } from '../../../graph/schema.ts';
import type { Claim, EvidenceSpan } from '../../types.ts';
import type { Context, Proposal } from './context.ts';

const ACTORS: readonly NodeType[] = ['person', 'country', 'organization'];
const MEASURES: readonly NodeType[] = ['agreement', 'sanction', 'meeting'];

/** Which types of nodes a relation may join. */
const ENDS: Record<EdgeType, readonly [from: readonly NodeType[], to: readonly NodeType[]]> = {
  represents: [
    ['person', 'organization'],
    ['country', 'organization'],
  ],
  participates_in: [ENTITY_TYPES, EVENT_TYPES],
  takes_place_in: [
    ['meeting', 'conflict', 'agreement'],
    ['place', 'country'],
  ],
  imposes: [ACTORS, ['sanction']],
  targets: [['sanction'], ACTORS],
  concerns: [EVENT_TYPES, ['conflict', 'agreement', 'sanction', 'country', 'place']],
  proposes: [ACTORS, MEASURES],
  agrees_to: [ACTORS, MEASURES],
  rejects: [ACTORS, MEASURES],
  invites: [
    ['person', 'country'],
    ['person', 'country'],
  ],
  accuses: [ACTORS, ACTORS],
  attacks: [ACTORS, ['country', 'place', 'organization']],
  supports: [ACTORS, ACTORS],
  family_of: [['person'], ['person']],
  interviews: [['person', 'organization'], ['person']],
};

/** Claims in order of source, type and target. */
export function claimsOf(proposals: readonly Proposal[], { typeOf }: Context): readonly Claim[] {
  const claims = new Map<string, Claim & { evidence: EvidenceSpan[] }>();
  const said = new Set<string>();
  for (const { type, source, target, role, sentence, trigger, rule } of proposals) {
    const [from, to] = ENDS[type];
    const [sourceType, targetType] = [typeOf(source), typeOf(target)];
    if (source === target || !sourceType || !targetType) continue;
    if (!from.includes(sourceType) || !to.includes(targetType)) continue;
    const edge = `${source}\u0000${type}\u0000${target}`;
    const known = claims.get(edge);
    const { start, end, index } = sentence;
    const evidence: EvidenceSpan = { start, end, sentence: index, trigger, rule };
    if (!known) claims.set(edge, { type, source, target, ...(role ? { role } : {}), evidence: [evidence] });
    else {
      if (!known.role && role) claims.set(edge, { ...known, role });
      if (!said.has(`${edge} ${index} ${rule}`)) known.evidence.push(evidence);
    }
    said.add(`${edge} ${index} ${rule}`);
  }
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...claims].sort(([a], [b]) => order(a, b)).map(([, claim]) => claim);
}
