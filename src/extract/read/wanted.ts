/** What a cell of a table must hold, in words: read off the schema of the table, so that no message has to be kept beside it. */
import type * as z from 'zod';

/** The parts that a schema is built of, as far as the tables use them. */
interface Parts {
  readonly type: string;
  readonly format?: string;
  readonly innerType?: z.core.$ZodType;
  /** What goes in where something else comes out. */
  readonly inside?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly items?: readonly z.core.$ZodType[];
  readonly element?: z.core.$ZodType;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
}

export function partsOf(schema: z.core.$ZodType): Parts {
  // The definition of a schema is the library's own record of how it was built; its shape depends on `type`.
  const { in: inside, ...parts } = schema._zod.def as unknown as Parts & { in?: z.core.$ZodType };
  return inside ? { ...parts, inside } : parts;
}

/** What stands at a path of a row, in words; `tsv` where lists are joined by `|`. */
export function sayWanted(schema: z.core.$ZodType, path: readonly PropertyKey[], tsv: boolean): string {
  const found = followPath(schema, path);
  return found ? say(found, tsv) : 'something else';
}

function followPath(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  const { innerType, inside, options, shape, items, element } = partsOf(schema);
  const wrapped = innerType ?? inside;
  if (!path.length) return schema;
  if (wrapped) return followPath(wrapped, path);
  if (options) return options.map((option) => followPath(option, path)).find(Boolean);
  const [key, ...rest] = path;
  const next = typeof key === 'number' ? (element ?? items?.[key]) : shape?.[String(key)];
  return next && followPath(next, rest);
}

function say(schema: z.core.$ZodType, tsv: boolean): string {
  const described = 'description' in schema ? schema.description : undefined;
  if (typeof described === 'string') return described;
  const { type, format, innerType, inside, options, element, shape, entries, values } = partsOf(schema);
  const wrapped = innerType ?? inside;
  if (wrapped) return say(wrapped, tsv);
  if (options) return sayOptions(options, tsv);
  if (element)
    return tsv ? `${say(element, tsv)}, several joined by |` : `a list of ${say(element, tsv)} in [ ]`;
  if (shape) return `the keys ${Object.keys(shape).join(', ')}`;
  const choices = entries ? Object.values(entries) : values?.map(String);
  if (choices) return choices.length > 1 ? `one of ${choices.join(', ')}` : (choices[0] ?? 'nothing');
  return format === 'safeint' ? 'a whole number' : (SIMPLE[type] ?? 'another value');
}

/** Words or a list of them: the list is said. */
function sayOptions(options: readonly z.core.$ZodType[], tsv: boolean): string {
  const list = options.find((option) => partsOf(option).element);
  return list ? say(list, tsv) : options.map((option) => say(option, tsv)).join(' or ');
}

const SIMPLE: Readonly<Record<string, string>> = {
  string: 'words',
  number: 'a number',
  boolean: 'true or false',
};
