import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GraphContext } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { edge, graphOf, node } from '../../state/support/graph.ts';
import { INITIAL_VIEW } from '../../state/view-state.ts';
import { GraphCanvas } from '../GraphCanvas.tsx';
import { INITIAL_SESSION, useSession } from '../session.ts';
import { core, made } from '../support/headless-wrapper.tsx';

vi.mock('react-cytoscapejs', async () => ({
  default: (await import('../support/headless-wrapper.tsx')).Wrapper,
}));

const index = graphOf({
  nodes: [
    node('person:a', { position: [0, 0] }),
    node('person:b', { position: [400, 0] }),
    node('meeting:m', { position: [200, 0] }),
    node('place:far', { position: [0, 300] }),
  ],
  edges: [
    edge('person:a~participates_in~meeting:m', { status: 'occurred' }),
    edge('person:b~participates_in~meeting:m', { status: 'occurred' }),
    edge('meeting:m~takes_place_in~place:far', { status: 'planned' }),
  ],
});
const idsOf = (selector: string) =>
  core()
    .elements(selector)
    .map((one) => one.id())
    .sort();

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

describe('a thread on the canvas', () => {
  it('is lit with its stations and verbs, the rest fades, and goes without a trace', () => {
    act(() => useStore.getState().findThread('person:a', 'person:b'));
    expect(idsOf('.path')).toEqual(['meeting:m|person:a', 'meeting:m|person:b']);
    expect(idsOf('.station')).toEqual(['meeting:m', 'person:a', 'person:b']);
    expect(idsOf('.terminal')).toEqual(['person:a', 'person:b']);
    expect(core().getElementById('meeting:m|person:a').data('label')).toBe('ikut serta dalam');
    expect(core().getElementById('place:far').hasClass('faded')).toBe(true);
    act(() => useStore.getState().stepBack());
    expect(idsOf('.path, .station, .terminal, .over, .faded, .lit')).toEqual([]);
    expect(core().getElementById('meeting:m|person:a').data('label')).not.toBe('ikut serta dalam +1');
  });

  it('lies over the selection', () => {
    act(() => useStore.getState().select('place:far'));
    act(() => useStore.getState().findThread('person:a', 'person:b'));
    expect(idsOf('.selected, .thread')).toEqual([]);
    act(() => useStore.getState().stepBack());
    expect(idsOf('.selected')).toEqual(['place:far']);
  });

  it('rings the end while the other one is chosen, by a click', () => {
    act(() => useStore.getState().startThread('person:a'));
    expect(idsOf('.terminal')).toEqual(['person:a']);
    act(() => {
      core().getElementById('person:b').emit('tap');
    });
    expect(useStore.getState().path).toEqual(['person:a', 'person:b']);
  });

  it('leaves the nodes where they are', () => {
    const place = () =>
      core()
        .nodes()
        .map((one) => [one.id(), { ...one.position() }]);
    const before = place();
    act(() => useStore.getState().findThread('person:a', 'place:far'));
    expect(place()).toEqual(before);
  });
});
