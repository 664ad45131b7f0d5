/**
 * A corpus in portions: `--extract-only` reads articles on any number of machines, `--merge` makes one graph of what they
 * found. Findings are plain JSON, a line each, so whatever splits and joins lines can carry them.
 */
import { UserError } from './errors.ts';
import type { Knowledge } from './knowledge.ts';
import { readArticle } from './pipeline.ts';
import { readArticles } from './read/read.ts';
import type { Findings, Problem, SourceFile } from './types.ts';

/** Lines `{"file", "content"}` to lines of findings, in the same order. Throws UserError with every wrong line. */
export function extractLines(input: SourceFile, knowledge: Knowledge): string[] {
  const files = parseLines(input, isFileLine, 'an object with “file” and “content”').map(
    ({ file, content }): SourceFile => ({ file, path: file, bytes: new TextEncoder().encode(content) }),
  );
  const read = readArticles(files);
  if ('problems' in read) throw new UserError(read.problems);
  return read.articles.map((article) => JSON.stringify(readArticle(article, knowledge)));
}

/** Findings of such lines. Throws UserError with every wrong line and every article that is there twice. */
export function readFindings(files: readonly SourceFile[]): Findings[] {
  const findings = files.flatMap((file) => parseLines(file, isFindings, 'findings of --extract-only'));
  const seen = new Set<string>();
  const twice = findings.filter(({ id }) => seen.size === seen.add(id).size);
  if (!twice.length) return findings;
  throw new UserError(
    twice.map(({ id, file }) => ({
      file,
      expected: 'each article once',
      found: `${id} twice`,
      fix: 'leave one of the portions out or give one article another id',
    })),
  );
}

function parseLines<T>(
  { path, bytes }: SourceFile,
  is: (value: unknown) => value is T,
  expected: string,
): T[] {
  const problems: Problem[] = [];
  const values = new TextDecoder()
    .decode(bytes)
    .split('\n')
    .flatMap((line, i): T[] => {
      if (!line.trim()) return [];
      const value = parseJson(line);
      if (is(value)) return [value];
      const found = line.length > 60 ? `${line.slice(0, 60)}…` : line;
      problems.push({ file: path, line: i + 1, expected, found, fix: 'write one JSON object a line' });
      return [];
    });
  if (problems.length) throw new UserError(problems);
  return values;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isFileLine(value: unknown): value is { file: string; content: string } {
  return has(value, 'file', 'string') && has(value, 'content', 'string');
}

/** Our own format, written by this program: its lists are looked for, its records are trusted. */
function isFindings(value: unknown): value is Findings {
  const lists = ['sentences', 'mentions', 'entities', 'events', 'claims', 'dates', 'blocks'];
  return (
    has(value, 'id', 'string') &&
    has(value, 'text', 'string') &&
    lists.every((key) => has(value, key, 'object'))
  );
}

function has(value: unknown, key: string, type: 'string' | 'object'): boolean {
  return value instanceof Object && typeof Object.getOwnPropertyDescriptor(value, key)?.value === type;
}
