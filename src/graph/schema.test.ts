import { describe, expect, it } from 'vitest';
import { type Graph, parseGraph } from './schema.ts';

const passage = {
  article: 'a',
  start: 0,
  end: 5,
  quote: 'Putin',
  rule: 'r',
  status: 'occurred',
  attributedTo: 'country:ru',
  date: '2025',
};
const GRAPH = {
  version: 1,
  articles: [
    {
      ...{
        id: 'a',
        title: 'A',
        language: 'id',
        file: 'a.md',
        text: 'Putin.',
        source: 'Uji',
        url: 'https://x.y/',
        published: '2025-08-15',
      },
      blocks: [{ start: 0, end: 6, kind: 'paragraph', rule: 'r' }],
      dates: [{ start: 0, end: 5, value: '2025', rule: 'r', basis: 'text', note: 'x' }],
      unresolved: [{ start: 0, end: 5, reason: 'indefinite' }],
      extra: { a: 1 },
    },
  ],
  nodes: [
    {
      ...{
        id: 'person:a',
        type: 'person',
        label: 'Putin',
        labels: { id: 'a', en: 'b' },
        aliases: ['P'],
        date: '2025',
        status: 'ongoing',
      },
      ...{ iso: 'RU', wikidata: 'Q1', coordinates: [1, 2], position: [3, 4], mentions: [passage] },
    },
  ],
  edges: [
    {
      id: 'x',
      type: 'accuses',
      source: 'person:a',
      target: 'person:b',
      role: 'r',
      evidence: [{ ...passage }],
    },
  ],
  redirects: { 'person:x': 'person:a' },
};

type Path = readonly (string | number)[];
function pathsOf(value: unknown, path: Path = []): Path[] {
  const keys = Array.isArray(value) ? [...value.keys()] : value instanceof Object ? Object.keys(value) : [];
  return [path, ...keys.flatMap((key) => pathsOf(Reflect.get(Object(value), key), [...path, key]))];
}
function withValue(path: Path, value: unknown): unknown {
  const copy: unknown = structuredClone(GRAPH);
  const around = path.slice(0, -1).reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), copy);
  Reflect.set(Object(around), path.at(-1) ?? '', value);
  return copy;
}
const say = (path: Path): string =>
  path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i ? '.' : ''}${key}`)).join('');

describe('parseGraph', () => {
  it('reads a graph as it is', () => {
    expect(parseGraph(GRAPH)).toEqual({ graph: GRAPH });
  });

  // Front matter beyond our own keys is anybody's.
  const paths = pathsOf(GRAPH).filter((path) => path.length && path[2] !== 'extra');
  it.each(paths.map((path) => [say(path), path] as const))('names a wrong %s in our words', (name, path) => {
    for (const value of [null, Number.NaN, true]) {
      const result = parseGraph(withValue(path, value));
      const [problem] = 'problems' in result ? result.problems : [];
      expect(problem?.path).toBe(name);
      expect(problem?.expected).not.toBe('');
      expect(problem?.expected).not.toMatch(/invalid|input|undefined|received/i);
    }
  });

  it.each<[string, Path, unknown, string]>([
    ['an empty label', ['nodes', 0, 'label'], '', 'words'],
    ['markup for an id', ['nodes', 0, 'id'], 'person:<b>', 'a node id such as person:vladimir-putin'],
    ['__proto__ for an id', ['nodes', 0, 'id'], '__proto__', 'a node id such as person:vladimir-putin'],
    ['a word of every object for a type', ['nodes', 0, 'type'], 'constructor', 'one of person, country'],
    ['a day that no calendar has', ['nodes', 0, 'date'], '2025-02-30', 'an EDTF date'],
    ['half a position', ['nodes', 0, 'mentions', 0, 'start'], 0.5, 'a position in the text'],
    ['a position before the text', ['nodes', 0, 'mentions', 0, 'start'], -1, 'a position in the text'],
    ['a position beyond any text', ['nodes', 0, 'mentions', 0, 'end'], 1e15, 'a position in the text'],
    ['a node without evidence', ['nodes', 0, 'mentions'], [], 'at least one passage'],
    ['an edge without evidence', ['edges', 0, 'evidence'], [], 'at least one passage'],
    ['a point of three numbers', ['nodes', 0, 'coordinates'], [1, 2, 3], 'longitude and latitude'],
    ['a point beyond the pole', ['nodes', 0, 'coordinates'], [1, 91], 'a number from -90 to 90'],
    ['another version', ['version'], 2, '1'],
  ])('names %s', (_, path, value, wanted) => {
    const result = parseGraph(withValue(path, value));
    expect('problems' in result && result.problems[0]?.expected).toContain(wanted);
  });

  it('leaves out what it does not know', () => {
    const result = parseGraph({ ...GRAPH, html: '<b>' });
    const graph: Graph | null = 'graph' in result ? result.graph : null;
    expect(graph && 'html' in graph).toBe(false);
  });

  it.each([null, 7, 'x', []])('is no graph: %j', (value) => {
    expect(parseGraph(value)).toMatchObject({ problems: [{ path: '', expected: 'an object' }] });
  });
});
