/** Passages are written as they are told, without being kept: the same bytes as of a graph that has them all. */
import { describe, expect, it } from 'vitest';
import { merge } from '../merge/merge.ts';
import { graphOf, type Outline, outlineOf } from '../outline.ts';
import { finishGraph, readArticle } from '../pipeline.ts';
import { knowledge, makeArticle } from '../support/knowledge.ts';
import { serialise } from './serialise.ts';

const TEXTS = [
  'Presiden Rusia Vladimir Putin bertemu Presiden Amerika Serikat Donald Trump di Helsinki kemarin. Putin menuduh Ukraina, kata Trump.',
  'Presiden Rusia Vladimir Putin menuduh Ukraina. Ia akan bertemu Donald Trump di Wina. “Putin mendukung Iran,” kata Sergey Lavrov. Trump menolak usul Putin.',
];
const outline = finishGraph(
  merge(
    TEXTS.map((text, i) => readArticle({ ...makeArticle(text), id: `a${i}`, file: `a${i}.md` }, knowledge)),
    knowledge,
  ),
  [],
);
const write = (graph: Outline): string => [...serialise(graph)].join('');

describe('serialise', () => {
  it('writes what articles tell as it writes passages that were made', () => {
    const graph = graphOf(outline);
    expect(Math.max(...graph.nodes.map(({ mentions }) => mentions.length))).toBeGreaterThan(2);
    expect(graph.edges.some(({ evidence }) => evidence.length > 1)).toBe(true);
    expect(write(outline)).toBe(write(outlineOf(graph)));
  });

  it.each([
    ['a rule without words', { rule: '' }, 'rule'],
    ['a day that no calendar has', { rule: 'r', date: '2025-02-30' }, 'date'],
    ['a speaker’s rule without words', { rule: 'r', speakerRule: '' }, 'speakerRule'],
  ])('refuses %s wherever it is told, and says where', (_, wrong, key) => {
    const [first, ...rest] = outline.nodes;
    const [source] = first?.sources ?? [];
    if (!first || !source || !('told' in source)) throw new Error('nothing is told');
    const told = { ...source.told, facts: source.told.facts.map(() => wrong) };
    const nodes = [{ ...first, sources: [{ ...source, told }] }, ...rest];
    expect(() => write({ ...outline, nodes })).toThrow(`nodes[0].mentions[0].${key}`);
  });
});
