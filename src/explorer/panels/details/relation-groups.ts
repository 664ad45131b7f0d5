import type { GraphIndex } from '../../../graph/queries.ts';
import { EDGE_TYPES, type Edge, type EdgeType } from '../../../graph/schema.ts';

export interface RelationGroup {
  readonly type: EdgeType;
  /** Whether the edges begin at the node. */
  readonly out: boolean;
  readonly edges: readonly Edge[];
}

/** A node's edges by kind and direction, in the order of the ontology; in a group those with the most passages first. */
export function relationGroups(nodeId: string, index: GraphIndex): readonly RelationGroup[] {
  const edges = index.edgesOf.get(nodeId) ?? [];
  return EDGE_TYPES.flatMap((type) =>
    [true, false].flatMap((out): readonly RelationGroup[] => {
      const group = edges
        .filter((edge) => edge.type === type && (out ? edge.source === nodeId : edge.source !== nodeId))
        .sort((a, b) => b.evidence.length - a.evidence.length || (a.id < b.id ? -1 : 1));
      return group.length ? [{ type, out, edges: group }] : [];
    }),
  );
}
