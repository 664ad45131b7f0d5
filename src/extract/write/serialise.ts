/** graph.json as text: one record a line, so that a diff of the file is a review of what a change did. */
import type * as z from 'zod/mini';
import { articleSchema, edgeSchema, nodeSchema, problemsOf } from '../../graph/schema.ts';
import { edgeOf, nodeOf, type Outline } from '../outline.ts';

/**
 * The parts of the file, in order, made as they are asked for: a graph is far larger as text than as records. Keys stand in
 * the schema's order whatever made the record. Throws where a record breaks the contract: that is our bug, not the user's.
 */
export function* serialise({ articles, nodes, edges, redirects, idOf }: Outline): Generator<string> {
  yield '{"version":1,\n"articles":';
  yield* lines('articles', articles, (article) => article, articleSchema);
  yield ',\n"nodes":';
  yield* lines('nodes', nodes, (node) => nodeOf(node, idOf), nodeSchema);
  yield ',\n"edges":';
  yield* lines('edges', edges, (edge) => edgeOf(edge, idOf), edgeSchema);
  yield `,\n"redirects":${JSON.stringify(redirects)}}\n`;
}

function* lines<T>(
  name: string,
  records: readonly T[],
  make: (record: T) => unknown,
  schema: z.ZodMiniType,
): Generator<string> {
  yield '[';
  for (const [i, record] of records.entries()) {
    const result = schema.safeParse(make(record));
    if (!result.success) {
      const list = problemsOf(result.error, [name, i]).map(({ path, expected }) => `${path}: ${expected}`);
      throw new Error(`The graph breaks its contract:\n${list.join('\n')}`);
    }
    yield `${i ? ',' : ''}\n${JSON.stringify(result.data)}`;
  }
  yield records.length ? '\n]' : ']';
}
