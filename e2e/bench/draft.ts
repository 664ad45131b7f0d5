/** A made graph before its articles are written. */
import type { Edge, Node, Status } from '../../src/graph/schema.ts';

export interface DraftNode extends Omit<Node, 'mentions' | 'position'> {
  readonly topic: number;
}
export type DraftEdge = Omit<Edge, 'evidence' | 'status'> & { readonly status: Status | undefined };
