import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GraphContext } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { edge, graphOf, node, passage } from '../../state/support/graph.ts';
import { INITIAL_VIEW } from '../../state/view-state.ts';
import { GraphCanvas } from '../GraphCanvas.tsx';
import { INITIAL_SESSION, useSession } from '../session.ts';
import { core, made } from '../support/headless-wrapper.tsx';

vi.mock('react-cytoscapejs', async () => ({
  default: (await import('../support/headless-wrapper.tsx')).Wrapper,
}));

const CLOSE = 'person:a~supports~person:close';
const WIDE = 'person:a~supports~person:wide';
const DENIED = 'person:a~accuses~person:below';
/** So many lines that not all of them say their verb. */
const OTHERS = Array.from({ length: 9 }, (_, i) => node(`place:o${i}`, { position: [i * 90, 900] }));
const index = graphOf({
  nodes: [
    node('person:a', { position: [0, 0] }),
    node('person:close', { position: [50, 0] }),
    node('person:wide', { position: [300, 0] }),
    node('person:below', { position: [0, 300] }),
    ...OTHERS,
  ],
  edges: [
    edge(CLOSE),
    edge(WIDE, { evidence: [0, 1, 2].map((start) => passage({ start })) }),
    edge(DENIED, { status: 'denied' }),
    ...OTHERS.slice(1).map(({ id }) => edge(`place:o0~concerns~${id}`)),
  ],
});
/** The words on a line, by an edge of it. */
const wordsOn = (id: string): unknown => {
  const [from = '', , to = ''] = id.split('~');
  return core()
    .edges()
    .filter((line) => [line.source().id(), line.target().id()].every((end) => [from, to].includes(end)))
    .data('label');
};

beforeEach(() => {
  made.forget();
  useStore.setState({ ...INITIAL_VIEW, hovered: null, threading: null, leftThread: null });
  useSession.setState(INITIAL_SESSION);
  render(
    <GraphContext value={index}>
      <GraphCanvas />
    </GraphContext>,
  );
});
afterEach(cleanup);

describe('words on lines', () => {
  it('are none at rest but the cross of what was denied', () => {
    expect([CLOSE, WIDE, DENIED].map(wordsOn)).toEqual(['', '', '×']);
  });

  it('are the verbs at a node that is hovered, where they do not lie over names', () => {
    act(() => useStore.getState().hover('person:a'));
    expect([CLOSE, WIDE, DENIED].map(wordsOn)).toEqual(['', 'mendukung', '× menuduh']);
  });

  it('are the verb of a line that is hovered itself, however short', () => {
    act(() => useStore.getState().hover(CLOSE));
    expect(wordsOn(CLOSE)).toBe('mendukung');
  });

  it('are the number of passages on the lines of the selection, from three on', () => {
    act(() => useStore.getState().select('person:a'));
    expect([CLOSE, WIDE].map(wordsOn)).toEqual(['', '3']);
  });

  it('change with the language', () => {
    act(() => useStore.getState().hover('person:a'));
    act(() => useStore.getState().setLang('en'));
    expect([WIDE, DENIED].map(wordsOn)).toEqual(['supports', '× accuses']);
  });
});

describe('names of nodes', () => {
  const sizeOf = (id: string): number => core().getElementById(id).data('fontSize') * core().zoom();
  const isNamed = (id: string): boolean => !core().getElementById(id).hasClass('crowded');

  it('can be read from afar, all of a graph that is small', () => {
    core().zoom(0.4);
    for (const id of ['person:a', 'person:below', 'place:o1']) expect(sizeOf(id)).toBeGreaterThan(10);
  });

  it('go where they would cover another', () => {
    core().zoom(0.2);
    expect(['person:a', 'person:close', 'person:wide'].map(isNamed)).toEqual([true, false, true]);
    core().zoom(1);
    expect(isNamed('person:close')).toBe(true);
  });
});
