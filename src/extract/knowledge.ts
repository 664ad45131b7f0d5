/**
 * The tables of data/knowledge: one entry each, with the schema of its rows. A table is the file `<name>.yaml`
 * (a list of rows) or `<name>.tsv` (a header line, then rows; lists are joined by `|`); both may stand side by side.
 * `read` loads and validates them; every stage takes what it needs from `Knowledge`.
 */
import * as z from 'zod';
import { nodeId } from '../graph/ids.ts';

const text = z.string().regex(/\S/).describe('words');
const number = z.number();
const whole = z.int();
/** A cell with several values: a list, or in a .tsv the values joined by `|`. */
const list = z
  .union([text, z.array(text)])
  .default([])
  .transform((value) => (typeof value === 'string' ? [value] : value));
const coordinates = z
  .tuple([number.min(-180).max(180), number.min(-90).max(90)])
  .describe('longitude (-180 to 180) and latitude (-90 to 90) in degrees')
  .optional();
const pattern = z.string().refine(isPattern).describe('a pattern of JavaScript that can be read');
/** Id of a row of another table: `read` looks for it when all tables are read. */
const idIn = (...tables: readonly string[]) => text.meta({ refersTo: tables });
const NAMED = ['countries', 'places', 'organizations', 'people'];
const ENTITY = z.enum(['person', 'country', 'organization', 'place']);
/** The row's id is the node's in every graph. */
const nodeIdOf = (type: z.infer<typeof ENTITY>) =>
  z
    .string()
    .refine((id) => id.startsWith(`${type}:`) && id === nodeId(type, id.slice(type.length + 1)))
    .describe(`an id such as ${type}:two-words, small letters and digits joined by hyphens`);

/** What the value of a calendar row must be, where it is not that. */
function wantedOf(of: string, value: unknown): string | null {
  const between = (from: number, to: number): string | null =>
    typeof value === 'number' && Number.isInteger(value) && from <= value && value <= to
      ? null
      : `a whole number from ${from} to ${to} for a ${of}`;
  if (of === 'month' || of === 'month-short') return between(1, 12);
  if (of === 'weekday') return between(0, 6);
  if (of === 'number' || of === 'ten') return typeof value === 'number' ? null : `a number for a ${of}`;
  if (of === 'unit' || of === 'one-unit')
    return typeof value === 'string' ? null : 'day, week, month, year or decade for a unit';
  return null;
}

function isPattern(source: string): boolean {
  try {
    return Boolean(new RegExp(source, 'u'));
  } catch {
    return false;
  }
}

