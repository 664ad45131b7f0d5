/** One run of the command: read, build, check, write. Nothing is written unless everything is right. */
import type { Correction } from './correct/corrections.ts';
import { parseCorrections } from './correct/parse-corrections.ts';
import type { Effects } from './effects.ts';
import { ClosedPipe, describeProblem, printable, UsageError, UserError } from './errors.ts';
import { toFindings } from './findings.ts';
import { readWithCache } from './findings-cache.ts';
import { guardOut } from './guard-out.ts';
import { keep, recall } from './keep.ts';
import type { Knowledge } from './knowledge.ts';
import { merge } from './merge/merge.ts';
import { type Options, parseOptions } from './options.ts';
import { finishGraph, readArticle } from './pipeline.ts';
import { extractLines, readFindings } from './portions.ts';
import { showReading } from './progress.ts';
import { readKnowledge } from './read/knowledge.ts';
import { readArticles } from './read/read.ts';
import { absent, listSources, listTables, rulesOf } from './sources.ts';
import { findStanding, fingerprint, noteStanding, type Standing } from './standing-graph.ts';
import type { Findings, RawArticle, SourceFile } from './types.ts';
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
  const read = readAll(options, effects);
  if ('standing' in read) {
    report(read.standing.summary ?? [], `unchanged since it was written: ${options.out}`, options, effects);
    return;
  }
  const { merged, files, knowledge, corrections, key } = read;
  if (!options.quiet) effects.progress('joining what the articles say…');
  const graph = finishGraph(merged, corrections);
  effects.progress(null);
  if (options.explain !== undefined) {
    for (const line of explain(graph, knowledge, { id: options.explain, files }))
      effects.print(printable(line));
    return;
  }
  const digest = effects.writeFile(options.out, serialise(graph));
  const summary = options.quiet ? null : summarise(graph);
  if (key !== null) noteStanding(key, { digest, summary }, effects);
  report(summary ?? [], `written to ${options.out}`, options, effects);
}

/** In a function of its own, so that what was read is let go of before the graph is laid out and written. */
function readAll(options: Options, effects: Effects) {
  const input = readInput(options, effects);
  if ('standing' in input) return input;
  const { knowledge, corrections, key, files } = input;
  const findings = options.merge.length
    ? readPortions(options.merge, effects)
    : readEach(input, options, effects);
  return { merged: merge(thrifty(findings, effects), knowledge), knowledge, corrections, key, files };
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
  const rows = listTables(options, effects);
  const knowledge = recallKnowledge(rows, rulesOf(rows, effects), effects);
  if ('problems' in knowledge) throw new UserError(knowledge.problems);
  const input = { path: 'stdin', lines: effects.readLines(null) };
  for (const line of extractLines(input, knowledge.knowledge)) effects.print(line);
}

interface Input {
  /** Files of the articles where an explanation is to count their lines; else they are let go of. */
  readonly files: readonly SourceFile[];
  readonly articles: readonly RawArticle[];
  readonly knowledge: Knowledge;
  readonly rules: string;
  readonly corrections: readonly Correction[];
  /** Fingerprint of all of it, where the graph is written of files that can be compared. */
  readonly key: string | null;
}

/** The graph that stands already, or its input. Everything that is wrong with the three parts of it is said at once. */
function readInput(options: Options, effects: Effects): Input | { readonly standing: Standing } {
  const { articles: files, rows, changes, paths, rules } = listSources(options, effects);
  const isWritten = options.explain === undefined;
  if (isWritten) guardOut(options, [...paths, ...options.merge], effects);
  // Portions are read line by line and never stand in memory to be compared.
  const key = isWritten && !options.merge.length ? fingerprint(rules, [...files, ...changes], effects) : null;
  const standing = key === null ? null : findStanding(options.out, key, !options.quiet, effects);
  if (standing) return { standing };
  const articles = readArticles(files);
  const knowledge = recallKnowledge(rows, rules, effects);
  const corrections = parseCorrections(changes);
  const problems = [articles, knowledge, corrections].flatMap((result) =>
    'problems' in result ? result.problems : [],
  );
  if ('problems' in articles || 'problems' in knowledge || 'problems' in corrections)
    throw new UserError(problems);
  return { files: isWritten ? [] : files, rules, key, ...articles, ...knowledge, ...corrections };
}

/** To read the tables takes as long as to read a hundred articles, and they seldom change. */
function recallKnowledge(
  rows: readonly SourceFile[],
  rules: string,
  effects: Effects,
): ReturnType<typeof readKnowledge> {
  // Kept under the fingerprint of these very rows and of the program that read them.
  const kept = recall('knowledge.json', rules, effects) as Knowledge | undefined;
  if (kept) return { knowledge: kept };
  const read = readKnowledge(rows);
  if ('knowledge' in read) keep('knowledge.json', rules, read.knowledge, effects);
  return read;
}

/** Fewer articles are read again as fast as a cache is looked after. */
const WORTH_CACHING = 50;

function readEach(
  { articles, knowledge, rules }: Input,
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
  return readWithCache({ articles, readAnew, rules, store, onRead });
}

function report(summary: readonly string[], last: string, { quiet }: Options, effects: Effects): void {
  if (quiet) return;
  for (const line of summary) effects.print(printable(line));
  effects.print(last);
}
