import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_STEPS, type Terrain } from './network.ts';
import { findHubs, findPaths, stationsOf } from './paths.ts';
import { type GraphIndex, indexGraph } from './queries.ts';
import type { Edge, EdgeType, Node, NodeType, Passage, Status } from './schema.ts';

const passage: Passage = { article: 'a', start: 0, end: 1, quote: 'x', rule: 'test' };

/** `a-b` is an edge, `a-b!` one that is denied, `a-b?` one that is planned; a node `n*` is a country. */
function graphOf(text: string): GraphIndex {
  const edges = text.split(' ').map((word, i): Edge => {
    const [source = '', target = ''] = word
      .replace(/[!?]$/, '')
      .split('-')
      .map((name) => idOf(name));
    const status: Status = word.endsWith('!') ? 'denied' : word.endsWith('?') ? 'planned' : 'occurred';
    const type: EdgeType = 'participates_in';
    return { id: `${source}~${type}~${target}~${i}`, type, source, target, status, evidence: [passage] };
  });
  const ids = [...new Set(edges.flatMap(({ source, target }) => [source, target]))].sort();
  const nodes = ids.map(
    (id): Node => ({
      id,
      type: id.split(':')[0] as NodeType,
      label: id,
      aliases: [],
      mentions: [passage],
    }),
  );
  return indexGraph({ version: 1, articles: [], nodes, edges, redirects: {} });
}

const idOf = (name: string): string =>
  name.endsWith('*') ? `country:${name.slice(0, -1)}` : `person:${name}`;

function all(index: GraphIndex, changes: Partial<Terrain> = {}): Terrain {
  return {
    nodes: new Set(index.nodes.keys()),
    edges: new Set(index.edges.keys()),
    avoided: new Set(),
    denied: false,
    ...changes,
  };
}

function search(
  index: GraphIndex,
  [from, to]: readonly [string, string],
  changes: Partial<Terrain> = {},
): readonly string[] {
  const paths = findPaths(index, [idOf(from), idOf(to)], {
    terrain: all(index, changes),
    hubs: findHubs(index),
    most: 5,
  });
  return paths.map((path) =>
    stationsOf(path)
      .map((id) => (id.startsWith('country:') ? `${id.slice(8)}*` : id.slice(7)))
      .join('-'),
  );
}

const CASES: readonly [string, string, [string, string], readonly string[]][] = [
  ['one step', 'a-b', ['a', 'b'], ['a-b']],
  ['against the direction of the edge', 'b-a', ['a', 'b'], ['a-b']],
  ['the shortest first', 'a-b b-c a-c', ['a', 'c'], ['a-c', 'a-b-c']],
  [
    'other ways, up to two steps longer',
    'a-z a-b b-z a-c c-d d-z a-e e-f f-g g-z',
    ['a', 'z'],
    ['a-z', 'a-b-z', 'a-c-d-z'],
  ],
  ['nothing to itself', 'a-b', ['a', 'a'], []],
  ['nothing to what is unknown', 'a-b', ['a', 'q'], []],
  ['nothing where nothing joins', 'a-b c-d', ['a', 'd'], []],
  ['no denied link', 'a-b! a-c c-b', ['a', 'b'], ['a-c-b']],
  ['what happened before what is planned', 'a-b? b-z a-c c-z', ['a', 'z'], ['a-c-z', 'a-b-z']],
  [
    'a station of few links before one of many',
    'a-b b-z b-d b-e b-f a-c c-z',
    ['a', 'z'],
    ['a-c-z', 'a-b-z'],
  ],
  ['a country last among equals', 'a-b* b*-z a-c c-z c-d c-e', ['a', 'z'], ['a-c-z', 'a-b*-z']],
  ['nothing for a node that is linked to itself', 'a-a a-z', ['a', 'z'], ['a-z']],
  ['a pair that is linked twice once', 'a-b a-b b-z b-z', ['a', 'z'], ['a-b-z']],
  [
    'among equals the one that comes first in the graph',
    'a-d d-z a-c c-z a-b b-z',
    ['a', 'z'],
    ['a-b-z', 'a-c-z', 'a-d-z'],
  ],
  [
    'what is reported twice before what is reported once',
    'a-b b-z a-c a-c c-z',
    ['a', 'z'],
    ['a-b-z', 'a-c-z'],
  ],
  ['no way through the end to the end', 'a-b b-z z-c c-a', ['a', 'z'], ['a-b-z', 'a-c-z']],
  [
    'five ways at most',
    'a-b a-c a-d a-e a-f a-g b-z c-z d-z e-z f-z g-z',
    ['a', 'z'],
    ['a-b-z', 'a-c-z', 'a-d-z', 'a-e-z', 'a-f-z'],
  ],
];

