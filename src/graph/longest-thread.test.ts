import { describe, expect, it } from 'vitest';
import { findLongestThread, longestThreadOf } from './longest-thread.ts';
import { stationsOf } from './paths.ts';
import { indexGraph } from './queries.ts';
import type { Edge, Node, NodeType, Passage, Status } from './schema.ts';

const passage: Passage = { article: 'a', start: 0, end: 1, quote: 'x', rule: 'test' };
const TYPES: Readonly<Record<string, NodeType>> = { p: 'person', t: 'place', c: 'country', m: 'meeting' };

/**
 * `p1-m1` joins a person and a meeting; `?` makes it a plan, `…` what goes on, `=` a state that has no status. A node is mentioned
 * once, or as often as `mentions` says; each edge is told by the articles that `articles` names.
 */
function longest(
  text: string,
  {
    mentions = {},
    articles = {},
  }: { mentions?: Record<string, number>; articles?: Record<string, string> } = {},
): string | null {
  const STATUS: Readonly<Record<string, Status | null>> = { '?': 'planned', '…': 'ongoing', '=': null };
  const edges = text.split(' ').map((word): Edge => {
    const ends = word.replace(/[?…=]$/, '');
    const [source = '', target = ''] = ends.split('-').map(idOf);
    const mark = STATUS[word.slice(ends.length)];
    const status = mark === undefined ? 'occurred' : mark;
    return {
      id: `${source}~concerns~${target}`,
      type: 'concerns',
      source,
      target,
      ...(status ? { status } : {}),
      evidence: [...(articles[ends] ?? 'a')].map((article) => ({ ...passage, article })),
    };
  });
  const names = [...new Set(text.split(' ').flatMap((word) => word.replace(/[?…=]$/, '').split('-')))].sort();
  const nodes = names.map((name): Node => {
    const id = idOf(name);
    const type = id.split(':')[0] as NodeType;
    return { id, type, label: id, aliases: [], mentions: Array(mentions[name] ?? 1).fill(passage) };
  });
  const path = findLongestThread(indexGraph({ version: 1, articles: [], nodes, edges, redirects: {} }));
  return (
    path &&
    stationsOf(path)
      .map((id) => id.split(':')[1])
      .join('-')
  );
}

const idOf = (name: string): string => `${TYPES[name.charAt(0)] ?? 'person'}:${name}`;

describe('findLongestThread', () => {
  it.each([
    ['the farthest two people', 'p1-m1 m1-p2 p2-m2 m2-p3', 'p1-m1-p2-m2-p3'],
    ['a person and a place', 'p1-m1 m1-m2 m2-t1', 'p1-m1-m2-t1'],
    ['nothing between places alone', 't1-m1 m1-t2', null],
    ['nothing through a country', 'p1-c1 c1-p2', null],
    ['nothing over plans', 'p1-m1? m1-p2', null],
    ['nothing where all are neighbours', 'p1-p2', null],
    ['no chain longer than one can keep in mind', 'p1-m1 m1-m2 m2-m3 m3-m4 m4-m5 m5-p2', null],
    ['a chain as long as one can keep in mind', 'p1-m1 m1-m2 m2-m3 m3-m4 m4-p2', 'p1-m1-m2-m3-m4-p2'],
    ['what goes on', 'p1-m1… m1-p2…', 'p1-m1-p2'],
    ['states', 'p1-m1= m1-p2=', 'p1-m1-p2'],
    ['nothing that begins in a country', 'c1-m1 m1-p2', null],
    ['nothing between meetings', 'm1-m2 m2-m3', null],
    ['a way around a plan', 'p1-m1? m1-p2 p1-m2 m2-m1', 'p1-m2-m1-p2'],
    ['the first of equals', 'p1-m1 m1-p2 p3-m2 m2-p4', 'p1-m1-p2'],
  ])('finds %s', (_name, graph, expected) => {
    expect(longest(graph)).toBe(expected);
  });

  it('prefers among equals what is told by more articles', () => {
    const articles = { 'p3-m2': 'ab', 'm2-p4': 'bc' };
    expect(longest('p1-m1 m1-p2 p3-m2 m2-p4', { articles })).toBe('p3-m2-p4');
  });

  it('prefers among those the more reported ends', () => {
    const mentions = { p3: 9, p4: 8 };
    expect(longest('p1-m1 m1-p2 p3-m2 m2-p4', { mentions })).toBe('p3-m2-p4');
  });

  it('looks at the four pairs of the most reported ends', () => {
    const pairs = ['p1-m1 m1-p2', 'p3-m2 m2-p4', 'p5-m3 m3-p6', 'p7-m4 m4-p8', 'p9-m5 m5-q0'].join(' ');
    const told = (edge: string) => ({ articles: { [edge]: 'ab' } });
    expect(longest(pairs, told('p7-m4'))).toBe('p7-m4-p8');
    expect(longest(pairs, told('p9-m5'))).toBe('p1-m1-p2');
  });
});

describe('in a graph of thousands', () => {
  const size = 5000;
  const nodes = Array.from({ length: size }, (_, i): Node => {
    const type = (['person', 'meeting', 'place'] as const)[i % 3] ?? 'person';
    return { id: `${type}:n${i}`, type, label: `n${i}`, aliases: [], mentions: [passage] };
  });
  // Everybody to three others, in a fixed muddle.
  const edges = nodes.flatMap(({ id }, i) =>
    [1, 7, 501].flatMap((step): Edge[] => {
      const target = nodes[(i * 31 + step) % size]?.id ?? id;
      const ends = { source: id, target };
      return target === id
        ? []
        : [{ id: `${id}~concerns~${target}`, type: 'concerns', ...ends, evidence: [passage] }];
    }),
  );
  const index = indexGraph({ version: 1, articles: [], nodes, edges, redirects: {} });

  it('walks each link a bounded number of times', () => {
    let looked = 0;
    expect(
      findLongestThread(index, () => {
        looked++;
      }),
    ).not.toBeNull();
    expect(looked).toBeGreaterThan(edges.length);
    expect(looked).toBeLessThan(2 * 600_000);
  });

  it('is searched once', () => {
    expect(longestThreadOf(index)).toBe(longestThreadOf(index));
    expect(longestThreadOf(index)).toEqual(findLongestThread(index));
  });
});
