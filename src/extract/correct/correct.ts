import type { Graph } from '../../graph/schema.ts';

export interface Correction {
  readonly line: number;
}

export function correct(graph: Graph, _corrections: readonly Correction[]): Graph {
  return graph;
}
