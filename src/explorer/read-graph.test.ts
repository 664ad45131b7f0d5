import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadGraph } from './load-graph.ts';
import { readGraph } from './read-graph.ts';

const GRAPH = { version: 1, articles: [], nodes: [], edges: [], redirects: {} };

const PASSAGE = { article: 'a', start: 0, end: 4, quote: 'Joko', rule: 'r' };
const JOKO = { id: 'person:a', type: 'person', label: 'Joko', aliases: [], mentions: [PASSAGE] };
const ACCUSES = {
  id: 'person:a~accuses~person:b',
  type: 'accuses',
  source: 'person:a',
  target: 'person:a',
  evidence: [PASSAGE],
};
const ARTICLE = { id: 'a', title: 'A', language: 'id', file: 'a.md', text: 'Joko.', blocks: [], dates: [] };
const NAMED = { ...GRAPH, articles: [ARTICLE], nodes: [JOKO] };

describe('readGraph', () => {
  it('gives a frozen graph', () => {
    const loaded = readGraph(JSON.stringify(GRAPH));
    expect(loaded.kind).toBe('loaded');
    if (loaded.kind === 'loaded') expect(Object.isFrozen(loaded.index.graph.nodes)).toBe(true);
  });

  it('reads a graph whose passages stand where they say', () => {
    expect(readGraph(JSON.stringify(NAMED)).kind).toBe('loaded');
  });

  it('takes words for words, whatever they are called', () => {
    const hostile = '{"x":{"__proto__":{"polluted":1}},"constructor":{"a":1}}';
    const text = JSON.stringify({ ...NAMED, articles: [{ ...ARTICLE, extra: 0 }] }).replace(
      '"extra":0',
      `"extra":${hostile}`,
    );
    expect(readGraph(text).kind).toBe('loaded');
    expect('polluted' in {}).toBe(false);
  });

  it('is not brought down by levels without end', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const text = JSON.stringify({ ...NAMED, articles: [{ ...ARTICLE, extra: { a: 0 } }] }).replace(
      '"a":0',
      `"a":${deep}`,
    );
    expect(readGraph(text).kind).toBe('loaded');
  });

  it.each([
    ['no JSON', '{"version":', { kind: 'json' }],
    ['a later version', JSON.stringify({ ...GRAPH, version: 2 }), { kind: 'version', found: '2' }],
    ['no version', '[]', { kind: 'version', found: '–' }],
    ['a page instead', '<!doctype html>', { kind: 'json' }],
    [
      'a node without a label',
      JSON.stringify({ ...GRAPH, nodes: [{ id: 'person:a', type: 'person', aliases: [], mentions: [] }] }),
      { kind: 'contract', path: 'nodes[0].label' },
    ],
    [
      'an edge to nothing',
      JSON.stringify({ ...NAMED, edges: [{ ...ACCUSES, target: 'person:b' }] }),
      { kind: 'contract', path: 'edges[0]' },
    ],
    [
      'a passage that stands elsewhere',
      JSON.stringify({ ...NAMED, nodes: [{ ...JOKO, mentions: [{ ...PASSAGE, start: 1 }] }] }),
      { kind: 'contract', path: 'nodes[0].mentions[0]', expected: expect.stringContaining('is not “Joko”') },
    ],
    [
      'a passage of no article',
      JSON.stringify({ ...NAMED, articles: [] }),
      { kind: 'contract', path: 'nodes[0].mentions[0]' },
    ],
    [
      'a node told twice',
      JSON.stringify({ ...NAMED, nodes: [JOKO, JOKO] }),
      { kind: 'contract', path: 'nodes[1].id' },
    ],
    [
      'a mark beyond the text',
      JSON.stringify({ ...NAMED, articles: [{ ...ARTICLE, dates: [{ start: 0, end: 99, value: '2025' }] }] }),
      { kind: 'contract', path: 'articles[0].dates[0]', expected: 'a 0-99 is no part of the text' },
    ],
    [
      'a place off the world',
      JSON.stringify({ ...NAMED, nodes: [{ ...JOKO, coordinates: [1e9, 0] }] }),
      { kind: 'contract', path: 'nodes[0].coordinates[0]', expected: 'a number from -180 to 180' },
    ],
    [
      'a place off the canvas',
      JSON.stringify({ ...NAMED, nodes: [{ ...JOKO, position: [0, 1e300] }] }),
      { kind: 'contract', path: 'nodes[0].position[1]', expected: 'a number from -10000000 to 10000000' },
    ],
    ['a list', '[[[[', { kind: 'json' }],
    ['nothing', 'null', { kind: 'version', found: '–' }],
  ])('tells what is wrong with %s', (_name, text, problem) => {
    expect(readGraph(text)).toMatchObject({ kind: 'failed', problem });
  });
});

describe('loadGraph', () => {
  afterEach(() => vi.unstubAllGlobals());
  const load = (respond: () => Promise<Response>) => {
    vi.stubGlobal('fetch', respond);
    const progress: number[] = [];
    const state = loadGraph(
      'graph.json',
      (received) => progress.push(received),
      new AbortController().signal,
    );
    return state.then((loaded) => ({ loaded, progress }));
  };

  it('reads the graph and tells how far it is', async () => {
    const text = JSON.stringify(GRAPH);
    const { loaded, progress } = await load(async () => new Response(text));
    expect(loaded.kind).toBe('loaded');
    expect(progress.at(-1)).toBe(text.length);
  });

  it('tells the status of a refusal', async () => {
    const { loaded } = await load(async () => new Response('', { status: 404 }));
    expect(loaded).toEqual({ kind: 'failed', problem: { kind: 'http', status: 404 } });
  });

  it('tells that there is no connection', async () => {
    const { loaded } = await load(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(loaded).toEqual({ kind: 'failed', problem: { kind: 'network' } });
  });
});
