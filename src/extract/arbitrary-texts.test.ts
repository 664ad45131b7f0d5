/** What must hold of any articles whatever, and not only of those that somebody wrote. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBreaches } from '../graph/integrity.ts';
import { isEventType, parseGraph } from '../graph/schema.ts';
import { parseSaid, toFindings, toSaid } from './findings.ts';
import { merge } from './merge/merge.ts';
import { graphOf } from './outline.ts';
import { readArticle } from './pipeline.ts';
import { articles, WORDS } from './support/arbitrary-articles.ts';
import { knowledgeFor } from './support/row-removal.ts';
import type { Findings, RawArticle } from './types.ts';
import { verify } from './verify/verify.ts';

// Without the names that no such article holds: every graph of it is made a hundred times faster.
const knowledge = knowledgeFor([WORDS]);

const read = (all: readonly RawArticle[]): Findings[] =>
  all.map((article) => toFindings(readArticle(article, knowledge)));
/** As it goes through a pipe or a cache. */
const sent = (findings: readonly Findings[]): Findings[] => JSON.parse(JSON.stringify(findings));
const mergedOf = (findings: readonly Findings[]): string =>
  JSON.stringify(graphOf(merge(sent(findings), knowledge)));
/** Before the layout nodes have no place; the rest of the promises holds already. */
const isOfPlaces = (breach: string): boolean => /has no position$/.test(breach);

describe('any articles', { timeout: 60_000 }, () => {
  it('make a graph that keeps its promises: every passage is the text between its offsets', () => {
    fc.assert(
      fc.property(articles, (all) => {
        const merged = merge(read(all), knowledge);
        expect(verify(merged).filter((breach) => !isOfPlaces(breach))).toEqual([]);
        const graph = graphOf(merged);
        expect(findBreaches(graph)).toEqual([]);
        expect(parseGraph(JSON.parse(JSON.stringify(graph)))).not.toHaveProperty('problems');
        const texts = new Map(all.map(({ id, text }) => [id, text]));
        for (const { article, start, end, quote } of graph.nodes.flatMap(({ mentions }) => mentions))
          expect(texts.get(article)?.slice(start, end)).toBe(quote);
      }),
      { numRuns: 50 },
    );
  });

  it('say the same alone and beside others, read once and read again', () => {
    fc.assert(
      fc.property(articles, (all) => {
        const once = read(all);
        const again = all
          .toReversed()
          .map((article) => read([article])[0])
          .toReversed();
        expect(again).toEqual(once);
      }),
      { numRuns: 10 },
    );
  });

  it('come back from a cache as they were written, and with nothing that merge does not need', () => {
    fc.assert(
      fc.property(articles, (all) => {
        for (const article of all) {
          const [findings] = read([article]);
          if (!findings) throw new Error('no findings');
          const line = JSON.stringify(toSaid(findings));
          expect(parseSaid(line, article)).toEqual(JSON.parse(JSON.stringify(findings)));
          expect(JSON.stringify(toSaid(parseSaid(line, article)))).toBe(line);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('make the same graph in any order, through a pipe or not', () => {
    fc.assert(
      fc.property(
        articles.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          const wanted = JSON.stringify(graphOf(merge(read(all), knowledge)));
          expect(mergedOf(read(all))).toBe(wanted);
          expect(mergedOf(read(shuffled))).toBe(wanted);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('keep every name that one of them has: what more articles merge is redirected and not lost', () => {
    fc.assert(
      fc.property(articles, (all) => {
        const graph = graphOf(merge(read(all), knowledge));
        const ids = new Set(graph.nodes.map(({ id }) => id));
        for (const to of Object.values(graph.redirects)) expect(ids).toContain(to);
        for (const from of Object.keys(graph.redirects)) expect(ids).not.toContain(from);
        for (const article of all) {
          const alone = graphOf(merge(read([article]), knowledge));
          const names = alone.nodes.filter(({ type }) => !isEventType(type)).map(({ id }) => id);
          for (const id of names) expect(ids.has(graph.redirects[id] ?? id) ? id : 'lost').toBe(id);
        }
      }),
      { numRuns: 60 },
    );
  });
});
