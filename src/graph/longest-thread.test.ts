import { describe, expect, it } from 'vitest';
import { findLongestThread, longestThreadOf } from './longest-thread.ts';
import { stationsOf } from './paths.ts';
import { indexGraph } from './queries.ts';
import type { Edge, Node, NodeType, Passage, Status } from './schema.ts';

const passage: Passage = { article: 'a', start: 0, end: 1, quote: 'x', rule: 'test' };
const TYPES: Readonly<Record<string, NodeType>> = { p: 'person', t: 'place', c: 'country', m: 'meeting' };

/** `p1-m1` joins a person and a meeting; `?` makes it a plan. */
function longest(text: string): string | null {
  const edges = text.split(' ').map((word): Edge => {
    const [source = '', target = ''] = word.replace('?', '').split('-').map(idOf);
    const status: Status = word.endsWith('?') ? 'planned' : 'occurred';
    return {
      id: `${source}~concerns~${target}`,
      type: 'concerns',
      source,
      target,
      status,
      evidence: [passage],
    };
  });
  const ids = [...new Set(edges.flatMap(({ source, target }) => [source, target]))].sort();
  const nodes = ids.map(
    (id): Node => ({ id, type: id.split(':')[0] as NodeType, label: id, aliases: [], mentions: [passage] }),
  );
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
  ])('finds %s', (_name, graph, expected) => {
    expect(longest(graph)).toBe(expected);
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
