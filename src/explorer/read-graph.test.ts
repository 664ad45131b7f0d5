import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadGraph } from './load-graph.ts';
import { readGraph } from './read-graph.ts';

const GRAPH = { version: 1, articles: [], nodes: [], edges: [], redirects: {} };

describe('readGraph', () => {
  it('gives a frozen graph', () => {
    const loaded = readGraph(JSON.stringify(GRAPH));
    expect(loaded.kind).toBe('loaded');
    if (loaded.kind === 'loaded') expect(Object.isFrozen(loaded.index.graph.nodes)).toBe(true);
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
