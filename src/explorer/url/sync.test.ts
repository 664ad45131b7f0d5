import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useStore } from '../state/store.ts';
import { graphOf, node } from '../state/support/graph.ts';
import { INITIAL_VIEW } from '../state/view-state.ts';
import { linkTo, readLink, startSync } from './sync.ts';

const INDEX = graphOf({
  nodes: [node('person:putin'), node('person:trump')],
  redirects: { 'person:vladimir-putin': 'person:putin' },
});
const search = (): string => window.location.search;
/** A frame is painted: the address bar hears of it then. */
const painted = (): void => void vi.advanceTimersByTime(40);
let stop = (): void => {};

/** Opens the page at a query string. */
function open(query: string): void {
  window.history.replaceState(null, '', `/${query}`);
  readLink();
  stop = startSync(INDEX);
}

beforeEach(() => {
  vi.useFakeTimers();
  useStore.getState().restore(INITIAL_VIEW);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('readLink', () => {
  it('takes language and theme before the graph is there', () => {
    window.history.replaceState(null, '', '/?lang=en&theme=dark&sel=person:nobody');
    readLink();
    expect(useStore.getState()).toMatchObject({ lang: 'en', theme: 'dark', selection: ['person:nobody'] });
  });
});

describe('startSync', () => {
  it('pushes a step for a selection and none for the same again', () => {
    open('');
    const before = window.history.length;
    useStore.getState().select('person:putin');
    useStore.getState().select('person:putin');
    painted();
    expect([search(), window.history.length]).toEqual(['?sel=person:putin', before + 1]);
  });

  it('gathers what is typed into one replaced address', () => {
    open('');
    const replaceState = vi.spyOn(window.history, 'replaceState');
    for (const query of ['p', 'pu', 'put']) useStore.getState().search(query);
    expect(search()).toBe('');
    vi.advanceTimersByTime(300);
    expect([search(), replaceState.mock.calls.length]).toEqual(['?q=put', 1]);
    replaceState.mockRestore();
  });

  it('leaves what was typed to the entry that a selection leaves', () => {
    open('');
    useStore.getState().search('put');
    const replaceState = vi.spyOn(window.history, 'replaceState');
    useStore.getState().select('person:putin');
    painted();
    expect(replaceState.mock.calls[0]?.[2]).toBe('/?q=put');
    expect(search()).toBe('?sel=person:putin&q=put');
    replaceState.mockRestore();
  });

  it('makes an entry of each of two steps before the next picture, and none once the page is left', () => {
    open('');
    const before = window.history.length;
    useStore.getState().select('person:putin');
    useStore.getState().search('t');
    useStore.getState().select('person:trump');
    window.dispatchEvent(new Event('pagehide'));
    expect([search(), window.history.length]).toEqual(['?sel=person:trump&q=t', before + 2]);
    painted();
    expect(window.history.length).toBe(before + 2);
  });

  it('takes the state of back and forward without writing', () => {
    open('');
    useStore.getState().select('person:putin');
    painted();
    window.history.replaceState(null, '', '/?sel=person:trump');
    const pushState = vi.spyOn(window.history, 'pushState');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(useStore.getState().selection).toEqual(['person:trump']);
    expect(pushState).not.toHaveBeenCalled();
    pushState.mockRestore();
  });

  it('writes what became of a retired id', () => {
    open('?sel=person:vladimir-putin');
    expect([search(), useStore.getState().selection]).toEqual(['?sel=person:putin', ['person:putin']]);
    expect(useStore.getState().notices).toMatchObject([{ kind: 'retired' }]);
  });

  it('keeps a link with an unknown id as it was sent until something is done', () => {
    open('?sel=person:puti&foo=1');
    expect(search()).toBe('?sel=person:puti&foo=1');
    expect(useStore.getState().notices).toMatchObject([
      { kind: 'unknown-key', param: 'foo' },
      { kind: 'unknown-id', nearest: 'person:putin' },
    ]);
    useStore.getState().showView('list');
    painted();
    expect(search()).toBe('?view=list');
  });

  it('survives garbage', () => {
    open(`?__proto__=1&sel=${'x'.repeat(5000)}&type=%&at=1-2&constructor=&q=${encodeURIComponent('<b>')}`);
    expect(useStore.getState().query).toBe('<b>');
  });
});

describe('linkTo', () => {
  it('is the address of the screen with the changes asked for', () => {
    open('?lang=en');
    expect(linkTo({ selection: ['person:trump'] })).toBe(
      `${window.location.origin}/?sel=person:trump&lang=en`,
    );
  });
});
