/**
 * What a line of findings must be. It was written by this program, but it has travelled: lines are cut, joined, edited and come
 * from other versions. Checked by hand and not by a schema, for there are millions of records in a large corpus.
 */
import { isEdtf } from '../graph/edtf.ts';
import { BLOCK_KINDS, EDGE_TYPES, ENTITY_TYPES, EVENT_TYPES, STATUSES } from '../graph/schema.ts';

/** Goes up when older lines can no longer be merged. */
export const FINDINGS_VERSION = 1;

/** Where a value is not what it must be: a path such as `events[2].mentions[0].start`. */
export interface Misshape {
  readonly path: string;
  readonly expected: string;
  readonly found: unknown;
}

/** Front matter goes fewer levels down; far more would break whoever writes it as JSON. */
const DEEPEST = 60;

type Fields = Readonly<Record<string, unknown>>;

/** Lengths and keys that the records of one article refer to. */
interface Context {
  readonly length: number;
  readonly entities: ReadonlySet<unknown>;
  readonly keys: ReadonlySet<unknown>;
}

interface Check {
  readonly expected: string;
  readonly is: (value: unknown, context: Context) => boolean;
}

/** The first thing that is wrong with a value that should be findings, or null. */
export function findMisshape(value: unknown): Misshape | null {
  if (!isRecord(value)) return { path: '', expected: 'an object', found: value };
  if (value.version !== FINDINGS_VERSION)
    return { path: 'version', expected: String(FINDINGS_VERSION), found: value.version };
  const { text, entities, events } = value;
  const own = keysOf(entities);
  const context = {
    length: typeof text === 'string' ? text.length : 0,
    entities: new Set(own),
    keys: new Set([...own, ...keysOf(events)]),
  };
  return checkRecord(value, ARTICLE, context) ?? checkLists(value, context) ?? findOdd(value);
}

