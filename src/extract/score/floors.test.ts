/** How well the engine must read the labelled articles, at the least: the figures that it was asked for. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildGraph, readArticle } from '../pipeline.ts';
import { readArticles } from '../read/read.ts';
import { knowledge } from '../support/knowledge.ts';
import { readGoldText } from './documents.ts';
import type { Gold } from './gold.ts';
import { type Report, score } from './score.ts';
import { accuracy, rates } from './tally.ts';

function scoreFolder(articles: string, gold: string): Report {
  const files = readdirSync(articles).map((file) => ({
    file,
    path: file,
    bytes: readFileSync(`${articles}/${file}`),
  }));
  const read = readArticles(files);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  const graph = buildGraph(
    read.articles.map((article) => readArticle(article, knowledge)),
    knowledge,
    [],
  );
  const texts = new Map(
    files.map(({ file, bytes }) => [file.replace('.md', ''), readGoldText(new TextDecoder().decode(bytes))]),
  );
  // Gold is ours and trusted to have the shape that its README gives.
  const golds = readdirSync(gold).map((file) => JSON.parse(readFileSync(`${gold}/${file}`, 'utf8')) as Gold);
  return score(graph, golds, texts);
}

describe.each([
  {
    name: 'the five sample articles',
    report: scoreFolder('data/articles', 'data/gold/seed/gold'),
    f1: { linked: 97, events: 92, relations: 85, dates: 95 },
    accuracy: { eventDates: 90, eventStatus: 92, relationStatus: 90, attribution: 75 },
  },
  {
    name: 'the fourteen other articles',
    report: scoreFolder('data/gold/dev/articles', 'data/gold/dev/gold'),
    f1: { linked: 93, events: 82, relations: 72, dates: 92 },
    accuracy: { eventDates: 85, eventStatus: 85 },
  },
  {
    name: 'eight articles that no rule was made for',
    report: scoreFolder('data/gold/unseen/articles', 'data/gold/unseen/gold'),
    f1: { linked: 88, events: 72, relations: 60, dates: 88 },
    accuracy: { eventDates: 75, eventStatus: 75 },
  },
])('$name', ({ report, f1, accuracy: least }) => {
  const { tallies, shares } = report;
  it('are all there, and every passage is where it says', () => {
    expect(report.missing).toEqual([]);
    expect(report.passages.broken).toBe(0);
  });
  it.each(Object.entries(f1))('%s: F1 of %i or more', (key, floor) => {
    // The table's keys are those of a report's tallies.
    expect(100 * rates(tallies[key as keyof typeof tallies]).f1).toBeGreaterThanOrEqual(floor);
  });
  it.each(Object.entries(least))('%s: %i %% right or more', (key, floor) => {
    expect(100 * accuracy(shares[key as keyof typeof shares])).toBeGreaterThanOrEqual(floor);
  });
});