describe('findPaths', () => {
  it.each(CASES)('finds %s', (_name, graph, ends, expected) => {
    expect(search(graphOf(graph), ends)).toEqual(expected);
  });

  it('runs through no avoided node, but begins and ends there', () => {
    const index = graphOf('a-b* b*-z a-c c-d d-z');
    const avoided = findHubs(index);
    expect(search(index, ['a', 'z'], { avoided })).toEqual(['a-c-d-z']);
    expect(search(index, ['b*', 'z'], { avoided })).toEqual(['b*-z']);
  });

  it('uses no node and no edge beyond its terrain', () => {
    const index = graphOf('a-b b-z a-c c-d d-z');
    const nodes = new Set([...index.nodes.keys()].filter((id) => id !== 'person:b'));
    expect(search(index, ['a', 'z'], { nodes })).toEqual(['a-c-d-z']);
    const edges = new Set([...index.edges.keys()].filter((id) => !id.includes('person:b')));
    expect(search(index, ['a', 'z'], { edges })).toEqual(['a-c-d-z']);
    expect(search(index, ['a', 'z'], { nodes: new Set() })).toEqual([]);
    expect(search(index, ['a', 'z'], { edges: new Set() })).toEqual([]);
  });

  it('gives what joins two nodes with the most evidence first, then by id', () => {
    const index = graphOf('a-b b-a a-b');
    const [one, two, three] = index.graph.edges;
    if (!one || !two || !three) throw new Error('three edges');
    const edges = [{ ...three, evidence: [passage, passage] }, two, one];
    const again = indexGraph({ ...index.graph, edges });
    const [path] = findPaths(again, ['person:a', 'person:b'], {
      terrain: all(again),
      hubs: new Set(),
      most: 1,
    });
    expect(path?.[0]?.edges.map(({ id }) => id)).toEqual([three.id, one.id, two.id]);
  });

  it('gives as many threads as are asked for', () => {
    const index = graphOf('a-b a-c a-d b-z c-z d-z');
    const how = { terrain: all(index), hubs: new Set<string>() };
    for (const most of [1, 2, 3, 4])
      expect(findPaths(index, ['person:a', 'person:z'], { ...how, most })).toHaveLength(Math.min(most, 3));
  });

  it('uses denied links where they are allowed, the best edge of a pair first', () => {
    const index = graphOf('a-b! a-b? b-a');
    const [path] = findPaths(index, ['person:a', 'person:b'], {
      terrain: all(index, { denied: true }),
      hubs: new Set(),
      most: 3,
    });
    expect(path?.[0]?.edges.map(({ status }) => status)).toEqual(['occurred', 'planned', 'denied']);
    expect(search(graphOf('a-b!'), ['a', 'b'])).toEqual([]);
    expect(search(graphOf('a-b!'), ['a', 'b'], { denied: true })).toEqual(['a-b']);
  });

  it('searches up to its limit of steps', () => {
    const chain = (steps: number) => Array.from({ length: steps }, (_, i) => `n${i}-n${i + 1}`).join(' ');
    expect(search(graphOf(chain(MAX_STEPS)), ['n0', `n${MAX_STEPS}`])).toHaveLength(1);
    expect(search(graphOf(chain(MAX_STEPS + 1)), ['n0', `n${MAX_STEPS + 1}`])).toEqual([]);
  });

  it('finds chains of edges of the graph, without a node twice, sorted, as short as breadth first search', () => {
    const name = fc.integer({ min: 0, max: 14 }).map((n) => `n${n}`);
    const text = fc
      .array(
        fc
          .tuple(name, name, fc.constantFrom('', '', '?', '!'))
          .filter(([a, b]) => a !== b)
          .map(([a, b, mark]) => `${a}-${b}${mark}`),
        { minLength: 1, maxLength: 40 },
      )
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, name, name, (graph, from, to) => {
        const index = graphOf(graph);
        const ends: [string, string] = [idOf(from), idOf(to)];
        const how = { terrain: all(index), hubs: new Set<string>(), most: 5 };
        const paths = findPaths(index, ends, how);
        for (const path of paths) {
          const stations = stationsOf(path);
          expect(new Set(stations).size).toBe(stations.length);
          expect([stations[0], stations.at(-1)]).toEqual(ends);
          for (const hop of path)
            for (const edge of hop.edges) {
              expect(index.edges.get(edge.id)).toBe(edge);
              expect(new Set([edge.source, edge.target])).toEqual(new Set([hop.from, hop.to]));
            }
        }
        const lengths = paths.map((path) => path.length);
        const every = allLengths(index, ends);
        const longest = Math.min(MAX_STEPS, (every[0] ?? 0) + 2);
        expect(lengths).toEqual(every.filter((steps) => steps <= longest).slice(0, 5));
        expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
        expect(new Set(paths.map((path) => stationsOf(path).join())).size).toBe(paths.length);
        expect(lengths[0] ?? null).toBe(breadthFirst(index, ends));
        const back = findPaths(index, [ends[1], ends[0]], how);
        expect(back.map((path) => path.length)).toEqual(lengths);
      }),
      { numRuns: 300 },
    );
  });

  it('is quick among five thousand nodes', () => {
    const words = Array.from({ length: 20_000 }, (_, i) => {
      const a = i % 5000;
      const b = (a * 31 + i * 7 + 1 + Math.floor(i / 5000)) % 5000;
      return `n${a}-n${a === b ? (b + 1) % 5000 : b}`;
    });
    const index = graphOf(words.join(' '));
    expect(search(index, ['n0', 'n4711'])).toHaveLength(5);
  });
});

