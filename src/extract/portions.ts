/**
 * A corpus in portions: `--extract-only` reads articles on any number of machines, `--merge` makes one graph of what they
 * found. Findings are plain JSON, a line each, so whatever splits and joins lines can carry them.
 */
import { UserError } from './errors.ts';
import { type Pool, poolWords, toFindings } from './findings.ts';
import type { Knowledge } from './knowledge.ts';
import { readArticle } from './pipeline.ts';
import { readArticles } from './read/read.ts';
import type { Findings, Problem, RawArticle } from './types.ts';

/** Lines of one portion with the name under which problems are reported. */
export interface Portion {
  readonly path: string;
  readonly lines: Iterable<string>;
}

/**
 * Lines `{"file", "content"}` to lines of findings, one at a time in the same order. What is wrong with a line does not stop
 * the next: throws UserError with every wrong one when the last is done.
 */
export function* extractLines(portion: Portion, knowledge: Knowledge): Generator<string> {
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  for (const { value, number } of parseLines(
    portion,
    isFileLine,
    'an object with “file” and “content”',
    problems,
  )) {
    const path = `${portion.path}:${number}: ${value.file}`;
    const read = readArticles([{ file: value.file, path, bytes: new TextEncoder().encode(value.content) }]);
    if ('problems' in read) {
      problems.push(...read.problems);
      continue;
    }
    for (const article of read.articles) {
      const before = seen.get(article.id);
      if (before !== undefined) problems.push(takenId(portion.path, number, article, before));
      else yield JSON.stringify(toFindings(readArticle(article, knowledge)));
      seen.set(article.id, before ?? number);
    }
  }
  if (problems.length) throw new UserError(problems);
}

function takenId(file: string, line: number, { id }: RawArticle, before: number): Problem {
  return {
    file,
    line,
    expected: 'an id of its own',
    found: `the id ${id} of line ${before}`,
    fix: 'give one of the two another file name or `id` in its front matter',
  };
}

/** Findings of such lines. Throws UserError with every wrong line and every article that is there twice. */
export function readFindings(portions: readonly Portion[], pool: Pool): Findings[] {
  const problems: Problem[] = [];
  const findings: Findings[] = [];
  const seen = new Map<string, string>();
  for (const portion of portions)
    for (const { value, number } of parseLines(portion, isFindings, 'findings of --extract-only', problems)) {
      const before = seen.get(value.id);
      const here = `${portion.path}:${number}`;
      if (before !== undefined)
        problems.push({
          file: portion.path,
          line: number,
          expected: 'each article once',
          found: `${value.id} twice, also in ${before}`,
          fix: 'leave one of the portions out or give one article another id',
        });
      seen.set(value.id, before ?? here);
      poolWords(value, pool);
      findings.push(value);
    }
  if (problems.length) throw new UserError(problems);
  return findings;
}

function* parseLines<T>(
  { path, lines }: Portion,
  is: (value: unknown) => value is T,
  expected: string,
  problems: Problem[],
): Generator<{ value: T; number: number }> {
  let number = 0;
  for (const line of lines) {
    number++;
    if (!line.trim()) continue;
    const value = parseJson(line);
    if (is(value)) yield { value, number };
    else {
      const found = line.length > 60 ? `${line.slice(0, 60)}…` : line;
      problems.push({ file: path, line: number, expected, found, fix: 'write one JSON object a line' });
    }
  }
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
  const lists = ['mentions', 'entities', 'events', 'claims', 'dates', 'blocks'];
  return (
    has(value, 'id', 'string') &&
    has(value, 'text', 'string') &&
    lists.every((key) => has(value, key, 'object'))
  );
}

function has(value: unknown, key: string, type: 'string' | 'object'): boolean {
  return value instanceof Object && typeof Object.getOwnPropertyDescriptor(value, key)?.value === type;
}
