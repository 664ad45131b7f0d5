/** What the build says when it is done. */

import { countSources, indexGraph } from '../../graph/queries.ts';
import { EDGE_TYPES, type Graph, NODE_TYPES } from '../../graph/schema.ts';

/** Lines of the closing summary: counts by type, what stayed unresolved and why, how much rests on one source. */
export function summarise(graph: Graph): string[] {
  const lines = [
    `articles  ${graph.articles.length}`,
    `nodes     ${graph.nodes.length}: ${counts(NODE_TYPES, graph.nodes)}`,
    `edges     ${graph.edges.length}: ${counts(EDGE_TYPES, graph.edges)}`,
  ];
  const dates = graph.articles.reduce((sum, article) => sum + article.dates.length, 0);
  const reasons = new Map<string, number>();
  for (const { reason } of graph.articles.flatMap((article) => article.unresolved ?? []))
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  lines.push(`dates     ${dates} resolved${reasons.size ? '' : ', none left open'}`);
  for (const [reason, count] of [...reasons].sort(([a], [b]) => (a < b ? -1 : 1)))
    lines.push(`          ${count} unresolved: ${reason}`);
  const index = indexGraph(graph);
  const single = graph.edges.filter((edge) => countSources(edge.evidence, index).sources === 1).length;
  if (graph.edges.length) {
    const share = Math.round((100 * single) / graph.edges.length);
    lines.push(`sources   ${share}% of edges rest on a single source`);
  }
  return lines;
}

function counts(types: readonly string[], records: readonly { readonly type: string }[]): string {
  const byType = new Map<string, number>();
  for (const { type } of records) byType.set(type, (byType.get(type) ?? 0) + 1);
  return (
    types.flatMap((type) => (byType.has(type) ? `${byType.get(type)} ${type}` : [])).join(', ') || 'none'
  );
}
