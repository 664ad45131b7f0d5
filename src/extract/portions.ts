/**
 * A corpus in portions: `--extract-only` reads articles on any number of machines, `--merge` makes one graph of what they
 * found. Findings are plain JSON, a line each, so whatever splits and joins lines can carry them.
 */
import { UserError } from './errors.ts';
import { toFindings } from './findings.ts';
import { FINDINGS_VERSION, findMisshape } from './findings-shape.ts';
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
  for (const { value, number } of parseLines(portion, toFileLine, problems)) {
    const path = `${portion.path}:${number}: ${value.file}`;
    const read = readArticles([{ file: value.file, path, bytes: new TextEncoder().encode(value.content) }]);
    if ('problems' in read) {
      problems.push(...read.problems);
      continue;
    }
    for (const article of read.articles) {
      const before = seen.get(article.id);
      if (before !== undefined) problems.push(takenId(portion.path, number, article, before));
      else
        yield JSON.stringify({ version: FINDINGS_VERSION, ...toFindings(readArticle(article, knowledge)) });
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

/** Findings of such lines, one at a time. Throws UserError with every wrong line and every article that is there twice. */
export function* readFindings(portions: Iterable<Portion>): Generator<Findings> {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  for (const portion of portions)
    for (const { value, number } of parseLines(portion, toStored, problems)) {
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
      if (before === undefined) yield value;
    }
  if (problems.length) throw new UserError(problems);
}

/** A line as what it must be, or what is wrong with it. */
type Read<T> = (value: unknown) => { readonly value: T } | Omit<Problem, 'file' | 'line'>;

function* parseLines<T>(
  { path, lines }: Portion,
  read: Read<T>,
  problems: Problem[],
): Generator<{ value: T; number: number }> {
  let number = 0;
  for (const line of lines) {
    number++;
    if (!line.trim()) continue;
    const parsed = parseJson(line);
    const result = parsed === undefined ? notJson(line) : read(parsed);
    if ('value' in result) yield { value: result.value, number };
    else problems.push({ file: path, line: number, ...result });
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const notJson = (line: string): Omit<Problem, 'file' | 'line'> => ({
  expected: 'a JSON object',
  found: clip(line),
  fix: 'write each object whole, on a line of its own',
});

const toFileLine: Read<{ file: string; content: string }> = (value) => {
  if (value instanceof Object && 'file' in value && 'content' in value) {
    const { file, content } = value;
    if (typeof file === 'string' && typeof content === 'string') return { value: { file, content } };
  }
  return {
    expected: 'an object with “file” and “content”, both text',
    found: clip(JSON.stringify(value)),
    fix: 'write for instance {"file": "a.md", "content": "…"}',
  };
};

const toStored: Read<Findings> = (value) => {
  const wrong = findMisshape(value);
  if (wrong)
    return {
      expected: `findings of --extract-only${wrong.path ? `, \`${wrong.path}\` to be ${wrong.expected}` : ''}`,
      found: clip(JSON.stringify(wrong.found) ?? 'nothing'),
      fix: 'run --extract-only of this version on the article again',
    };
  // `findMisshape` has looked at every field.
  const { version: _, ...findings } = value as Findings & { version: number };
  return { value: findings };
};

const clip = (words: string): string => (words.length > 60 ? `${words.slice(0, 60)}…` : words);