export const TABLES = {
  // One entry a table, its rows described above it.
  /** Lines that are no part of an article, and captions; `segment` reads them. */
  boilerplate: z.strictObject({
    id: text,
    kind: z.enum(['boilerplate', 'caption']).default('boilerplate'),
    /**
     * Where the words stand: at the line's start, at its end, or they are the whole line; `head` and `tail` take only
     * themselves and leave the rest of the line a paragraph.
     */
    at: z.enum(['start', 'end', 'whole', 'head', 'tail']),
    /** Words compared without regard to case and accents … */
    words: z.array(text).default([]),
    /** … or a pattern (JavaScript, Unicode) for what words cannot say. */
    pattern: pattern.optional(),
    /** The pattern minds capitals. */
    exact: z.boolean().default(false),
    /** A line of these words alone is a label; the link stands in the next line. */
    label: z.boolean().default(false),
    /** A label of several links: one after another below it. */
    list: z.boolean().default(false),
    /** Stands at the end of an article, credits of its authors: what follows in the file's second half is no part of it. */
    closes: z.boolean().default(false),
    /** Longest line, in words, that the row may take. */
    maxWords: whole.min(1).default(30),
    example: text,
  }),
  /** Abbreviations whose full stop ends no sentence. */
  abbreviations: z.strictObject({ id: text, words: z.array(text).min(1), example: text }),
  /** Words that make up dates and clauses that hold them; `date` reads them. */
  calendar: z
    .strictObject({
      id: text,
      class: z.enum([
        'month',
        'month-short',
        'weekday',
        'named-day',
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
        'hence',
        'earlier',
        'last-span',
        'before-event',
        'after-event',
        'phase',
        'since',
        'until',
        'month-cue',
        'month-joint',
        'no-date',
        'no-direction',
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
      value: z.union([number, z.enum(['day', 'week', 'month', 'year', 'decade'])]).optional(),
      words: z.array(text).min(1),
      example: text,
    })
    .superRefine(({ class: of, value }, { addIssue }) => {
      const wanted = wantedOf(of, value);
      if (wanted) addIssue({ code: 'custom', path: ['value'], message: wanted, params: { said: true } });
    }),
  /** Whole expressions that mean a day, week, month or year counted from publication or from another date. */
  'relative-dates': z.strictObject({
    id: text,
    words: z.array(text).min(1),
    unit: z.enum(['day', 'week', 'weekend', 'month', 'year']),
    offset: whole,
    from: z.enum(['publication', 'text']).default('publication'),
    example: text,
  }),
  /** Words that hold a clause together, by what they do in it; `relate` reads clauses with them. */
  'clause-words': z.strictObject({
    id: text,
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
      'blame',
      'faction',
      'opposite',
    ]),
    forms: z.array(text).min(1),
    example: text,
  }),
  /** Kinds of events (`relate/events`); `labels` make the names of nodes. */
  'event-kinds': z.strictObject({
    id: text,
    type: z.enum(['meeting', 'sanction', 'agreement', 'conflict']),
    /** Kinds of one group may name the same event. */
    group: text,
    /** The word alone makes an event. */
    named: z.boolean().default(false),
    /** Has guests and a name of its own: "KTT G20". */
    assembly: z.boolean().default(false),
    labels: z.strictObject({ id: text, en: text }),
    example: text,
  }),
  /** Words that tell of an event, and how the words around them are read. */
  'event-triggers': z.strictObject({
    id: text,
    /** Row of `event-kinds`; none for idioms. */
    kind: idIn('event-kinds').optional(),
    /** The noun closes names in the order of English: "Bali Democracy | Forum". */
    closesName: z.boolean().default(false),
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
    words: z.array(text).min(1),
    /** Nouns of which one must be the verb's object, or the verb tells of no event: "melarang impor". */
    with: z.array(text).default([]),
    example: text,
  }),
  /** Small words that the reader of events needs, by class. */
  'event-words': z.strictObject({
    id: text,
    class: text,
    words: z.array(text).min(1),
    example: text,
  }),
  /** Words of kinship; `mutual` where they name both ("kakak beradik A dan B"). */
  kinship: z.strictObject({
    id: text,
    words: z.array(text).min(1),
    mutual: z.boolean().default(false),
    /** Words behind it that make no kin of it: "anak didik". */
    but: list,
    example: text,
  }),
  /** Sovereign states, also former ones. `iso` is ISO 3166-1 alpha-2, for former states ISO 3166-3. */
  countries: z.strictObject({
    id: nodeIdOf('country'),
    label: text,
    names: list,
    iso: text.optional(),
    en: text.optional(),
    coordinates,
    /** The state that came after; up to the year `until` the successor's capital means this state. */
    successor: idIn('countries').optional(),
    until: whole.optional(),
  }),
  /** Cities, regions, seas, buildings. `standsFor`: the country or body that the name may mean ("Moskow menuntut"). */
  places: z.strictObject({
    id: nodeIdOf('place'),
    label: text,
    names: list,
    kind: z.enum(['city', 'region', 'sea', 'building', 'place']),
    country: nodeIdOf('country').optional(),
    standsFor: idIn('countries', 'organizations').optional(),
    coordinates,
  }),
  /** Named bodies. `represents`: the country for which a seat of government speaks. */
  organizations: z.strictObject({
    id: nodeIdOf('organization'),
    label: text,
    names: list,
    kind: z.enum(['government', 'alliance', 'party', 'medium', 'company', 'armed', 'court', 'civil']),
    represents: idIn('countries').optional(),
    /** A body of which every state has one: "Kementerian Luar Negeri". */
    everyState: z.boolean().default(false),
    en: text.optional(),
  }),
  /** People with more than one name in use: nicknames, initials, spellings. */
  people: z.strictObject({ id: nodeIdOf('person'), label: text, names: list }),
  /** Further names of a row of countries, places, organizations or people. */
  aliases: z.strictObject({ of: idIn(...NAMED), names: list }),
  /** English names of rows that have none in their own table. */
  'english-names': z.strictObject({ of: idIn(...NAMED), en: text }),
  /**
   * Words of names in English; `number` and `unit` or `time` are joined ("20-point", "two-day"), a `head` begins names
   * ("Pelabuhan Odesa"), `whom` a measure hits is counted and no name ("sebelas orang").
   */
  'english-words': z.strictObject({
    word: text,
    en: text,
    as: z.enum(['word', 'number', 'unit', 'time', 'whom', 'head']).default('word'),
  }),
  /** Offices, roles and kinship. `open`: the form takes a field in capitals after it ("Menteri Infrastruktur"). */
  offices: z.strictObject({
    id: text,
    forms: list,
    holds: z.enum(['state', 'organization', 'person', 'kinship', 'occupation']),
    open: z.boolean().default(false),
    example: text,
  }),
  /** Words beside or inside a name that tell what it names; `none` where they name no entity. */
  'name-cues': z.strictObject({
    id: text,
    at: z.enum(['before', 'after', 'head', 'tail', 'ending', 'before-palace', 'after-palace']),
    gives: z.union([ENTITY, z.literal('none')]),
    weight: number,
    /** A country after the name stands apart ("Kementerian Luar Negeri | Rusia"). */
    splits: z.boolean().default(false),
    /** Names after this head are mentions of their own ("KTT | G20"). */
    releases: z.boolean().default(false),
    words: list,
    example: text,
  }),
  /**
   * Words before the name of a capital that make it the city and not the government; `opening`: only at a sentence's start.
   * `at`: right before it, or a few words before the "dari" that stands there ("terbang dengan helikopter dari Washington").
   */
  'seat-cues': z.strictObject({
    id: text,
    at: z.enum(['before', 'before-from']),
    reads: z.enum(['city', 'government']),
    opening: z.boolean().default(false),
    words: list,
    example: text,
  }),
  /** Words that stand for people or states named before ("kedua pemimpin", "ia"). */
  anaphora: z.strictObject({
    id: text,
    words: list,
    /** What they stand for: so many people or states, the last person spoken of, who speaks the quotation or the side he speaks for. */
    refers: z.enum(['person', 'people', 'states', 'speaker', 'side']),
    count: whole.min(1).optional(),
    /** Only holders of these offices are meant. */
    offices: z.array(idIn('offices')).default([]),
    /** Words behind it that make others of them: "kedua presiden direktur". */
    but: list,
    example: text,
  }),
  /** Phrases that hold a name and are none, or whose name is no actor ("dolar AS"). */
  'name-traps': z.strictObject({ id: text, words: list, example: text }),
  /** Everyday words, one row a letter: a capital at a sentence's start does not make them names; rows not `sure` hold some names too. */
  words: z.strictObject({
    id: text,
    sure: z.boolean().default(true),
    words: list,
  }),
  /** Given names of many languages, one row a letter. */
  'given-names': z.strictObject({ id: text, names: list }),
  /** Words that state a relation between two parties, and how the words around them are read. */
  'relation-triggers': z.strictObject({
    id: text,
    type: z.enum(['accuses', 'attacks', 'supports', 'invites', 'interviews']),
    pattern: z.enum(['verb', 'light', 'received', 'noun', 'predicate', 'says']),
    active: z.array(text).default([]),
    passive: z.array(text).default([]),
    nouns: z.array(text).default([]),
    to: z.array(text).default([]),
    as: z.array(text).default([]),
    verbs: z.array(text).default([]),
    example: text,
  }),
  /** What a party does to a sanction, agreement or meeting. */
  'event-acts': z.strictObject({
    id: text,
    type: z.enum(['imposes', 'proposes', 'agrees_to', 'rejects']),
    active: z.array(text).default([]),
    passive: z.array(text).default([]),
    nouns: z.array(text).default([]),
    via: z.array(text).default([]),
    with: z.array(text).default([]),
    negated: z.boolean().default(false),
    open: z.boolean().default(false),
    events: z.array(z.enum(['meeting', 'sanction', 'agreement', 'conflict'])),
    example: text,
  }),
  /** Words that say what a meeting or an agreement is about. */
  'topic-words': z.strictObject({
    id: text,
    /** What the word's object is to the event: see the table. */
    class: z.enum(['discuss', 'about', 'settle', 'govern', 'of', 'states', 'focus', 'according']),
    words: z.array(text).min(1),
    example: text,
  }),
  /** Words that tell whether something happened; `qualify` reads them. */
  'status-cues': z.strictObject({
    id: text,
    class: z.enum([
      'future',
      'scheduled',
      'towards',
      'resolved',
      'inviting',
      'modal',
      'wish',
      'threat',
      'condition',
      'question',
      'perhaps',
      'means',
      'almost',
      'about',
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
      'standing',
      'vetoing',
      'talks',
      'declaring',
      'lifting',
      'running',
      'accepted',
      'agreed-to',
      'refused',
      'deny',
      'report',
      'denied-report',
      'cancelled',
      'postponed',
      'happening',
      'signed',
      'in-force',
      'put-on',
      'continuing',
      'ended',
      'offered',
      'edge',
      'lasting',
      'proposal',
    ]),
    words: z.array(text).min(1),
    example: text,
  }),
  /** Words that tell who says something; `qualify` reads them. */
  'speech-cues': z.strictObject({
    id: text,
    class: z.enum([
      'says',
      'announces',
      'said-by',
      'said-by-him',
      'according',
      'passive',
      'governed',
      'document',
      'unnamed',
      'beside',
    ]),
    words: z.array(text).min(1),
    example: text,
  }),
} as const;

export type TableName = keyof typeof TABLES;
export type Row<K extends TableName> = Readonly<z.infer<(typeof TABLES)[K]>>;
export type Knowledge = { readonly [K in TableName]: readonly Row<K>[] };
