/** `npm run score [-- --errors]`: how well the engine reads the articles that people have labelled. */
import { nodeEffects } from '../effects.ts';
import { UserError } from '../errors.ts';
import type { Knowledge } from '../knowledge.ts';
import { buildGraph, readArticle } from '../pipeline.ts';
import { readKnowledge } from '../read/knowledge.ts';
import { readArticles } from '../read/read.ts';
import { readGoldText } from './documents.ts';
import type { Gold } from './gold.ts';
import { score } from './score.ts';
import { tabulate } from './table.ts';

/** The five sample articles, fourteen more on other topics and decades, and nine that were labelled before anybody tuned on them. */
const SETS = [
  { name: 'seed', articles: 'data/articles', gold: 'data/gold/seed/gold' },
  { name: 'dev', articles: 'data/gold/dev/articles', gold: 'data/gold/dev/gold' },
  { name: 'held', articles: 'data/gold/held/articles', gold: 'data/gold/held/gold' },
];

const knowledge = loadKnowledge();
for (const set of SETS) {
  const report = scoreSet(set, knowledge);
  nodeEffects.print(`${set.name}: ${set.articles}`);
  for (const line of tabulate(report)) nodeEffects.print(line);
  if (process.argv.includes('--errors')) for (const line of report.errors) nodeEffects.print(line);
  nodeEffects.print('');
}

function scoreSet(set: (typeof SETS)[number], knowledge: Knowledge) {
  const files = nodeEffects.listFiles(set.articles, ['.md', '.txt']);
  const read = readArticles(files);
  if ('problems' in read) throw new UserError(read.problems);
  const graph = buildGraph(
    read.articles.map((article) => readArticle(article, knowledge)),
    knowledge,
    [],
  );
  const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
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
