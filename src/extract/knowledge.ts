/**
 * The tables of data/knowledge: one entry each, with the schema of its rows. A table is the file `<name>.yaml`
 * (a list of rows) or `<name>.tsv` (a header line, then rows; lists are joined by `|`); both may stand side by side.
 * `read` loads and validates them; every stage takes what it needs from `Knowledge`.
 */
import * as z from 'zod';

/** A cell with several values: a list, or in a .tsv the values joined by `|`. */
const list = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((value) => (typeof value === 'string' ? [value] : value));
/** Longitude and latitude in degrees. */
const coordinates = z.tuple([z.coerce.number(), z.coerce.number()]).optional();
const ENTITY = z.enum(['person', 'country', 'organization', 'place']);

export const TABLES = {
  // One entry a table, its rows described above it.
  /** Lines that are no part of an article, and captions; `segment` reads them. */
  boilerplate: z.strictObject({
    id: z.string(),
    kind: z.enum(['boilerplate', 'caption']).default('boilerplate'),
    /**
     * Where the words stand: at the line's start, at its end, or they are the whole line; `head` and `tail` take only
     * themselves and leave the rest of the line a paragraph.
     */
    at: z.enum(['start', 'end', 'whole', 'head', 'tail']),
    /** Words compared without regard to case and accents … */
    words: z.array(z.string()).default([]),
    /** … or a pattern (JavaScript, Unicode) for what words cannot say. */
    pattern: z.string().optional(),
    /** The pattern minds capitals. */
    exact: z.boolean().default(false),
    /** A line of these words alone is a label; the link stands in the next line. */
    label: z.boolean().default(false),
    /** Longest line, in words, that the row may take. */
    maxWords: z.coerce.number().default(30),
    example: z.string(),
  }),
  /** Abbreviations whose full stop ends no sentence. */
  abbreviations: z.strictObject({ id: z.string(), words: z.array(z.string()), example: z.string() }),
  /** Words that make up dates and clauses that hold them; `date` reads them. */
  calendar: z.strictObject({
    id: z.string(),
    class: z.enum([
      'month',
      'month-short',
      'weekday',
      'day-part',
      'unit',
      'one-unit',
      'number',
      'ten',
      'vague-number',
      'past',
      'future',
      'this',
      'same',
      'ago',
      'later',
      'earlier',
      'last-span',
      'before-event',
      'after-event',
      'phase',
      'since',
      'until',
      'month-cue',
      'almost',
      'over',
      'ahead',
      'speech',
      'clause-start',
      'held',
      'not-year-before',
      'not-year-after',
      'name-before',
      'every',
    ]),
    /** Month 1–12, weekday 0 (Sunday) – 6, the number itself, or a unit: day, week, month, year. */
    value: z.union([z.number(), z.enum(['day', 'week', 'month', 'year', 'decade'])]).optional(),
    words: z.array(z.string()),
    example: z.string(),
  }),
  /** Whole expressions that mean a day, week, month or year counted from publication or from another date. */
  'relative-dates': z.strictObject({
    id: z.string(),
    words: z.array(z.string()),
    unit: z.enum(['day', 'week', 'weekend', 'month', 'year']),
    offset: z.number(),
    from: z.enum(['publication', 'text']).default('publication'),
    example: z.string(),
  }),
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
      'arrive',
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
    /** Nouns of which one must be the verb's object, or the verb tells of no event: "melarang impor". */
    with: z.array(z.string()).default([]),
    example: z.string(),
  }),
  /** Small words that the reader of events needs, by class. */
  'event-words': z.strictObject({
    id: z.string(),
    class: z.string(),
    words: z.array(z.string()),
    example: z.string(),
  }),
  /** Words of kinship; `mutual` where they name both ("kakak beradik A dan B"). */
  kinship: z.strictObject({
    id: z.string(),
    words: z.array(z.string()),
    mutual: z.boolean().default(false),
    example: z.string(),
  }),
  /** Sovereign states, also former ones. `iso` is ISO 3166-1 alpha-2, for former states ISO 3166-3. */
  countries: z.strictObject({
    id: z.string(),
    label: z.string(),
    names: list,
    iso: z.string().optional(),
    en: z.string().optional(),
    coordinates,
    /** The state that came after; up to the year `until` the successor's capital means this state. */
    successor: z.string().optional(),
    until: z.coerce.number().optional(),
  }),
  /** Cities, regions, seas, buildings. `standsFor`: the country or body that the name may mean ("Moskow menuntut"). */
  places: z.strictObject({
    id: z.string(),
    label: z.string(),
    names: list,
    kind: z.enum(['city', 'region', 'sea', 'building', 'place']),
    country: z.string().optional(),
    standsFor: z.string().optional(),
    coordinates,
  }),
  /** Named bodies. `represents`: the country for which a seat of government speaks. */
  organizations: z.strictObject({
    id: z.string(),
    label: z.string(),
    names: list,
    kind: z.enum(['government', 'alliance', 'party', 'medium', 'company', 'armed', 'court', 'civil']),
    represents: z.string().optional(),
    en: z.string().optional(),
  }),
  /** People with more than one name in use: nicknames, initials, spellings. */
  people: z.strictObject({ id: z.string(), label: z.string(), names: list }),
  /** Further names of a row of countries, places, organizations or people. */
  aliases: z.strictObject({ of: z.string(), names: list }),
  /** English names of rows that have none in their own table. */
  'english-names': z.strictObject({ of: z.string(), en: z.string() }),
  /** Words of names in English; `number` and `unit` are joined ("20-point"), a `head` begins names ("Pelabuhan Odesa"). */
  'english-words': z.strictObject({
    word: z.string(),
    en: z.string(),
    as: z.enum(['word', 'number', 'unit', 'head']).default('word'),
  }),
  /** Offices, roles and kinship. `open`: the form takes a field in capitals after it ("Menteri Infrastruktur"). */
  offices: z.strictObject({
    id: z.string(),
    forms: list,
    holds: z.enum(['state', 'organization', 'person', 'kinship', 'occupation']),
    open: z.boolean().default(false),
    example: z.string(),
  }),
  /** Words beside or inside a name that tell what it names; `none` where they name no entity. */
  'name-cues': z.strictObject({
    id: z.string(),
    at: z.enum(['before', 'after', 'head', 'tail']),
    gives: z.union([ENTITY, z.literal('none')]),
    weight: z.number(),
    /** A country after the name stands apart ("Kementerian Luar Negeri | Rusia"). */
    splits: z.boolean().default(false),
    /** Names after this head are mentions of their own ("KTT | G20"). */
    releases: z.boolean().default(false),
    words: list,
    example: z.string(),
  }),
  /** Words before the name of a capital that make it the city and not the government; `opening`: only at a sentence's start. */
  'seat-cues': z.strictObject({
    id: z.string(),
    at: z.enum(['before']),
    reads: z.enum(['city', 'government']),
    opening: z.boolean().default(false),
    words: list,
    example: z.string(),
  }),
  /** Words that stand for people or states named before ("kedua pemimpin", "ia"). */
  anaphora: z.strictObject({
    id: z.string(),
    words: list,
    /** What they stand for: so many people or states, or the last person spoken of. */
    refers: z.enum(['person', 'people', 'states']),
    count: z.number().optional(),
    /** Only holders of these offices are meant. */
    offices: list,
    example: z.string(),
  }),
  /** Phrases that hold a name and are none, or whose name is no actor ("dolar AS"). */
  'name-traps': z.strictObject({ id: z.string(), words: list, example: z.string() }),
  /** Everyday words, one row a letter: a capital at a sentence's start does not make them names; rows not `sure` hold some names too. */
  words: z.strictObject({
    id: z.string(),
    sure: z.preprocess((cell) => (cell === undefined ? true : cell === 'true' || cell === true), z.boolean()),
    words: list,
  }),
  /** Given names of many languages, one row a letter. */
  'given-names': z.strictObject({ id: z.string(), names: list }),
  /** Words that state a relation between two parties, and how the words around them are read. */
  'relation-triggers': z.strictObject({
    id: z.string(),
    type: z.enum(['accuses', 'attacks', 'supports', 'invites', 'interviews']),
    pattern: z.enum(['verb', 'light', 'noun', 'predicate', 'says']),
    active: z.array(z.string()).default([]),
    passive: z.array(z.string()).default([]),
    nouns: z.array(z.string()).default([]),
    to: z.array(z.string()).default([]),
    as: z.array(z.string()).default([]),
    verbs: z.array(z.string()).default([]),
    example: z.string(),
  }),
  /** What a party does to a sanction, agreement or meeting. */
  'event-acts': z.strictObject({
    id: z.string(),
    type: z.enum(['imposes', 'proposes', 'agrees_to', 'rejects']),
    active: z.array(z.string()).default([]),
    passive: z.array(z.string()).default([]),
    nouns: z.array(z.string()).default([]),
    via: z.array(z.string()).default([]),
    with: z.array(z.string()).default([]),
    negated: z.boolean().default(false),
    open: z.boolean().default(false),
    events: z.array(z.enum(['meeting', 'sanction', 'agreement', 'conflict'])),
    example: z.string(),
  }),
  /** Words that say what a meeting or an agreement is about. */
  'topic-words': z.strictObject({
    id: z.string(),
    /** What the word's object is to the event: see the table. */
    class: z.enum(['discuss', 'about', 'settle', 'govern', 'of', 'states', 'focus', 'according']),
    words: z.array(z.string()),
    example: z.string(),
  }),
  /** Words that tell whether something happened; `qualify` reads them. */
  'status-cues': z.strictObject({
    id: z.string(),
    class: z.enum([
      'future',
      'scheduled',
      'resolved',
      'inviting',
      'modal',
      'wish',
      'threat',
      'condition',
      'question',
      'perhaps',
      'means',
      'postponing',
      'aim',
      'negation',
      'refusing',
      'not-yet',
      'no-negation',
      'past',
      'time',
      'circumstance',
      'held',
      'signing',
      'attending',
      'imposing',
      'imposed',
      'ending',
      'running',
      'accepted',
      'agreed-to',
      'refused',
      'deny',
      'cancelled',
      'postponed',
      'happening',
      'signed',
      'in-force',
      'continuing',
      'ended',
      'offered',
      'edge',
      'lasting',
    ]),
    words: z.array(z.string()),
    example: z.string(),
  }),
  /** Words that tell who says something; `qualify` reads them. */
  'speech-cues': z.strictObject({
    id: z.string(),
    class: z.enum([
      'says',
      'announces',
      'said-by',
      'said-by-him',
      'according',
      'passive',
      'governed',
      'document',
    ]),
    words: z.array(z.string()),
    example: z.string(),
  }),
} as const;

export type TableName = keyof typeof TABLES;
export type Row<K extends TableName> = Readonly<z.infer<(typeof TABLES)[K]>>;
export type Knowledge = { readonly [K in TableName]: readonly Row<K>[] };
