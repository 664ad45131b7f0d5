import { describe, expect, it } from 'vitest';
import { countSources, indexGraph } from './queries.ts';
import type { Graph, Passage } from './schema.ts';

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
  ])('%s', (_, passages, articles, sources) => {
    expect(countSources(passages, index)).toEqual({ articles, sources });
  });
});