const keysOf = (records: unknown): unknown[] =>
  Array.isArray(records) ? records.map((record) => (isRecord(record) ? record.key : undefined)) : [];

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text: Check = { expected: 'text', is: (value) => typeof value === 'string' };
const words: Check = { expected: 'words', is: (value) => typeof value === 'string' && value !== '' };
const edtf: Check = { expected: 'an EDTF date', is: (value) => typeof value === 'string' && isEdtf(value) };
const oneOf = (values: readonly unknown[]): Check => ({
  expected: `one of ${values.join(', ')}`,
  is: (value) => values.includes(value),
});
const status = oneOf(STATUSES);
const key: Check = {
  expected: 'the key of an entity or event of the article',
  is: (value, { keys }) => typeof value === 'string' && keys.has(value),
};
const entity: Check = {
  expected: 'the key of an entity of the article',
  is: (value, { entities }) => typeof value === 'string' && entities.has(value),
};
const offset: Check = {
  expected: 'a position in the text',
  is: (value, { length }) => Number.isInteger(value) && 0 <= Number(value) && Number(value) <= length,
};
const plain: Check = {
  expected: `keys and values of at most ${DEEPEST} levels, without __proto__`,
  is: isPlain,
};
const known: Check = {
  expected: 'the id of an entity such as country:ru',
  is: (value) => typeof value === 'string' && KNOWN.test(value),
};
const strings: Check = {
  expected: 'a list of words',
  is: (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
};

const KNOWN = new RegExp(`^(?:${ENTITY_TYPES.join('|')}):[a-z0-9]+(?:-[a-z0-9]+)*$`);

interface Field {
  readonly name: string;
  readonly optional: boolean;
  readonly check: Check;
}

type Shape = readonly Field[];

/** Checks by key; a key with ? may be absent. */
const shape = (checks: Readonly<Record<string, Check>>): Shape =>
  Object.entries(checks).map(([key, check]) => ({
    name: key.replace('?', ''),
    optional: key.endsWith('?'),
    check,
  }));

const ARTICLE = shape({
  id: words,
  title: text,
  language: text,
  'source?': text,
  'url?': text,
  'published?': edtf,
  'publishedBasis?': text,
  file: text,
  text: words,
  'extra?': plain,
});
const SPAN = { start: offset, end: offset };
const EVIDENCE = shape({
  ...SPAN,
  rule: words,
  'status?': status,
  'statusRule?': words,
  'attributedTo?': key,
  'speakerRule?': words,
  'date?': edtf,
  'dateRule?': words,
});

interface ListShape {
  readonly fields: Shape;
  /** A list inside each record, with the shape of its records. */
  readonly inside?: readonly [name: string, shape: Shape];
}

const LISTS: Readonly<Record<string, ListShape>> = {
  blocks: { fields: shape({ ...SPAN, kind: oneOf(BLOCK_KINDS), 'rule?': words }) },
  dates: {
    fields: shape({
      ...SPAN,
      'value?': edtf,
      'eventValue?': edtf,
      'unresolved?': text,
      'note?': text,
      basis: oneOf(['explicit', 'publication', 'text']),
      rule: words,
    }),
  },
  entities: {
    fields: shape({
      key: words,
      type: oneOf(ENTITY_TYPES),
      label: words,
      'known?': known,
      surfaces: strings,
    }),
  },
  events: {
    fields: shape({
      key: words,
      type: oneOf(EVENT_TYPES),
      kind: words,
      identity: text,
      'date?': edtf,
      'dateRule?': words,
      'status?': status,
    }),
    inside: ['mentions', EVIDENCE],
  },
  // After what they refer to, so that the cause is named and not what follows from it.
  mentions: { fields: shape({ ...SPAN, entity, rule: words }) },
  claims: {
    fields: shape({ type: oneOf(EDGE_TYPES), source: key, target: key, 'role?': text }),
    inside: ['evidence', EVIDENCE],
  },
};

function checkRecord(record: Fields, fields: Shape, context: Context): Misshape | null {
  for (const { name, optional, check } of fields) {
    const value = record[name];
    if (!(optional && value === undefined) && !check.is(value, context))
      return { path: name, expected: check.expected, found: value };
  }
  const { start, end } = record;
  if (typeof start === 'number' && typeof end === 'number' && start >= end)
    return { path: 'end', expected: 'a position after its start', found: end };
  return null;
}

function checkLists(findings: Fields, context: Context): Misshape | null {
  for (const [name, { fields, inside }] of Object.entries(LISTS)) {
    const wrong = checkList(findings[name], name, (record) => {
      const own = checkRecord(record, fields, context);
      if (own || !inside) return own;
      const [list, deeper] = inside;
      const records = record[list];
      if (Array.isArray(records) && !records.length)
        return { path: list, expected: 'at least one passage', found: records };
      return checkList(records, list, (each) => checkRecord(each, deeper, context));
    });
    if (wrong) return wrong;
  }
  return null;
}

function checkList(list: unknown, path: string, check: (record: Fields) => Misshape | null): Misshape | null {
  if (!Array.isArray(list)) return { path, expected: 'a list', found: list };
  for (const [i, record] of list.entries()) {
    if (!isRecord(record)) return { path: `${path}[${i}]`, expected: 'an object', found: record };
    const wrong = check(record);
    if (wrong) return { ...wrong, path: `${path}[${i}].${wrong.path}` };
  }
  return null;
}

/** What no field tells alone: a key that is told twice would be two things, an entity known as another type two nodes. */
function findOdd({ entities, events }: Fields): Misshape | null {
  const seen = new Set<unknown>();
  for (const [name, records] of Object.entries({ entities, events }))
    for (const [i, record] of (Array.isArray(records) ? records : []).entries()) {
      const { key, type, known } = record;
      if (seen.has(key)) return { path: `${name}[${i}].key`, expected: 'a key of its own', found: key };
      if (known !== undefined && !String(known).startsWith(`${type}:`))
        return { path: `${name}[${i}].known`, expected: `the id of a ${type}`, found: known };
      seen.add(key);
    }
  return null;
}

/** Front matter as it came. */
function isPlain(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const open: [object, number][] = [[value, 1]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [record, depth] = next;
    if (Object.hasOwn(record, '__proto__') || depth > DEEPEST) return false;
    for (const inner of Object.values(record)) if (inner instanceof Object) open.push([inner, depth + 1]);
  }
  return true;
}
