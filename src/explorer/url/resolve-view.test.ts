import { describe, expect, it } from 'vitest';
import { edge, graphOf, node } from '../state/support/graph.ts';
import { INITIAL_VIEW, type ViewState } from '../state/view-state.ts';
import { findNearest } from './nearest.ts';
import { resolveView } from './resolve-view.ts';

const INDEX = graphOf({
  nodes: [
    node('person:steve-witkoff', { label: 'Steve Witkoff', aliases: ['Utusan Trump'] }),
    node('country:ru', { label: 'Rusia' }),
    node('country:us', { label: 'Amerika Serikat', aliases: ['AS'] }),
  ],
  edges: [edge('person:steve-witkoff~represents~country:us')],
  redirects: {
    'person:witkoff': 'person:s-witkoff',
    'person:s-witkoff': 'person:steve-witkoff',
    'person:a': 'person:b',
    'person:b': 'person:a',
  },
});
const resolve = (changes: Partial<ViewState>) => resolveView({ ...INITIAL_VIEW, ...changes }, INDEX);

describe('resolveView', () => {
  it('keeps what the graph has', () => {
    const selection = ['country:ru', 'person:steve-witkoff~represents~country:us'];
    expect(resolve({ selection })).toEqual({ view: { ...INITIAL_VIEW, selection }, notices: [] });
  });

  it('keeps a range within one month', () => {
    const range = { from: '2025-12-24', to: '2025-12' };
    expect(resolve(range)).toEqual({ view: { ...INITIAL_VIEW, ...range }, notices: [] });
  });

  it('follows redirects of nodes and says so', () => {
    expect(resolve({ selection: ['person:witkoff'], focus: 'person:witkoff', hops: 2 })).toMatchObject({
      view: { selection: ['person:steve-witkoff'], focus: 'person:steve-witkoff', hops: 2 },
      notices: [{ kind: 'retired' }, { kind: 'retired', id: 'person:witkoff', now: 'person:steve-witkoff' }],
    });
  });

  it('follows redirects of the ends of an edge', () => {
    const { view } = resolve({ selection: ['person:s-witkoff~represents~country:us'] });
    expect(view.selection).toEqual(['person:steve-witkoff~represents~country:us']);
  });

  it('explains an unknown id with the nearest and keeps the rest of the link', () => {
    expect(resolve({ selection: ['person:steve-witkof'], actors: ['country:ru'] })).toMatchObject({
      view: { selection: [], actors: ['country:ru'] },
      notices: [{ kind: 'unknown-id', param: 'sel', nearest: 'person:steve-witkoff' }],
    });
  });

  it.each([
    ['redirects in a circle', { selection: ['person:a'] }, 'unknown-id'],
    ['a key of Object', { selection: ['__proto__'] }, 'unknown-id'],
    ['an unknown article', { article: 'seed-999', at: { start: 1, end: 2 } }, 'unknown-id'],
    ['a passage beyond the text', { article: 'a1', at: { start: 1, end: 9999 } }, 'bad-value'],
    ['a range that ends before it begins', { from: '2025-12', to: '2025-01' }, 'bad-value'],
    ['a path to itself', { path: ['country:ru', 'country:ru'] }, 'bad-value'],
    ['a path to nowhere', { path: ['country:ru', 'country:xx'], hubs: true, thread: 2 }, 'unknown-id'],
  ] satisfies [string, Partial<ViewState>, string][])('leaves out %s', (_name, changes, kind) => {
    const { view, notices } = resolve(changes);
    expect(notices[0]?.kind).toBe(kind);
    expect({ ...view, article: null }).toEqual(INITIAL_VIEW);
  });
});

describe('findNearest', () => {
  it.each([
    ['person:steve-witkof', 'person:steve-witkoff'],
    ['person:utusan-trump', 'person:steve-witkoff'],
    ['negara:rusia', 'country:ru'],
    ['country:rusi', 'country:ru'],
    ['person:zzzzzzzz', null],
    ['', null],
    ['x'.repeat(100_000), null],
  ])('of %s', (id, nearest) => {
    expect(findNearest(id, INDEX)).toBe(nearest);
  });
});
