import { beforeEach, describe, expect, it } from 'vitest';
import { useStore } from './store.ts';
import { edge, graphOf, node } from './support/graph.ts';
import { currentPath, searchThread, shownThread } from './thread.ts';
import { visibleOf } from './use-visible.ts';
import { INITIAL_VIEW, type ViewState } from './view-state.ts';

/** a – m – b, and the same through a country: a – c – b; d hangs on a country alone, e on a denied meeting, f on nothing. */
const INDEX = graphOf({
  nodes: [
    ...['person:a', 'person:b', 'person:d', 'person:e', 'person:f', 'country:c', 'meeting:m'].map((id) =>
      node(id),
    ),
    node('meeting:n', { status: 'denied' }),
  ],
  edges: [
    edge('person:a~participates_in~meeting:m', { status: 'occurred' }),
    edge('person:b~participates_in~meeting:m', { status: 'occurred' }),
    edge('person:a~represents~country:c'),
    edge('person:b~represents~country:c'),
    edge('person:d~represents~country:c'),
    edge('person:a~participates_in~meeting:n', { status: 'denied' }),
    edge('person:e~participates_in~meeting:n', { status: 'denied' }),
  ],
});

function search(ends: readonly [string, string], hubs = false, changes: Partial<ViewState> = {}) {
  const found = searchThread(INDEX, visibleOf(INDEX, { ...INITIAL_VIEW, ...changes }), { ends, hubs });
  return {
    ...found,
    paths: found.paths.map((path) => path.map(({ to }) => to.split(':')[1]).join('-')),
  };
}

describe('searchThread', () => {
  const none = { hubs: null, filters: null, both: null };
  it.each([
    [
      'without countries',
      search(['person:a', 'person:b']),
      { paths: ['m-b'], denied: false, otherwise: none },
    ],
    [
      'through countries where asked',
      search(['person:a', 'person:b'], true),
      { paths: ['m-b', 'c-b'], denied: false },
    ],
    [
      'nothing, but there is one through a country',
      search(['person:a', 'person:d']),
      { paths: [], otherwise: { hubs: 2, filters: null, both: null } },
    ],
    [
      'nothing, but there is one outside the filters',
      search(['person:a', 'person:b'], false, { types: ['-meeting'] }),
      { paths: [], otherwise: { hubs: 2, filters: 2, both: null } },
    ],
    [
      'nothing but for a country that is filtered',
      search(['person:a', 'person:d'], false, { types: ['-country'] }),
      { paths: [], otherwise: { hubs: null, filters: null, both: 2 } },
    ],
    [
      'denied links where nothing else joins them',
      search(['person:a', 'person:e']),
      { paths: ['n-e'], denied: true },
    ],
    ['nothing at all', search(['person:a', 'person:f']), { paths: [], denied: false, otherwise: none }],
  ])('finds %s', (_name, found, expected) => {
    expect(found).toMatchObject(expected);
  });
});

describe('currentPath', () => {
  const view = (changes: Partial<ViewState>): ViewState => ({ ...INITIAL_VIEW, ...changes });

  it('is the thread that the link names, or the last one where it names too many', () => {
    const state = view({ path: ['person:a', 'person:b'], hubs: true, thread: 2 });
    expect(currentPath(INDEX, state)?.[0]?.to).toBe('country:c');
    expect(currentPath(INDEX, { ...state, thread: 5 })).toBe(currentPath(INDEX, state));
    expect(currentPath(INDEX, { ...state, path: null })).toBeNull();
    expect(currentPath(INDEX, { ...state, path: ['person:a', 'person:f'] })).toBeNull();
  });

  it('says which one that is', () => {
    const found = searchThread(INDEX, visibleOf(INDEX, INITIAL_VIEW), {
      ends: ['person:a', 'person:b'],
      hubs: false,
    });
    expect(shownThread(found, { thread: 4 })).toBe(0);
  });
});

describe('the store', () => {
  const state = () => useStore.getState();
  beforeEach(() => {
    state().restore(INITIAL_VIEW);
    state().leaveThread();
  });

  it('takes the next node chosen as the other end', () => {
    state().select('person:a');
    state().startThread('person:a');
    state().select('person:a');
    expect(state()).toMatchObject({ path: null, threading: { from: 'person:a' } });
    state().select('person:b');
    expect(state()).toMatchObject({
      path: ['person:a', 'person:b'],
      threading: null,
      selection: ['person:a'],
    });
  });

  it('takes the first node chosen as the beginning where there is none', () => {
    state().startThread(null);
    state().select('person:a');
    expect(state().threading).toEqual({ from: 'person:a' });
  });

  it('takes an edge as what it is, and gives up', () => {
    state().startThread('person:a');
    state().select('person:a~represents~country:c');
    expect(state()).toMatchObject({ threading: null, selection: ['person:a~represents~country:c'] });
  });

  it('leaves the thread for what is chosen from it, and finds the way back', () => {
    state().findThread('person:a', 'person:b');
    state().allowHubs(true);
    state().showThread(2);
    state().select('country:c');
    expect(state()).toMatchObject({ path: null, hubs: false, thread: 1, selection: ['country:c'] });
    state().returnToThread();
    expect(state()).toMatchObject({
      path: ['person:a', 'person:b'],
      hubs: true,
      thread: 2,
      leftThread: null,
    });
  });

  it('steps back: choosing an end, article, thread, selection', () => {
    state().select('person:a');
    state().findThread('person:a', 'person:b');
    state().openArticle('a1');
    const steps = [1, 2, 3].map(() => {
      state().stepBack();
      return [state().article, state().path !== null, state().selection.length];
    });
    expect(steps).toEqual([
      [null, true, 1],
      [null, false, 1],
      [null, false, 0],
    ]);
    state().startThread(null);
    state().stepBack();
    expect(state().threading).toBeNull();
  });
});
