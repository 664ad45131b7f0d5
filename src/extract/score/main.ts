/**
 * `npm run score [-- --errors]`: how well the engine reads the articles that people have labelled.
 * `npm run score -- --names FILE|FOLDER [--errors]`: how well it finds the names of a public corpus in BIO files.
 */
import { parseArgs } from 'node:util';
import { nodeEffects } from '../effects.ts';
import { UserError } from '../errors.ts';
import type { Knowledge } from '../knowledge.ts';
import { buildGraph, readArticle } from '../pipeline.ts';
import { readKnowledge } from '../read/knowledge.ts';
import { readArticles } from '../read/read.ts';
import type { SourceFile } from '../types.ts';
import { readBio } from './bio.ts';
import { readGoldText } from './documents.ts';
import type { Gold } from './gold.ts';
import { score } from './score.ts';
import { scoreNames } from './score-names.ts';
import { tabulate, tabulateNames } from './table.ts';

interface ArticleSet {
  readonly name: string;
  readonly articles: string;
  readonly gold: string;
  /** Nobody has read what is missed here: who does tunes for it, and its figure no longer tells of new articles. */
  readonly unseen?: true;
}

/** The five sample articles, and sets on other topics and decades: data/gold/README.md. */
const SETS: readonly ArticleSet[] = [
  { name: 'seed', articles: 'data/articles', gold: 'data/gold/seed/gold' },
  { name: 'dev', articles: 'data/gold/dev/articles', gold: 'data/gold/dev/gold' },
  { name: 'held', articles: 'data/gold/held/articles', gold: 'data/gold/held/gold' },
  { name: 'fresh', articles: 'data/gold/fresh/articles', gold: 'data/gold/fresh/gold' },
  { name: 'later', articles: 'data/gold/later/articles', gold: 'data/gold/later/gold' },
  { name: 'last', articles: 'data/gold/last/articles', gold: 'data/gold/last/gold' },
  { name: 'unseen', articles: 'data/gold/unseen/articles', gold: 'data/gold/unseen/gold', unseen: true },
  {
    name: 'later-unseen',
    articles: 'data/gold/later-unseen/articles',
    gold: 'data/gold/later-unseen/gold',
    unseen: true,
  },
];

const options = { errors: { type: 'boolean', default: false }, names: { type: 'string' } } as const;
const { errors: listErrors, names } = parseArgs({ options }).values;
const knowledge = loadKnowledge();
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
if (names === undefined)
  for (const set of SETS) {
    const report = scoreSet(set, knowledge);
    show(`${set.name}: ${set.articles}`, tabulate(report), set.unseen ? [] : report.errors);
  }
else
  for (const { path, bytes } of filesAt(names)) {
    const report = scoreNames(readBio(decode(bytes)), knowledge);
    show(path, tabulateNames(report), report.errors);
  }

function show(title: string, table: readonly string[], errors: readonly string[]): void {
  for (const line of [title, ...table, ...(listErrors ? errors : []), '']) nodeEffects.print(line);
}

/** A file, or the .txt, .bio and .conll files of a folder. */
function filesAt(path: string): readonly SourceFile[] {
  const files = /\.\w+$/.test(path)
    ? [nodeEffects.readFile(path) ?? []].flat()
    : nodeEffects.listFiles(path, ['.txt', '.bio', '.conll']);
  if (files.length) return files;
  const fix = 'name a file, or a folder of .txt, .bio or .conll files';
  throw new UserError([{ file: path, expected: 'tokens with BIO labels', found: 'no such file', fix }]);
}

function scoreSet(set: ArticleSet, knowledge: Knowledge) {
  const files = nodeEffects.listFiles(set.articles, ['.md', '.txt']);
  const read = readArticles(files);
  if ('problems' in read) throw new UserError(read.problems);
  const graph = buildGraph(
    read.articles.map((article) => readArticle(article, knowledge)),
    knowledge,
    [],
  );
  const texts = new Map(
    files.map(({ file, bytes }) => [file.replace(/\.\w+$/, ''), readGoldText(decode(bytes))] as const),
  );
  // Gold is ours, so it is trusted to have the shape that its README gives.
  const golds = nodeEffects
    .listFiles(set.gold, ['.json'])
    .map(({ bytes }) => JSON.parse(decode(bytes)) as Gold);
  return score(graph, golds, texts);
}

function loadKnowledge(): Knowledge {
  const read = readKnowledge(nodeEffects.listFiles('data/knowledge', ['.yaml', '.tsv']));
  if ('problems' in read) throw new UserError(read.problems);
  return read.knowledge;
}
