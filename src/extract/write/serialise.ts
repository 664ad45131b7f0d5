/** graph.json as text: one record a line, so that a diff of the file is a review of what a change did. */
import type * as z from 'zod/mini';
import {
  articleSchema,
  type Edge,
  edgeSchema,
  nodeSchema,
  type Passage,
  problemsOf,
} from '../../graph/schema.ts';
import { areMade, edgeOf, nodeOf, type Outline } from '../outline.ts';
import { withFields } from '../with-fields.ts';
import { openEdgeCheck, openPassageCheck } from './passage-check.ts';

/**
 * The parts of the file, in order, made as they are asked for: a graph is far larger as text than as records. Keys stand in
 * the schema's order whatever made the record. Throws where a record breaks the contract: that is our bug, not the user's.
 */
export function* serialise({ articles, nodes, edges, redirects, idOf }: Outline): Generator<string> {
  const isKnown = openPassageCheck();
  const isKnownEdge = openEdgeCheck();
  yield '{"version":1,\n"articles":';
  yield* lines(articles, (article, i) => textOf(article, articleSchema, ['articles', i]));
  yield ',\n"nodes":';
  yield* lines(nodes, (outline, i) => {
    const node = nodeOf(outline, idOf);
    const write = (mentions: readonly Passage[]) =>
      textOf(withFields(node, { mentions }), nodeSchema, ['nodes', i]);
    const own = !areMade(outline.sources) && node.mentions.every(isKnown);
    return own ? withPassages(write, node.mentions) : write(node.mentions);
  });
  yield ',\n"edges":';
  yield* lines(edges, (outline, i) => {
    const edge = edgeOf(outline, idOf);
    const write = (evidence: readonly Passage[]) =>
      textOf(withFields(edge, { evidence }), edgeSchema, ['edges', i]);
    const own = !areMade(outline.sources) && edge.evidence.every(isKnown);
    return own && isKnownEdge(edge) ? textOfKnown(edge) : write(edge.evidence);
  });
  yield `,\n"redirects":${JSON.stringify(redirects)}}\n`;
}

function* lines<T>(records: readonly T[], write: (record: T, i: number) => string): Generator<string> {
  yield '[';
  for (const [i, record] of records.entries()) yield `${i ? ',' : ''}\n${write(record, i)}`;
  yield records.length ? '\n]' : ']';
}

function textOf(record: unknown, schema: z.ZodMiniType, path: readonly (string | number)[]): string {
  const result = schema.safeParse(record);
  if (result.success) return JSON.stringify(result.data);
  const list = problemsOf(result.error, path).map(({ path, expected }) => `${path}: ${expected}`);
  throw new Error(`The graph breaks its contract:\n${list.join('\n')}`);
}

/** A record with passages of which all keep the contract: it is parsed with the first alone. They are its last key. */
function withPassages(write: (passages: readonly Passage[]) => string, passages: readonly Passage[]): string {
  const [first, ...more] = passages;
  const text = write(first ? [first] : []);
  return more.length ? `${text.slice(0, -']}'.length)},${JSON.stringify(more).slice('['.length)}}` : text;
}

/** An edge that keeps the contract, its keys in the order of the schema. */
const textOfKnown = ({ id, type, source, target, role, date, status, evidence }: Edge): string =>
  JSON.stringify({ id, type, source, target, role, date, status, evidence });
