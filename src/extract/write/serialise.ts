/** graph.json as text: one record a line, so that a diff of the file is a review of what a change did. */
import { type Graph, parseGraph } from '../../graph/schema.ts';

/**
 * The parts of the file, in order. Keys stand in the schema's order whatever made the record.
 * Throws where the graph breaks the contract: that is our bug, not the user's.
 */
export function serialise(graph: Graph): string[] {
  const result = parseGraph(graph);
  if ('problems' in result) {
    const list = result.problems.map(({ path, expected }) => `${path}: ${expected}`);
    throw new Error(`The graph breaks its contract:\n${list.join('\n')}`);
  }
  const { version, articles, nodes, edges, redirects } = result.graph;
  return [
    `{"version":${version},\n"articles":`,
    ...lines(articles),
    ',\n"nodes":',
    ...lines(nodes),
    ',\n"edges":',
    ...lines(edges),
    `,\n"redirects":${JSON.stringify(redirects)}}\n`,
  ];
}

function lines(records: readonly unknown[]): string[] {
  return [
    '[',
    ...records.map((record, i) => `${i ? ',' : ''}\n${JSON.stringify(record)}`),
    records.length ? '\n]' : ']',
  ];
}
