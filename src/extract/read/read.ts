/** Reads articles: front matter and body to records, or everything that is wrong with them. */
import { isEdtf } from '../../graph/edtf.ts';
import { decode } from '../decode.ts';
import { momentOf } from '../moment.ts';
import type { Problem, RawArticle, SourceFile } from '../types.ts';
import { type FrontMatter, isKnownKey, type Key, splitFrontMatter } from './front-matter.ts';

/**
 * Articles sorted by id, in whatever order the files come, or every problem of every file. Pure: the bytes are given.
 * `text` is the title and a blank line where the body does not begin with it, then the body as in the file (design.md).
 */
export function readArticles(
  files: readonly SourceFile[],
): { articles: readonly RawArticle[] } | { problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const read: { readonly article: RawArticle; readonly path: string; readonly line: number }[] = [];
  for (const file of files.toSorted((a, b) => compare(a.path, b.path))) {
    const result = readArticle(file);
    if ('problems' in result) for (const problem of result.problems) problems.push(problem);
    else read.push({ article: result.article, line: result.line, path: file.path });
  }
  const first = new Map<string, string>();
  for (const { article, path, line } of read) {
    const other = first.get(article.id);
    if (other === undefined) first.set(article.id, path);
    else
      problems.push({
        file: path,
        line,
        expected: 'an id of its own',
        found: `the id ${article.id} of ${other}`,
        fix: 'give one of the two another `id` in its front matter',
      });
  }
  if (problems.length) return { problems };
  return { articles: read.map(({ article }) => article).sort((a, b) => compare(a.id, b.id)) };
}

/** Something that a reader sees. */
const VISIBLE = /[^\s\p{C}\p{M}]/u;

/** In bytes. A year of a newspaper is not longer; reading it takes some hundred times its size in memory. */
const LONGEST = 16 * 2 ** 20;

function readArticle(
  file: SourceFile,
): { article: RawArticle; line: number } | { problems: readonly Problem[] } {
  const { path } = file;
  if (file.bytes.length > LONGEST)
    return {
      problems: [
        {
          file: path,
          expected: 'an article of at most 16 MB',
          found: `${Math.ceil(file.bytes.length / 2 ** 20)} MB`,
          fix: 'give each article a file of its own',
        },
      ],
    };
  const decoded = decode(file);
  if ('problem' in decoded) return { problems: [decoded.problem] };
  if (!VISIBLE.test(decoded.text))
    return {
      problems: [
        {
          file: path,
          line: 1,
          expected: 'an article',
          found: 'an empty file',
          fix: 'write the article or delete the file',
        },
      ],
    };
  const split = splitFrontMatter(path, decoded.text);
  if ('problems' in split) return split;
  const { matter } = split;
  const problems: Problem[] = [];
  const fields = readFields(path, matter, problems);
  const body = matter.body.trim();
  if (!VISIBLE.test(body))
    problems.push({
      file: path,
      line: matter.bodyLine,
      expected: 'the article after the front matter',
      found: 'nothing',
      fix: 'write the article or delete the file',
    });
  if (problems.length) return { problems };
  const {
    id = stemOf(file.file),
    title = body.split('\n')[0]?.trim() ?? '',
    language = 'id',
    dateModified: _,
    ...rest
  } = fields;
  // `dateModified` is checked, and kept where the graph has the keys that it does not name.
  const extra = Object.fromEntries(
    [...matter.values].filter(([key]) => !isKnownKey(key) || key === 'dateModified'),
  );
  const article: RawArticle = {
    id,
    title,
    language,
    ...rest,
    file: file.file,
    text: body.startsWith(title) ? body : `${title}\n\n${body}`,
    ...(Object.keys(extra).length ? { extra } : {}),
  };
  return { article, line: matter.lines.get('id') ?? 1 };
}

/** What a key must hold, how to say so, and how to mend it. */
const CHECKS: Readonly<
  Record<Key, { readonly is: (value: string) => boolean; readonly expected: string; readonly fix: string }>
> = {
  id: {
    // Letters, digits and . _ - so that the id reads well in a link; no name that every object of JavaScript has.
    is: (value) => /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]{0,199}$/u.test(value) && !(value in {}),
    expected: 'an id of letters, digits, dots, hyphens and underscores that begins with a letter or digit',
    fix: 'write for instance `id: kompas-2025-08-15-alaska`',
  },
  title: {
    is: (value) => value.trim() !== '',
    expected: 'a title',
    fix: 'write the title or delete the key',
  },
  published: {
    is: isEdtf,
    expected: 'a day, month or year of the calendar as EDTF',
    fix: 'write for instance `published: 2025-08-15`, `2025-08` or `2025-08-15~`',
  },
  publishedBasis: { is: () => true, expected: 'text', fix: 'write in words how the date is known' },
  source: {
    is: (value) => value.trim() !== '',
    expected: "the outlet's name",
    fix: 'write the name or delete the key',
  },
  url: {
    is: isWebAddress,
    expected: 'an address that begins with http:// or https://, without blanks or a user',
    fix: 'write the address of the article or delete the key',
  },
  language: {
    is: (value) => /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(value),
    expected: 'a language code',
    fix: 'write for instance `language: id`',
  },
  dateModified: {
    is: (value) => momentOf(value) !== null,
    expected: 'a day, or a day and time of ISO 8601',
    fix: 'write for instance `dateModified: 2025-08-16` or `2025-08-16T10:00:00+07:00`',
  },
};

type Fields = { [K in Key]?: string };

function readFields(path: string, { values, lines }: FrontMatter, problems: Problem[]): Fields {
  const fields: Fields = {};
  for (const [key, value] of values) {
    if (!isKnownKey(key)) continue;
    const { is, expected, fix } = CHECKS[key];
    // A value of several lines becomes one: the title is the first line of the text.
    if (typeof value === 'string' && is(value)) fields[key] = value.trim().replace(/\s+/g, ' ');
    else
      problems.push({
        file: path,
        line: lines.get(key) ?? 1,
        expected: `\`${key}\` to be ${expected}`,
        found: quoteValue(value),
        fix,
      });
  }
  return fields;
}

function quoteValue(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function isWebAddress(value: string): boolean {
  if (!/^https?:\/\//i.test(value) || /[\s\p{C}<>"]/u.test(value) || !URL.canParse(value)) return false;
  // "https://kompas.com@example.org" looks like an address of the one and leads to the other.
  const { username, password } = new URL(value);
  return !username && !password;
}

/** The file's name without folder and ending; what an id may not hold becomes a hyphen. */
function stemOf(file: string): string {
  const name = file.split('/').at(-1) ?? file;
  const stem = name.replace(/(?!^)\.[^.]*$/, '').normalize('NFC');
  const id = stem.replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-').replace(/^[^\p{L}\p{N}]+|-+$/gu, '');
  return CHECKS.id.is(id) ? id : `artikel-${id.replace(/^[^\p{L}\p{N}]+/u, '')}`.replace(/-$/, '');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
