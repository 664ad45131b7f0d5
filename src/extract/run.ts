/** One run of the command: read, build, check, write. Nothing is written unless everything is right. */
import type { Correction } from './correct/corrections.ts';
import { parseCorrections } from './correct/parse-corrections.ts';
import type { Effects } from './effects.ts';
import { ClosedPipe, describeProblem, printable, UsageError, UserError } from './errors.ts';
import { toFindings } from './findings.ts';
import { readWithCache } from './findings-cache.ts';
import { guardOut } from './guard-out.ts';
import type { Knowledge } from './knowledge.ts';
import { merge } from './merge/merge.ts';
import { type Options, parseOptions } from './options.ts';
import type { Outline } from './outline.ts';
import { finishGraph, readArticle } from './pipeline.ts';
import { extractLines, readFindings } from './portions.ts';
import { showReading } from './progress.ts';
import { readKnowledge } from './read/knowledge.ts';
import { readArticles } from './read/read.ts';
import type { Findings, Problem, RawArticle, SourceFile } from './types.ts';
import { explain } from './write/explain.ts';
import { serialise } from './write/serialise.ts';
import { summarise } from './write/summarise.ts';

/** Runs the command line and returns its exit code. Our own mistakes are thrown. */
export function run(argv: readonly string[], effects: Effects): number {
  try {
    const options = parseOptions(argv);
    if ('help' in options) effects.print(options.help);
    else if (options.extractOnly) extract(options, effects);
    else build(options, effects);
    return 0;
  } catch (error) {
    effects.progress(null);
    if (error instanceof UserError) {
      for (const problem of error.problems) effects.complain(describeProblem(problem));
      return 1;
    }
    if (error instanceof UsageError) {
      effects.complain(error.message);
      return 2;
    }
    if (error instanceof ClosedPipe) return 0;
    throw error;
  }
}

function build(options: Options, effects: Effects): void {
  const { merged, files, knowledge, corrections } = readAll(options, effects);
  if (!options.quiet) effects.progress('joining what the articles say…');
  const graph = finishGraph(merged, corrections);
  effects.progress(null);
  if (options.explain !== undefined) {
    for (const line of explain(graph, knowledge, { id: options.explain, files }))
      effects.print(printable(line));
    return;
  }
  effects.writeFile(options.out, serialise(graph));
  if (!options.quiet) report(graph, options, effects);
}

/** In a function of its own, so that what was read is let go of before the graph is laid out and written. */
function readAll(options: Options, effects: Effects) {
  const input = readInput(options, effects);
  const { knowledge, corrections } = input;
  if (options.explain === undefined) guardOut(options, [...input.sources, ...options.merge], effects);
  const findings = options.merge.length
    ? readPortions(options.merge, effects)
    : readEach(input, options, effects);
  return {
    merged: merge(thrifty(findings, effects), knowledge),
    knowledge,
    corrections,
    files: input.files,
  };
}

/** From so many articles on it shows in the memory when garbage is left lying; fewer are read faster where it is. */
const MANY = 3000;

function* thrifty(findings: Iterable<Findings>, effects: Effects): Generator<Findings> {
  let count = 0;
  for (const each of findings) {
    if (++count === MANY) effects.spareMemory();
    yield each;
  }
}

function readPortions(paths: readonly string[], effects: Effects): Iterable<Findings> {
  for (const path of paths) if (!effects.exists(path)) absent(path);
  return readFindings(paths.map((path) => ({ path, lines: effects.readLines(path) })));
}

function extract(options: Options, effects: Effects): void {
  const knowledge = readKnowledge(listTables(options, effects));
  if ('problems' in knowledge) throw new UserError(knowledge.problems);
  const input = { path: 'stdin', lines: effects.readLines(null) };
  for (const line of extractLines(input, knowledge.knowledge)) effects.print(line);
}

interface Input {
  /** Files of the articles where an explanation is to count their lines; else they are let go of. */
  readonly files: readonly SourceFile[];
  readonly articles: readonly RawArticle[];
  readonly knowledge: Knowledge;
  /** Files of the knowledge. */
  readonly rows: readonly SourceFile[];
  readonly corrections: readonly Correction[];
  /** Paths of all that was read. */
  readonly sources: readonly string[];
}

/** Everything that is wrong with the three inputs is said at once. */
function readInput(options: Options, effects: Effects): Input {
  const folders = options.merge.length ? [] : [...new Set(options.articles)];
  // A folder that is named twice, or lies in another, is read once.
  const files = [
    ...new Map(
      folders.flatMap((folder) => listArticles(folder, effects)).map((file) => [file.path, file]),
    ).values(),
  ];
  const articles = readArticles(files);
  const rows = listTables(options, effects);
  const knowledge = readKnowledge(rows);
  const changes = correctionFiles(options, folders, effects).flatMap(
    (path) => effects.readFile(path) ?? missing(path, options),
  );
  const corrections = parseCorrections(changes);
  const problems = [articles, knowledge, corrections].flatMap((result) =>
    'problems' in result ? result.problems : [],
  );
  if ('problems' in articles || 'problems' in knowledge || 'problems' in corrections)
    throw new UserError(problems);
  const sources = [...files, ...rows, ...changes].map(({ path }) => path);
  return {
    files: options.explain === undefined ? [] : files,
    rows,
    sources,
    ...articles,
    ...knowledge,
    ...corrections,
  };
}

function listTables({ knowledge }: Options, effects: Effects) {
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

function absent(path: string): never {
  throw new UserError([{ file: path, expected: 'a file', found: 'nothing', fix: 'name a file that exists' }]);
}

/** Fewer articles are read again as fast as a cache is looked after. */
const WORTH_CACHING = 50;

function readEach(
  { articles, knowledge, rows }: Input,
  options: Options,
  effects: Effects,
): Iterable<Findings> {
  const show = showReading(articles.length, effects);
  const onRead = (count: number): void => {
    if (!options.quiet) show(count);
  };
  const readAnew = (article: RawArticle): Findings => toFindings(readArticle(article, knowledge));
  if (articles.length < WORTH_CACHING)
    return articles.map((article, i) => {
      const findings = readAnew(article);
      onRead(i + 1);
      return findings;
    });
  const folder = `findings-${effects.hash(options.articles)}`;
  const store = {
    read: (file: string) => effects.readCache(`${folder}/${file}`),
    write: (file: string, parts: readonly string[]) => effects.writeCache(`${folder}/${file}`, parts),
    hash: (text: string) => effects.hash([text]),
  };
  const rules = effects.hash([...effects.sources(), ...rows].flatMap(({ file, bytes }) => [file, bytes]));
  return readWithCache({ articles, readAnew, rules, store, onRead });
}

function report(graph: Outline, options: Options, effects: Effects): void {
  for (const line of summarise(graph)) effects.print(printable(line));
  effects.print(`written to ${options.out}`);
}
