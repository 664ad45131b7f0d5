/**
 * The contract between the build step and the explorer: the shape of graph.json (design.md, "The contract").
 * Parsed when written and when loaded; the types below are inferred from it, so there is one definition.
 */
import * as z from 'zod/mini';
import { isEdtf } from './edtf.ts';
import { BLOCK_KINDS, EDGE_TYPES, NODE_TYPES, STATUSES } from './vocabulary.ts';

export * from './vocabulary.ts';

// No `new Function`: the page's content security policy forbids it.
z.config({ jitless: true });

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';
const NODE_ID = new RegExp(`^(?:${NODE_TYPES.join('|')}):${SLUG}$`);

// Each schema says in our words what it wants: the build and the page show these, the library has none of its own.
const WORDS = 'words';
const LIST = 'a list';
const OBJECT = 'an object';
const offset = z
  .int('a position in the text')
  .check(z.gte(0, 'a position in the text'), z.lte(2 ** 31, 'a position in the text'));
const span = { start: offset, end: offset };
const text = z.string('text');
const words = z.string(WORDS).check(z.minLength(1, WORDS));
const rule = words;
const EDTF = 'an EDTF date such as 2025-08-15, 2025-08~ or 2022-02/..';
const edtf = z.string(EDTF).check(z.refine(isEdtf, EDTF));
const oneOf = <const T extends readonly string[]>(values: T) => z.enum(values, `one of ${values.join(', ')}`);
const status = oneOf(STATUSES);
const ID = 'a node id such as person:vladimir-putin';
const nodeId = z.string(ID).check(z.regex(NODE_ID, ID));
const between = (from: number, to: number) => {
  const wanted = `a number from ${from} to ${to}`;
  return z.number(wanted).check(z.gte(from, wanted), z.lte(to, wanted));
};
const POINT = 'longitude and latitude';
/** No layout reaches so far; a camera that must show more shows nothing. */
const FARTHEST = 1e7;

export const passageSchema = z.object(
  {
    article: text,
    ...span,
    quote: words,
    /** The rule that found this passage. */
    rule,
    status: z.optional(status),
    statusRule: z.optional(rule),
    attributedTo: z.optional(nodeId),
    speakerRule: z.optional(rule),
    /** What this passage says of the date, where it says one. */
    date: z.optional(edtf),
    dateRule: z.optional(rule),
  },
  OBJECT,
);

export const articleSchema = z.object(
  {
    id: words,
    title: text,
    language: text,
    source: z.optional(text),
    url: z.optional(text),
    published: z.optional(edtf),
    publishedBasis: z.optional(text),
    /** Path relative to the articles' folder. */
    file: text,
    text,
    blocks: z.array(z.object({ ...span, kind: oneOf(BLOCK_KINDS), rule: z.optional(rule) }, OBJECT), LIST),
    dates: z.array(
      z.object(
        {
          ...span,
          value: edtf,
          rule: z.optional(rule),
          basis: z.optional(text),
          /** What is odd about it though it has a value: `weekday-mismatch` ("Rabu (21/10)" on a Tuesday). */
          note: z.optional(text),
        },
        OBJECT,
      ),
      LIST,
    ),
    /** Date expressions that the text does not decide, with the reason. */
    unresolved: z.optional(z.array(z.object({ ...span, reason: text }, OBJECT), LIST)),
    /** Id of the newest version of the same article, where there is one: then this one is no evidence. */
    supersededBy: z.optional(text),
    /** Front matter beyond what has a key of its own, kept as it stands. */
    extra: z.optional(z.record(text, z.unknown(), OBJECT)),
  },
  OBJECT,
);

export const nodeSchema = z.object(
  {
    id: nodeId,
    type: oneOf(NODE_TYPES),
    label: words,
    labels: z.optional(z.object({ id: z.optional(text), en: z.optional(text) }, OBJECT)),
    aliases: z.array(text, LIST),
    date: z.optional(edtf),
    status: z.optional(status),
    iso: z.optional(text),
    wikidata: z.optional(text),
    /** Longitude, latitude in degrees. */
    coordinates: z.optional(z.tuple([between(-180, 180), between(-90, 90)], POINT)),
    /** Place on the canvas in model pixels, computed by the build. */
    position: z.optional(
      z.tuple([between(-FARTHEST, FARTHEST), between(-FARTHEST, FARTHEST)], 'a place on the canvas'),
    ),
    mentions: z.array(passageSchema, LIST).check(z.minLength(1, 'at least one passage')),
  },
  OBJECT,
);

export const edgeSchema = z.object(
  {
    id: words,
    type: oneOf(EDGE_TYPES),
    source: nodeId,
    target: nodeId,
    role: z.optional(text),
    date: z.optional(edtf),
    status: z.optional(status),
    evidence: z.array(passageSchema, LIST).check(z.minLength(1, 'at least one passage')),
  },
  OBJECT,
);

export const graphSchema = z.object(
  {
    version: z.literal(1, '1'),
    articles: z.array(articleSchema, LIST),
    nodes: z.array(nodeSchema, LIST),
    edges: z.array(edgeSchema, LIST),
    redirects: z.record(text, text, OBJECT),
  },
  OBJECT,
);

type DeepReadonly<T> = T extends (infer U)[]
  ? readonly DeepReadonly<U>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;
export type Passage = DeepReadonly<z.infer<typeof passageSchema>>;
export type Article = DeepReadonly<z.infer<typeof articleSchema>>;
export type Node = DeepReadonly<z.infer<typeof nodeSchema>>;
export type Edge = DeepReadonly<z.infer<typeof edgeSchema>>;
export type Graph = DeepReadonly<z.infer<typeof graphSchema>>;

/** Where a value breaks the contract: a JSON path such as `nodes[3].mentions[0].start`, and what was expected. */
export interface ContractProblem {
  readonly path: string;
  readonly expected: string;
}

/** Parses an unknown value as a graph. Returns the graph, or every place where it breaks the contract. */
export function parseGraph(value: unknown): { graph: Graph } | { problems: readonly ContractProblem[] } {
  const result = graphSchema.safeParse(value);
  if (result.success) return { graph: result.data as Graph };
  return { problems: problemsOf(result.error, []) };
}

/** What is wrong with a value that stands at a path, as a schema of this file found it. */
export function problemsOf({ issues }: z.core.$ZodError, at: readonly PropertyKey[]): ContractProblem[] {
  return issues.map(({ path, message }) => ({ path: jsonPath([...at, ...path]), expected: message }));
}

function jsonPath(path: readonly PropertyKey[]): string {
  return path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i ? '.' : ''}${String(key)}`))
    .join('');
}
