/** Which types of nodes each relation may join (ontology.md, "Relations"); the build and people's corrections keep to it. */
import { type EdgeType, ENTITY_TYPES, EVENT_TYPES, type NodeType } from './vocabulary.ts';

const ACTORS: readonly NodeType[] = ['person', 'country', 'organization'];
const MEASURES: readonly NodeType[] = ['agreement', 'sanction', 'meeting'];

export const ENDS: Readonly<Record<EdgeType, readonly [from: readonly NodeType[], to: readonly NodeType[]]>> =
  {
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

/** May a relation of that type lead from a node of the one type to a node of the other? */
export function mayJoin(relation: EdgeType, source: NodeType, target: NodeType): boolean {
  const [from, to] = ENDS[relation];
  return from.includes(source) && to.includes(target);
}

/** Relations that are states without an outcome: they carry no status (ontology.md, "Status"). */
export const hasStatus = (relation: EdgeType): boolean =>
  relation !== 'represents' && relation !== 'family_of';
