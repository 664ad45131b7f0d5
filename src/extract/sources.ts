/** The files that a graph is made of, as they lie on the disk. */
import type { Effects } from './effects.ts';
import { UserError } from './errors.ts';
import type { Options } from './options.ts';
import type { Problem, SourceFile } from './types.ts';

/** All files of the input, unread. */
export interface Sources {
  readonly articles: readonly SourceFile[];
  /** Of the knowledge. */
  readonly rows: readonly SourceFile[];
  /** Of the corrections. */
  readonly changes: readonly SourceFile[];
  readonly paths: readonly string[];
  /** Fingerprint of the program and its knowledge. */
  readonly rules: string;
}

export function listSources(options: Options, effects: Effects): Sources {
  const folders = options.merge.length ? [] : [...new Set(options.articles)];
  // A folder that is named twice, or lies in another, is read once.
  const articles = [
    ...new Map(
      folders.flatMap((folder) => listArticles(folder, effects)).map((file) => [file.path, file]),
    ).values(),
  ];
  const rows = listTables(options, effects);
  const changes = correctionFiles(options, folders, effects).flatMap(
    (path) => effects.readFile(path) ?? missing(path, options),
  );
  const paths = [...articles, ...rows, ...changes].map(({ path }) => path);
  return { articles, rows, changes, paths, rules: rulesOf(rows, effects) };
}

export const rulesOf = (rows: readonly SourceFile[], effects: Effects): string =>
  effects.hash([...effects.sources(), ...rows].flatMap(({ file, bytes }) => [file, bytes]));

export function listTables({ knowledge }: Options, effects: Effects) {
  const files = effects.listFiles(knowledge, ['.yaml', '.tsv']);
  if (files.length) return files;
  const problem: Problem = {
    file: knowledge,
    expected: 'tables of knowledge (.yaml or .tsv)',
    found: 'none',
    fix: 'name the folder of the tables with --knowledge',
  };
  throw new UserError([problem]);
}

function listArticles(folder: string, effects: Effects) {
  const files = effects.listFiles(folder, ['.md', '.txt']);
  if (files.length) return files;
  const problem: Problem = {
    file: folder,
    expected: 'at least one article (.md or .txt)',
    found: 'none',
    fix: 'put articles there or name another folder with --articles',
  };
  throw new UserError([problem]);
}

function correctionFiles(options: Options, folders: readonly string[], effects: Effects): string[] {
  if (options.corrections !== undefined) return [options.corrections];
  return [...new Set(folders.map((folder) => effects.beside(folder, 'corrections.yaml')))];
}

/** A file that was asked for by name must be there; the default one need not. */
function missing(path: string, options: Options): [] {
  return options.corrections === undefined ? [] : absent(path);
}

export function absent(path: string): never {
  throw new UserError([{ file: path, expected: 'a file', found: 'nothing', fix: 'name a file that exists' }]);
}
