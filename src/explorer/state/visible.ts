/**
 * What the filters leave. See `findVisible` for what each filter means.
 */
import type { GraphIndex } from '../../graph/queries.ts';
import type { FilterKey, ViewState } from './view-state.ts';

/** The part of the view that decides what is drawn. */
export type Filters = Pick<ViewState, FilterKey | 'focus' | 'hops'>;

export interface Visible {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

export function findVisible({ graph }: GraphIndex, filters: Filters): Visible {
  const types = filters.types;
  const nodes = new Set(
    graph.nodes.filter((node) => !types.length || types.includes(node.type)).map((node) => node.id),
  );
  const edges = graph.edges.filter((edge) => nodes.has(edge.source) && nodes.has(edge.target));
  return { nodes, edges: new Set(edges.map((edge) => edge.id)) };
}
