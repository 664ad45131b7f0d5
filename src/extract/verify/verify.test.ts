import { describe, expect, it } from 'vitest';
import type { Edge, Graph, Node } from '../../graph/schema.ts';
import { outlineOf } from '../outline.ts';
import { verify as verifyOutline } from './verify.ts';

const verify = (graph: Graph) => verifyOutline(outlineOf(graph));
const text = 'Putin bertemu Trump di Anchorage.';
const named = (quote: string, article = 'a') => {
  const start = text.indexOf(quote);
  return { article, start, end: start + quote.length, quote, rule: 'r' };
};
const putin: Node = {
  id: 'person:putin',
  type: 'person',
  label: 'Vladimir Putin',
  aliases: ['Putin'],
  position: [0, 0],
  mentions: [named('Putin')],
};
const trump: Node = {
  ...putin,
  id: 'person:trump',
  label: 'Trump',
  position: [90, 0],
  mentions: [named('Trump')],
};
const invites: Edge = {
  id: 'person:putin~invites~person:trump',
  type: 'invites',
  source: 'person:putin',
  target: 'person:trump',
  evidence: [{ ...named(text), attributedTo: 'person:putin' }],
};
const graph: Graph = {
  version: 1,
  articles: [{ id: 'a', title: 'A', language: 'id', file: 'a.md', text, blocks: [], dates: [] }],
  nodes: [putin, trump],
  edges: [invites],
  redirects: { 'person:poetin': 'person:putin' },
};
const { position: _, ...unplaced } = trump;

describe('verify', () => {
  it('finds nothing in a graph that keeps its promises', () => {
    expect(verify(graph)).toEqual([]);
  });

  it.each<[string, Partial<Graph>, string]>([
    [
      'two nodes of one id',
      { nodes: [putin, trump, { ...trump, position: [9, 9] }] },
      'node person:trump is there twice',
    ],
    [
      'two articles of one id',
      { articles: [...graph.articles, ...graph.articles] },
      'article a is there twice',
    ],
    ['two edges of one id', { edges: [invites, invites] }, 'is there twice'],
    ['an edge to nothing', { nodes: [putin] }, 'ends at person:trump, which is no node'],
    ['an edge to itself', { edges: [{ ...invites, target: 'person:putin' }] }, 'joins a node to itself'],
    ['an edge whose id says something else', { edges: [{ ...invites, type: 'accuses' }] }, 'does not say'],
    ['an edge without a passage', { edges: [{ ...invites, evidence: [] }] }, 'has no passage'],
    [
      'a node without a passage',
      { nodes: [putin, { ...trump, mentions: [] }] },
      'person:trump has no passage',
    ],
    [
      'a node of another type than its id',
      { nodes: [putin, { ...trump, type: 'place' }] },
      'of the type place',
    ],
    ['a node without a position', { nodes: [putin, unplaced] }, 'has no position'],
    ['two nodes at one point', { nodes: [putin, { ...trump, position: [0, 0] }] }, 'lie on one another'],
    [
      'a quote that is not in the text',
      { nodes: [putin, { ...trump, mentions: [{ ...named('Trump'), start: 0 }] }] },
      'is not “Trump”',
    ],
    [
      'a passage of no article',
      { nodes: [putin, { ...trump, mentions: [named('Trump', 'z')] }] },
      'is of no article',
    ],
    [
      'a passage that names somebody else',
      { nodes: [putin, { ...trump, mentions: [named('Anchorage')] }] },
      'does not name it: “Anchorage”',
    ],
    [
      'a speaker who is no node',
      { edges: [{ ...invites, evidence: [{ ...named(text), attributedTo: 'person:x' }] }] },
      'is said by person:x, which is no node',
    ],
    [
      'a redirect to nothing',
      { redirects: { 'person:y': 'person:x' } },
      'leads to person:x, which is no node',
    ],
    [
      'a block beyond the text',
      {
        articles: graph.articles.map((each) => ({
          ...each,
          blocks: [{ start: 0, end: 999, kind: 'title' }],
        })),
      },
      'a 0-999 is no part of the text',
    ],
    [
      'a date that ends before it begins',
      { articles: graph.articles.map((each) => ({ ...each, dates: [{ start: 5, end: 4, value: '2025' }] })) },
      'a 5-4 is no part of the text',
    ],
    [
      'an article that is replaced by none',
      { articles: graph.articles.map((each) => ({ ...each, supersededBy: 'z' })) },
      'a is replaced by z, no other article',
    ],
    [
      'a passage without words',
      { nodes: [putin, { ...trump, mentions: [{ ...named('Trump'), end: 14, start: 14 }] }] },
      'is not “Trump”',
    ],
    ['a redirect that hides a node', { redirects: { 'person:trump': 'person:putin' } }, 'hides a node'],
  ])('finds %s', (_name, change, wanted) => {
    expect(verify({ ...graph, ...change }).join('\n')).toContain(wanted);
  });

  it.each<[string, Partial<Graph>]>([
    ['a passage that says less than the name', { nodes: [{ ...putin, aliases: [] }, trump] }],
    ['a passage that says more than the name', { nodes: [{ ...putin, label: 'Put', aliases: [] }, trump] }],
    ['a passage in other letters', { nodes: [{ ...putin, label: 'PÚTIN', aliases: [] }, trump] }],
    [
      'a passage that says an alias',
      { nodes: [{ ...putin, label: 'Volodya', aliases: ['x', 'Putin'] }, trump] },
    ],
    ['no edges and no redirects', { edges: [], redirects: {} }],
  ])('finds nothing wrong with %s', (_name, change) => {
    expect(verify({ ...graph, ...change })).toEqual([]);
  });

  it('wants the passage of an event to be its words, not its name', () => {
    const meeting: Node = {
      ...{ id: 'meeting:anchorage', type: 'meeting', label: 'Pertemuan', aliases: [], position: [1, 1] },
      mentions: [named(text)],
    };
    expect(verify({ ...graph, nodes: [meeting, putin, trump] })).toEqual([]);
  });

  it('says of three at one point that each lies on the one before', () => {
    const nodes = [
      putin,
      { ...trump, position: [0, 0] as const },
      { ...trump, id: 'person:x', position: [0, 0] as const },
    ];
    expect(verify({ ...graph, nodes }).filter((breach) => breach.includes('lie on'))).toEqual([
      'nodes person:putin and person:trump lie on one another',
      'nodes person:trump and person:x lie on one another',
    ]);
  });

  it('finds all of them at once', () => {
    expect(verify({ ...graph, nodes: [unplaced], redirects: { a: 'b' } }).length).toBeGreaterThan(2);
  });
});
