import type { Graph } from '../../graph/schema.ts';

export function layout(graph: Graph): Graph {
  return graph;
}
