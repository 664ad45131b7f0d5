/** graph.json as text: one record a line, so that a diff of the file is a review of what a change did. */
import type * as z from 'zod/mini';
import { articleSchema, edgeSchema, type Graph, nodeSchema, problemsOf } from '../../graph/schema.ts';

/**
 * The parts of the file, in order, made as they are asked for: a graph is far larger as text than as records. Keys stand in
 * the schema's order whatever made the record. Throws where a record breaks the contract: that is our bug, not the user's.
 */
export function* serialise({ version, articles, nodes, edges, redirects }: Graph): Generator<string> {
  yield `{"version":${version},\n"articles":`;
  yield* lines('articles', articles, articleSchema);
  yield ',\n"nodes":';
  yield* lines('nodes', nodes, nodeSchema);
  yield ',\n"edges":';
  yield* lines('edges', edges, edgeSchema);
  yield `,\n"redirects":${JSON.stringify(redirects)}}\n`;
}

function* lines(name: string, records: readonly unknown[], schema: z.ZodMiniType): Generator<string> {
  yield '[';
  for (const [i, record] of records.entries()) {
    const result = schema.safeParse(record);
    if (!result.success) {
      const list = problemsOf(result.error, [name, i]).map(({ path, expected }) => `${path}: ${expected}`);
      throw new Error(`The graph breaks its contract:\n${list.join('\n')}`);
    }
    yield `${i ? ',' : ''}\n${JSON.stringify(result.data)}`;
  }
  yield records.length ? '\n]' : ']';
}
