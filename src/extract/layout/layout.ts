/** Places every node on the canvas, the same on every machine. */
import type { Graph } from '../../graph/schema.ts';

/** Gives every node a position in model pixels. */
export function layout(graph: Graph): Graph {
  const columns = Math.ceil(Math.sqrt(graph.nodes.length));
  const nodes = graph.nodes.map((node, i) => ({
    ...node,
    position: [(i % columns) * 130, Math.floor(i / columns) * 100] as [number, number],
  }));
  return { ...graph, nodes };
}
