/** What data/corrections.yaml may say: one entry, one change, with its reason. */
import * as z from 'zod';
import { isEdtf } from '../../graph/edtf.ts';
import { NODE_TYPES, STATUSES } from '../../graph/schema.ts';

const ID = '[a-z]+:[a-z0-9]+(?:-[a-z0-9]+)*';
const id = z.string().regex(new RegExp(`^${ID}$`), 'a node id such as person:vladimir-putin');
const edgeOrNode = z.string().regex(new RegExp(`^${ID}(?:~[a-z_]+~${ID})?$`), 'the id of a node or edge');
const words = z.string().regex(/\S/, 'words');
const date = z.string().refine(isEdtf, 'an EDTF date such as 2025-08-15');
const reason = words;

/** One schema an action; the key that names the action holds what it acts on. */
export const ACTIONS = {
  /** These nodes become one. */
  merge: z.strictObject({ merge: z.array(id).min(1), into: id, reason }),
  /** The passages of these articles, or with these words, are another node. */
  split: z.strictObject({
    split: id,
    into: id,
    label: words,
    articles: z.array(words).optional(),
    quotes: z.array(words).optional(),
    reason,
  }),
  /** Another label; with `id` also another id. */
  rename: z.strictObject({ rename: id, label: words, en: words.optional(), id: id.optional(), reason }),
  retype: z.strictObject({ retype: id, type: z.enum(NODE_TYPES), reason }),
  /** Another date or status of an event or edge; null takes it away. */
  redate: z.strictObject({
    redate: edgeOrNode,
    date: date.nullable().optional(),
    status: z.enum(STATUSES).nullable().optional(),
    reason,
  }),
  /** It is not so: the node with its edges, or the edge. */
  reject: z.strictObject({ reject: edgeOrNode, reason }),
  /** A node or edge, or one more passage of it; the quote is looked up in the article. */
  add: z.strictObject({
    add: edgeOrNode,
    article: words,
    quote: words,
    /** Which of several equal quotes, from 1. */
    occurrence: z.int().min(1).default(1),
    label: words.optional(),
    role: words.optional(),
    date: date.optional(),
    status: z.enum(STATUSES).optional(),
    reason,
  }),
} as const;

export type Action = keyof typeof ACTIONS;
export type Change<A extends Action> = z.infer<(typeof ACTIONS)[A]>;

/** A change with the place where it was written. */
export type Correction = {
  readonly [A in Action]: { readonly action: A; readonly change: Change<A> } & {
    readonly file: string;
    readonly line: number;
  };
}[Action];
