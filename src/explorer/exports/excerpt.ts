import type { GraphIndex } from '../../graph/queries.ts';
import type { Edge } from '../../graph/schema.ts';
import { isEventType } from '../../graph/schema.ts';
import type { Visible } from '../state/visible.ts';
import type { Excerpt } from './material.ts';

/** All that the filters leave; of the entities only what joins them is told, for their names alone say nothing. */
export function excerptOfView(index: GraphIndex, visible: Visible): Excerpt {
  const edges = index.graph.edges.filter((edge) => visible.edges.has(edge.id));
  const nodes = index.graph.nodes.filter((node) => visible.nodes.has(node.id));
  const told = nodes.filter((node) => isEventType(node.type)).map((node) => node.id);
  return { nodes, edges, told: new Set(told) };
}

/** What is selected, with the visible edges of selected nodes; a single edge with its two ends. */
export function excerptOfSelection(
  index: GraphIndex,
  visible: Visible,
  selection: readonly string[],
): Excerpt {
  const chosen = new Set(selection);
  const among = selection.flatMap((id) => index.edgesOf.get(id) ?? []);
  const ids = new Set(among.filter((edge) => visible.edges.has(edge.id)).map((edge) => edge.id));
  for (const id of selection) if (index.edges.has(id)) ids.add(id);
  return withEnds(
    index,
    index.graph.edges.filter((edge) => ids.has(edge.id)),
    chosen,
  );
}

/** The steps of a red thread. */
export function excerptOfThread(index: GraphIndex, edges: readonly Edge[]): Excerpt {
  const steps = new Set(edges.map((edge) => edge.id));
  return withEnds(
    index,
    index.graph.edges.filter((edge) => steps.has(edge.id)),
    new Set(),
  );
}

function withEnds(index: GraphIndex, edges: readonly Edge[], told: ReadonlySet<string>): Excerpt {
  const ends = new Set(edges.flatMap((edge) => [edge.source, edge.target]));
  const nodes = index.graph.nodes.filter((node) => told.has(node.id) || ends.has(node.id));
  return { nodes, edges, told };
}
