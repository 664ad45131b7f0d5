import { describe, expect, it } from 'vitest';
import { countSources, indexGraph, otherEnd, outletOf } from './queries.ts';
import type { Edge, Graph, Node, Passage } from './schema.ts';

const article = (id: string, source?: string) => ({
  id,
  title: id,
  language: 'id',
  ...(source ? { source } : {}),
  file: `${id}.md`,
  text: '',
  blocks: [],
  dates: [],
});
const graph: Graph = {
  version: 1,
  articles: [article('a', 'Kompas'), article('b', 'Tempo'), article('c', 'Kompas'), article('d')],
  nodes: [],
  edges: [],
  redirects: {},
};
const index = indexGraph(graph);

const passage = (id: string, quote: string): Passage => ({
  article: id,
  start: 0,
  end: quote.length,
  quote,
  rule: 'r',
});
const REPORT = 'Perundingan tertutup itu berlangsung alot dan berakhir tanpa pernyataan bersama.';

describe('countSources', () => {
  it.each([
    ['nothing', [], 0, 0],
    [
      'two outlets in their own words',
      [passage('a', 'Keduanya bertemu.'), passage('b', 'Mereka bertemu.')],
      2,
      2,
    ],
    ['one outlet twice', [passage('a', 'Keduanya bertemu.'), passage('c', 'Mereka bertemu.')], 2, 1],
    ['an article that names no outlet', [passage('a', 'Ia setuju.'), passage('d', 'Ia menerima.')], 2, 2],
    ['a report of an agency in two outlets', [passage('a', REPORT), passage('b', REPORT)], 2, 1],
    [
      'that report and words of its own',
      [passage('a', REPORT), passage('b', REPORT), passage('b', 'Ya.')],
      2,
      2,
    ],
    ['a name in two outlets', [passage('a', 'Rusia'), passage('b', 'Rusia')], 2, 2],
    [
      'forty letters that two outlets share',
      [passage('a', 'x'.repeat(40)), passage('b', 'x'.repeat(40))],
      2,
      1,
    ],
    [
      'thirty-nine letters that two outlets share',
      [passage('a', 'x'.repeat(39)), passage('b', 'x'.repeat(39))],
      2,
      2,
    ],
    ['an article that is not there', [passage('q', 'Ia setuju.')], 1, 1],
  ])('%s', (_, passages, articles, sources) => {
    expect(countSources(passages, index)).toEqual({ articles, sources });
  });
});

describe('indexGraph', () => {
  const node = (id: string): Node => ({
    id,
    type: 'country',
    label: id,
    aliases: [],
    mentions: [passage('a', 'x')],
  });
  const edge = (source: string, target: string): Edge => ({
    ...{ id: `${source}~accuses~${target}`, type: 'accuses', source, target },
    evidence: [passage('a', 'x')],
  });
  const edges = [
    edge('country:ua', 'country:ru'),
    edge('country:ru', 'country:ru'),
    edge('country:ru', 'country:ua'),
  ];
  const small = indexGraph({ ...graph, nodes: ['country:ru', 'country:ua', 'country:id'].map(node), edges });

  it('finds records by id', () => {
    expect(small.nodes.get('country:id')?.label).toBe('country:id');
    expect(small.edges.get('country:ua~accuses~country:ru')).toBe(edges[0]);
    expect(small.articles.get('b')?.source).toBe('Tempo');
    expect(small.nodes.get('country:xx')).toBeUndefined();
  });

  it.each([
    [
      'country:ru',
      ['country:ua~accuses~country:ru', 'country:ru~accuses~country:ru', 'country:ru~accuses~country:ua'],
    ],
    ['country:ua', ['country:ua~accuses~country:ru', 'country:ru~accuses~country:ua']],
    ['country:id', []],
  ])('tells the edges of %s once each, in the order of the graph', (id, ids) => {
    expect(small.edgesOf.get(id)?.map((one) => one.id)).toEqual(ids);
  });

  it('tells the other end of an edge', () => {
    const [there = edge('', ''), loop = edge('', '')] = edges;
    expect(otherEnd(there, 'country:ua')).toBe('country:ru');
    expect(otherEnd(there, 'country:ru')).toBe('country:ua');
    expect(otherEnd(loop, 'country:ru')).toBe('country:ru');
  });

  it('tells the outlet of an article, or the article where none is named', () => {
    expect(['a', 'd', 'q'].map((id) => outletOf(id, small))).toEqual(['Kompas', 'd', 'q']);
  });
});
