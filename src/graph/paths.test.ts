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
  it.each([
    ['a country', 'a-b*', ['country:b']],
    ['the most linked of a hundred', star('m', 120), ['person:m']],
    ['nobody among few', star('m', 30), []],
    ['nobody with few links', Array.from({ length: 150 }, (_, i) => `n${i}-n${i + 1}`).join(' '), []],
  ])('names %s', (_name, graph, expected) => {
    expect([...findHubs(graphOf(graph))]).toEqual(expected);
  });
});

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
