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

/** Two hundred people far from one another; the first are reported most, each is linked with the first. */
const MANY = Array.from({ length: 200 }, (_, i) =>
  node(`person:p${i}`, {
    position: [(i % 20) * 600 - 6000, Math.floor(i / 20) * 900 - 4000],
    mentions: Array.from({ length: 201 - i }, (__, start) => passage({ start })),
  }),
);
const index = graphOf({
  nodes: MANY,
  edges: MANY.slice(1).map(({ id }) => edge(`person:p0~supports~${id}`)),
});
const at = (i: number) => ({ ...core().getElementById(`person:p${i}`).position() });
const home = (i: number) => ({ x: MANY[i]?.position?.[0], y: MANY[i]?.position?.[1] });
const show = () =>
  render(
    <GraphContext value={index}>
      <GraphCanvas />
    </GraphContext>,
  );

beforeEach(() => {
  made.forget();
  useStore.setState({ ...INITIAL_VIEW, hovered: null });
  useSession.setState(INITIAL_SESSION);
});
afterEach(cleanup);

describe('syncPlaces', () => {
  it('draws the few together, and each at its own place once all are drawn', () => {
    show();
    const together = Array.from({ length: 80 }, (_, i) => at(i));
    expect(Math.max(...together.map(({ x }) => Math.abs(x)))).toBeLessThan(1000);
    act(() => useStore.getState().drawExtent('all'));
    expect([at(0), at(79), at(199)]).toEqual([home(0), home(79), home(199)]);
    act(() => useStore.getState().drawExtent('main'));
    expect(Array.from({ length: 80 }, (_, i) => at(i))).toEqual(together);
  });

  it('moves nothing that is drawn when something little reported is asked for, and puts that among it', () => {
    show();
    const before = Array.from({ length: 80 }, (_, i) => at(i));
    act(() => useStore.getState().select('person:p190'));
    expect(Array.from({ length: 80 }, (_, i) => at(i))).toEqual(before);
    expect(Math.abs(at(190).x)).toBeLessThan(1500);
    expect(before).not.toContainEqual(at(190));
  });

  it('leaves what the reader moved where it is, until the other picture is asked for', () => {
    show();
    const first = at(3);
    act(() => useSession.getState().pin({ 'person:p3': { x: 7, y: 9 } }));
    act(() => core().getElementById('person:p3').position({ x: 7, y: 9 }));
    act(() => useStore.getState().select('person:p190'));
    expect(at(3)).toEqual({ x: 7, y: 9 });
    act(() => useStore.getState().drawExtent('all'));
    expect(useSession.getState().pins).toEqual({});
    act(() => useStore.getState().drawExtent('main'));
    expect(at(3)).not.toEqual({ x: 7, y: 9 });
    expect(first).not.toEqual({ x: 7, y: 9 });
  });
});
