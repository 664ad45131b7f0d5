import { describe, expect, it } from 'vitest';
import { article, graphOf, node, passage } from '../state/support/graph.ts';
import { buildSearch } from './name-search.ts';

const INDEX = graphOf({
  articles: [
    article('a1', { text: 'Presiden Erdoğan bertemu utusan AS\ndi Ankara (22/10).' }),
    article('a2', { text: 'Tidak ada apa-apa.' }),
  ],
  nodes: [
    node('country:us', { label: 'Amerika Serikat', aliases: ['AS', 'Washington'] }),
    node('person:erdogan', { label: 'Recep Tayyip Erdoğan' }),
    node('person:putin', {
      label: 'Vladimir Putin',
      mentions: Array.from({ length: 20 }, () => passage()),
    }),
    node('meeting:putin-trump', { label: 'Pertemuan Putin–Trump', labels: { en: 'Putin–Trump meeting' } }),
  ],
});
const search = buildSearch(INDEX);
const nodes = (query: string) => search.names(query, 5).map((hit) => hit.node);

describe('names', () => {
  it.each([
    ['a beginning', 'vlad', ['person:putin']],
    ['another case', 'AMERIKA', ['country:us']],
    ['no accents', 'erdogan', ['person:erdogan']],
    ['a slip', 'vladimr', ['person:putin']],
    ['the most reported first', 'putin', ['person:putin', 'meeting:putin-trump']],
    ['all words', 'putin trump', ['meeting:putin-trump']],
    ['the other language', 'meeting', ['meeting:putin-trump']],
    ['nothing', '', []],
    ['only punctuation', '–()', []],
    ['nobody', 'xyzzy', []],
  ])('are found by %s', (_name, query, expected) => {
    expect(nodes(query)).toEqual(expected);
  });

  it('say which alias matched', () => {
    expect(search.names('washington', 5)).toEqual([{ node: 'country:us', alias: 'Washington' }]);
    expect(search.names('amerika', 5)).toEqual([{ node: 'country:us', alias: null }]);
  });
});

describe('texts', () => {
  it('are found across line ends, whatever the case, at their place', () => {
    expect(search.texts('utusan as di', 5)).toEqual([{ article: 'a1', start: 25, end: 37 }]);
  });

  it.each([
    ['(22/10)', 1],
    ['.*', 0],
    ['ad', 0],
    ['apa-apa', 1],
    ['[', 0],
  ])('for %s: %i', (query, count) => {
    expect(search.texts(query, 5)).toHaveLength(count);
  });
});
