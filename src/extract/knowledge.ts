/**
 * The tables of data/knowledge: one entry each, with the schema of its rows. A table is the file `<name>.yaml`
 * (a list of rows) or `<name>.tsv` (a header line, then rows; lists are joined by `|`); both may stand side by side.
 * `read` loads and validates them; every stage takes what it needs from `Knowledge`.
 */
import * as z from 'zod';

export const TABLES = {
  // One entry a table, its rows described above it.
  /** Lines that are no part of an article, and captions; `segment` reads them. */
  boilerplate: z.strictObject({
    id: z.string(),
    kind: z.enum(['boilerplate', 'caption']).default('boilerplate'),
    /** Where the words stand: at the line's start, at its end, or they are the whole line. */
    at: z.enum(['start', 'end', 'whole']),
    /** Words compared without regard to case and accents … */
    words: z.array(z.string()).default([]),
    /** … or a pattern (JavaScript, Unicode) for what words cannot say. */
    pattern: z.string().optional(),
    /** Longest line, in words, that the row may take. */
    maxWords: z.coerce.number().default(30),
    example: z.string(),
  }),
  /** Abbreviations whose full stop ends no sentence. */
  abbreviations: z.strictObject({ id: z.string(), words: z.array(z.string()), example: z.string() }),
  /** Words that hold a clause together, by what they do in it; `relate` reads clauses with them. */
  'clause-words': z.strictObject({
    id: z.string(),
    class: z.enum([
      'preposition',
      'subordinator',
      'purpose',
      'relative',
      'coordinator',
      'sequence',
      'negation',
      'auxiliary',
      'verb',
      'speech',
      'noun',
      'stand-in',
    ]),
    forms: z.array(z.string()),
    example: z.string(),
  }),
  /** Kinds of events (`relate/events`); `labels` make the names of nodes. */
  'event-kinds': z.strictObject({
    id: z.string(),
    type: z.enum(['meeting', 'sanction', 'agreement', 'conflict']),
    /** Kinds of one group may name the same event. */
    group: z.string(),
    /** The word alone makes an event. */
    named: z.boolean().default(false),
    labels: z.strictObject({ id: z.string(), en: z.string() }),
    example: z.string(),
  }),
  /** Words that tell of an event, and how the words around them are read. */
  'event-triggers': z.strictObject({
    id: z.string(),
    /** Row of `event-kinds`; none for idioms. */
    kind: z.string().optional(),
    frame: z.enum([
      'noun',
      'refer',
      'meet',
      'visit',
      'host',
      'gather',
      'attend',
      'attack',
      'attacked',
      'strike',
      'impose',
      'agree',
      'invite',
      'none',
    ]),
    words: z.array(z.string()),
    example: z.string(),
  }),
  /** Small words that the reader of events needs, by class. */
  'event-words': z.strictObject({
    id: z.string(),
    class: z.string(),
    words: z.array(z.string()),
    example: z.string(),
  }),
} as const;

export type TableName = keyof typeof TABLES;
export type Row<K extends TableName> = Readonly<z.infer<(typeof TABLES)[K]>>;
export type Knowledge = { readonly [K in TableName]: readonly Row<K>[] };
