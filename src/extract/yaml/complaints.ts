/** What is wrong with YAML that the library cannot read, or reads otherwise than it was meant, in our words. */
import { type Document, isCollection, isNode, isScalar, type Range, visit, type YAMLError } from 'yaml';

/** What was expected, found, and helps, with the offset of the line that is wrong. */
export interface Complaint {
  readonly at: number;
  readonly expected: string;
  readonly found: string;
  readonly fix: string;
}

type Words = Pick<Complaint, 'expected' | 'fix'>;

const BLANKS: Words = {
  expected: 'blanks before a key or value',
  fix: 'put blanks in the place of the tab',
};
const CLOSED: Words = {
  expected: 'quotes and brackets that are closed',
  fix: 'close what this line opens, or put quotes around the whole value',
};
const VALUE: Words = {
  expected: '`key: value`',
  fix: 'put quotes around a value that begins with a sign or holds `: `',
};
const ALIKE: Words = {
  expected: 'keys of one list indented alike, each as `key: value`',
  fix: 'begin the line where the keys above it begin',
};
const LEVELS: Words = { expected: 'a few levels of lists', fix: 'write it with fewer' };

/** The words for each of the library's codes; any other is no `key: value`. */
const WORDS: Readonly<Record<string, Words>> = {
  BAD_INDENT: ALIKE,
  BAD_DQ_ESCAPE: {
    expected: 'plain words between the quotes',
    fix: 'double every backslash in it or use single quotes',
  },
  KEY_OVER_1024_CHARS: { expected: 'a short key', fix: 'put quotes around a value that holds `: `' },
  MISSING_CHAR: ALIKE,
  MULTILINE_IMPLICIT_KEY: ALIKE,
  RESOURCE_EXHAUSTION: LEVELS,
  TAB_AS_INDENT: BLANKS,
};

/** The first thing that is wrong, or null. */
export function complainOf(document: Document.Parsed, text: string): Complaint | null {
  const [error, next] = document.errors;
  if (error) return complainOfError(error, next, { document, text });
  const [warning] = document.warnings;
  if (warning) return say(warning.code === 'TAG_RESOLVE_FAILED' ? TAG : BARE, text, warning.pos[0]);
  return complainOfRest(text, document.range[2]);
}

export const TAG: Words = {
  expected: 'a plain value',
  fix: 'put quotes around a value that begins with !',
};
const BARE: Words = { expected: 'keys and values', fix: 'delete the line' };
const ONE: Words = {
  expected: 'one list of keys and values',
  fix: 'delete the line --- or ... that ends it too early',
};

/** Text behind a line that ends a document would be lost. */
function complainOfRest(text: string, from: number): Complaint | null {
  const rest = /^(?:[ \t]*(?:#.*)?(?:\n|$))*/.exec(text.slice(from))?.[0].length ?? 0;
  return from + rest < text.length ? say(ONE, text, from + rest) : null;
}

interface Source {
  readonly document: Document.Parsed;
  readonly text: string;
}

function complainOfError(error: YAMLError, next: YAMLError | undefined, source: Source): Complaint {
  const { text } = source;
  const [at] = error.pos;
  if (text.startsWith('%')) return say(BARE, text, 0);
  if (/call stack/.test(error.message)) return say(LEVELS, text, at);
  if (/^[ ]*\t/.test(lineAt(text, at))) return say(BLANKS, text, at);
  if (/^Flow|closing/.test(error.message)) return say(CLOSED, text, openedBefore(at, source));
  // A key that is indented too far reads as more of the value above it.
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && next?.code === 'MULTILINE_IMPLICIT_KEY')
    return say(ALIKE, text, next.pos[1]);
  return say(WORDS[error.code] ?? VALUE, text, at);
}

/** Where the innermost quotation or bracket begins that reaches that far: the one that nobody closed. */
function openedBefore(at: number, { document }: Source): number {
  let opened = at;
  const reaches = (range: Range | null | undefined): void => {
    if (range && range[0] <= at && at <= range[2]) opened = range[0];
  };
  visit(document, (_, node) => {
    const opens = isScalar(node) ? /QUOTE/.test(node.type ?? '') : isCollection(node) && node.flow;
    if (opens && isNode(node)) reaches(node.range);
  });
  return opened;
}

const say = (words: Words, text: string, at: number): Complaint => {
  const written = lineAt(text, at).trim();
  const clipped = written.length > 80 ? `${written.slice(0, 79)}…` : written;
  return { ...words, at, found: written ? `“${clipped}”` : 'an end too early' };
};

function lineAt(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return text.slice(start, end < 0 ? undefined : end);
}
