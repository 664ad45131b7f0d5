import { describe, expect, it } from 'vitest';
import { findBreaches } from './integrity.ts';
import type { Article, Edge, Graph, Node, Passage } from './schema.ts';

const text = 'Putin bertemu Trump di Helsinki.';
const article: Article = {
  ...{ id: 'a', title: 'A', language: 'id', file: 'a.md', text },
  blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
  dates: [],
};
const passage = (quote: string): Passage => {
  const start = text.indexOf(quote);
  return { article: 'a', start, end: start + quote.length, quote, rule: 'r' };
};
const putin: Node = {
  id: 'person:putin',
  type: 'person',
  label: 'Putin',
  aliases: [],
  mentions: [passage('Putin')],
};
const trump: Node = {
  id: 'person:trump',
  type: 'person',
  label: 'Trump',
  aliases: [],
  mentions: [passage('Trump')],
};
const edge: Edge = {
  ...{ id: 'person:putin~supports~person:trump', type: 'supports', source: putin.id, target: trump.id },
  evidence: [passage('Putin bertemu Trump')],
};
const graph: Graph = { version: 1, articles: [article], nodes: [putin, trump], edges: [edge], redirects: {} };

describe('findBreaches', () => {
  it('finds none where all holds', () => {
    expect(findBreaches(graph)).toEqual([]);
  });

  it.each<[string, Partial<Graph>]>([
    ['nothing at all', { articles: [], nodes: [], edges: [] }],
    [
      'a speaker who is a node',
      { edges: [{ ...edge, evidence: [{ ...passage('Putin'), attributedTo: putin.id }] }] },
    ],
    [
      'an article replaced by another one',
      {
        articles: [
          { ...article, supersededBy: 'b' },
          { ...article, id: 'b' },
        ],
      },
    ],
    [
      'marks that begin and end where the text does',
      {
        articles: [
          {
            ...article,
            dates: [
              { start: 0, end: 0, value: '2025' },
              { start: text.length, end: text.length, value: '2025' },
              { start: 0, end: text.length, value: '2025' },
            ],
          },
        ],
      },
    ],
  ])('finds none in %s', (_, changes) => {
    expect(findBreaches({ ...graph, ...changes })).toEqual([]);
  });

  it('names each breach once, with its place, and all of them', () => {
    const strange = { ...passage('Trump'), article: 'z', attributedTo: 'person:x' };
    const wrong = { ...passage('Trump'), quote: 'Biden', attributedTo: 'person:y' };
    const broken: Graph = {
      ...graph,
      nodes: [putin, { ...trump, mentions: [passage('Trump'), strange, wrong] }],
      edges: [{ ...edge, source: 'person:q', evidence: [passage('Putin'), wrong] }],
    };
    expect(findBreaches(broken).map(({ path, breach }) => `${path}: ${breach}`)).toEqual([
      'nodes[1].mentions[1]: person:trump: passage z 14-19 is of no article',
      'nodes[1].mentions[1]: person:trump: passage z 14-19 is said by person:x, which is no node',
      'nodes[1].mentions[2]: person:trump: passage a 14-19 is not “Biden”',
      'nodes[1].mentions[2]: person:trump: passage a 14-19 is said by person:y, which is no node',
      'edges[0]: edge person:putin~supports~person:trump ends at person:q, which is no node',
      'edges[0].evidence[1]: person:putin~supports~person:trump: passage a 14-19 is not “Biden”',
      'edges[0].evidence[1]: person:putin~supports~person:trump: passage a 14-19 is said by person:y, which is no node',
    ]);
  });

  it.each<[string, Partial<Graph>, string, string]>([
    ['an article told twice', { articles: [article, article] }, 'articles[1].id', 'article a is there twice'],
    [
      'a node told twice',
      { nodes: [putin, trump, putin] },
      'nodes[2].id',
      'node person:putin is there twice',
    ],
    ['an edge told twice', { edges: [edge, edge] }, 'edges[1].id', 'is there twice'],
    ['an edge from nothing', { nodes: [trump] }, 'edges[0]', 'ends at person:putin, which is no node'],
    ['a passage of no article', { articles: [] }, 'nodes[0].mentions[0]', 'passage a 0-5 is of no article'],
    [
      'words that stand elsewhere',
      { nodes: [{ ...putin, mentions: [{ ...passage('Putin'), start: 1 }] }, trump] },
      'nodes[0].mentions[0]',
      'is not “Putin”',
    ],
    [
      'words beyond the text',
      { nodes: [{ ...putin, mentions: [{ ...passage('Putin'), start: 900, end: 905 }] }, trump] },
      'nodes[0].mentions[0]',
      'is not “Putin”',
    ],
    [
      'a speaker who is no node',
      { edges: [{ ...edge, evidence: [{ ...passage('Putin'), attributedTo: 'person:x' }] }] },
      'edges[0].evidence[0]',
      'is said by person:x, which is no node',
    ],
    [
      'a block beyond the text',
      { articles: [{ ...article, blocks: [{ start: 0, end: 900, kind: 'title' }] }] },
      'articles[0].blocks[0]',
      'a 0-900 is no part of the text',
    ],
    [
      'a date that ends before it begins',
      { articles: [{ ...article, dates: [{ start: 9, end: 3, value: '2025' }] }] },
      'articles[0].dates[0]',
      'a 9-3 is no part of the text',
    ],
    [
      'an open date beyond the text',
      { articles: [{ ...article, unresolved: [{ start: 0, end: 99, reason: 'x' }] }] },
      'articles[0].unresolved[0]',
      'a 0-99 is no part',
    ],
    [
      'an article replaced by one that is not there',
      { articles: [{ ...article, supersededBy: 'b' }] },
      'articles[0].supersededBy',
      'a is replaced by b, no other article',
    ],
    [
      'an article replaced by itself',
      { articles: [{ ...article, supersededBy: 'a' }] },
      'articles[0].supersededBy',
      'a is replaced by a, no other article',
    ],
    [
      'an article called like a word of every object',
      { nodes: [{ ...putin, mentions: [{ ...passage('Putin'), article: 'constructor' }] }, trump] },
      'nodes[0].mentions[0]',
      'is of no article',
    ],
  ])('names %s', (_, changes, path, breach) => {
    expect(findBreaches({ ...graph, ...changes })).toContainEqual({
      path,
      breach: expect.stringContaining(breach),
    });
  });
});