describe('findHubs', () => {
  const star = (middle: string, arms: number) =>
    Array.from({ length: arms }, (_, i) => `${middle}-x${i}`).join(' ');
  /** So many pairs of nodes that nothing else is linked to. */
  const pairs = (count: number) => Array.from({ length: count }, (_, i) => `y${i}-z${i}`).join(' ');
  it.each([
    ['a country', 'a-b*', ['country:b']],
    ['the most linked of a hundred', star('m', 120), ['person:m']],
    ['nobody among few', star('m', 30), []],
    [
      'one where there are not two hundred nodes',
      `${star('m', 150)} ${star('k', 60)} ${star('l', 50)}`,
      ['person:m'],
    ],
    ['nobody with thirty-nine neighbours', `${star('m', 39)} ${pairs(100)}`, []],
    ['who has forty neighbours', `${star('m', 40)} ${pairs(100)}`, ['person:m']],
    ['neighbours once, however often they are linked', `${star('m', 20)} ${star('m', 20)} ${pairs(100)}`, []],
    ['the first by id among equals', `${star('m', 40)} ${star('k', 40)} ${pairs(40)}`, ['person:k']],
    ['the more linked of two', `${star('m', 41)} ${star('k', 40)} ${pairs(40)}`, ['person:m']],
    [
      'as many as there are hundreds',
      `${star('m', 41)} ${star('k', 40)} ${pairs(90)}`,
      ['person:m', 'person:k'],
    ],
    ['no country twice', `${star('m*', 41)} ${star('k', 40)} ${pairs(90)}`, ['country:m', 'person:k']],
    ['nobody with few links', Array.from({ length: 150 }, (_, i) => `n${i}-n${i + 1}`).join(' '), []],
  ])('names %s', (_name, graph, expected) => {
    expect([...findHubs(graphOf(graph))]).toEqual(expected);
  });
});

/** Steps of every chain between two nodes, without a node twice, sorted. */
function allLengths(index: GraphIndex, [from, to]: readonly [string, string]): readonly number[] {
  const lengths: number[] = [];
  const walk = (at: string, passed: readonly string[]): void => {
    if (at === to) {
      if (passed.length) lengths.push(passed.length);
      return;
    }
    if (passed.length === MAX_STEPS) return;
    const beyond = new Set(
      (index.edgesOf.get(at) ?? [])
        .filter(({ status }) => status !== 'denied')
        .map(({ source, target }) => (source === at ? target : source)),
    );
    for (const next of beyond) if (next !== at && !passed.includes(next)) walk(next, [...passed, at]);
  };
  if (index.nodes.has(from)) walk(from, []);
  return lengths.sort((a, b) => a - b);
}

function breadthFirst(index: GraphIndex, [from, to]: readonly [string, string]): number | null {
  if (from === to || !index.nodes.has(from)) return null;
  const seen = new Set([from]);
  let front = [from];
  for (let steps = 1; steps <= MAX_STEPS && front.length; steps++) {
    front = front.flatMap((id) =>
      (index.edgesOf.get(id) ?? [])
        .filter(({ status }) => status !== 'denied')
        .map(({ source, target }) => (source === id ? target : source))
        .filter((id2) => !seen.has(id2) && seen.add(id2)),
    );
    if (front.includes(to)) return steps;
  }
  return null;
}
