import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GraphContext } from '../state/graph-context.ts';
import { useStore } from '../state/store.ts';
import { edge, graphOf, node } from '../state/support/graph.ts';
import { INITIAL_VIEW } from '../state/view-state.ts';
import { GraphCanvas } from './GraphCanvas.tsx';
import { INITIAL_SESSION, useSession } from './session.ts';
import { core, made } from './support/headless-wrapper.tsx';

vi.mock('react-cytoscapejs', async () => ({
  default: (await import('./support/headless-wrapper.tsx')).Wrapper,
}));

const index = graphOf({
  nodes: [
    node('person:a', { label: 'Vladimir Putin', position: [0, 0] }),
    node('country:b', { label: 'Rusia', position: [100, 0] }),
    node('meeting:m', { label: 'Pertemuan', status: 'occurred', position: [0, 100] }),
  ],
  edges: [
    edge('person:a~represents~country:b'),
    edge('person:a~participates_in~meeting:m', { status: 'occurred' }),
  ],
});

const show = () =>
  render(
    <GraphContext value={index}>
      <GraphCanvas />
    </GraphContext>,
  );
const classesOf = (id: string) => core().getElementById(id).classes();

beforeEach(() => {
  made.forget();
  useStore.setState({ ...INITIAL_VIEW, hovered: null });
  useSession.setState(INITIAL_SESSION);
});
afterEach(cleanup);

describe('GraphCanvas', () => {
  it('makes Cytoscape once and does not render again when something is selected, hovered or filtered', () => {
    show();
    const before = { instances: made.instances.length, renders: made.renders };
    act(() => useStore.getState().select('person:a'));
    act(() => useStore.getState().hover('country:b'));
    act(() => useStore.getState().select('person:a', 'meeting:m'));
    expect({ instances: made.instances.length, renders: made.renders }).toEqual(before);
    expect(before.instances).toBe(1);
    expect(classesOf('person:a')).toContain('selected');
    act(() => useStore.getState().setFilter('types', ['-meeting']));
    expect(classesOf('meeting:m')).toContain('hidden');
    expect(made.renders).toBe(before.renders);
  });

  it('fades what is no neighbour of the selection and lights the rest', () => {
    show();
    act(() => useStore.getState().select('country:b'));
    expect(classesOf('meeting:m')).toContain('faded');
    expect(classesOf('person:a')).not.toContain('faded');
    expect(classesOf('country:b|person:a')).toContain('thread');
    act(() => useStore.getState().select());
    expect(core().elements('.faded, .lit, .thread, .selected').length).toBe(0);
  });

  it('moves nothing when a filter hides something', () => {
    show();
    const place = () =>
      core()
        .nodes()
        .map((one) => [one.id(), { ...one.position() }]);
    const before = place();
    act(() => useStore.getState().setFilter('types', ['person']));
    expect(place()).toEqual(before);
  });

  it('turns clicks into intents: a node is selected, the empty canvas clears, twice focuses', () => {
    show();
    act(() => {
      core().getElementById('person:a').emit('tap');
    });
    expect(useStore.getState().selection).toEqual(['person:a']);
    act(() => {
      core().emit('tap');
    });
    expect(useStore.getState().selection).toEqual([]);
    const twice = (...ids: string[]) =>
      act(() => {
        for (const id of ids) core().getElementById(id).emit('tap');
        core()
          .getElementById(ids.at(-1) ?? '')
          .emit('dbltap');
      });
    twice('person:a', 'country:b');
    expect(useStore.getState().focus).toBeNull();
    twice('person:a', 'person:a');
    expect(useStore.getState()).toMatchObject({ focus: 'person:a', hops: 1 });
    twice('person:a', 'person:a');
    expect(useStore.getState()).toMatchObject({ focus: 'person:a', hops: 2 });
  });

  it('is walked by the keyboard and speaks', () => {
    show();
    const area = screen.getByRole('application');
    fireEvent.keyDown(area, { key: 'Enter' });
    expect(useSession.getState().walked).toBe('person:a');
    fireEvent.keyDown(area, { key: 'ArrowRight' });
    expect(screen.getByText('Rusia, Negara, 1 hubungan')).toBeTruthy();
    fireEvent.keyDown(area, { key: 'Enter' });
    expect(useStore.getState().selection).toEqual(['country:b']);
    fireEvent.keyDown(area, { key: 'Escape' });
    expect(useSession.getState().walked).toBeNull();
    expect(useStore.getState().selection).toEqual(['country:b']);
  });

  it('walks the lines of a node by E, says what they tell, and selects one', () => {
    show();
    const area = screen.getByRole('application');
    fireEvent.keyDown(area, { key: 'Enter' });
    fireEvent.keyDown(area, { key: 'e' });
    expect(useSession.getState()).toMatchObject({ walked: 'country:b|person:a', walkedFrom: 'person:a' });
    expect(screen.getByText(/^Vladimir Putin .* Rusia, 1 kutipan$/)).toBeTruthy();
    fireEvent.keyDown(area, { key: 'E', shiftKey: true });
    expect(useSession.getState().walked).toBe('meeting:m|person:a');
    core().getElementById('meeting:m').position({ x: 0, y: 100 });
    fireEvent.keyDown(area, { key: 'ArrowDown' });
    expect(useSession.getState()).toMatchObject({ walked: 'meeting:m', walkedFrom: null });
    fireEvent.keyDown(area, { key: 'e' });
    fireEvent.keyDown(area, { key: 'Enter' });
    expect(useStore.getState().selection).toEqual(['person:a~participates_in~meeting:m']);
  });

  it('moves and pins the node that is reached by Shift with an arrow, else the view', () => {
    show();
    const area = screen.getByRole('application');
    const pan = { ...core().pan() };
    fireEvent.keyDown(area, { key: 'ArrowRight', shiftKey: true });
    expect(core().pan().x).toBeLessThan(pan.x);
    fireEvent.keyDown(area, { key: 'Enter' });
    fireEvent.keyDown(area, { key: 'ArrowDown', shiftKey: true });
    expect(core().getElementById('person:a').position().y).toBeGreaterThan(0);
    expect(Object.keys(useSession.getState().pins)).toEqual(['person:a']);
  });

  it('pins a dragged node until positions are reset', () => {
    show();
    const dragged = core().getElementById('person:a');
    dragged.position({ x: 70, y: 80 });
    act(() => {
      dragged.emit('dragfree');
    });
    expect(classesOf('person:a')).toContain('pinned');
    fireEvent.click(screen.getByRole('button', { name: 'Kembalikan posisi' }));
    expect(classesOf('person:a')).not.toContain('pinned');
    expect(useSession.getState().pins).toEqual({});
  });

  it('opens a menu by the right button and by the keyboard, and gives the focus back', () => {
    show();
    act(() => {
      core().getElementById('person:a').emit('cxttap');
    });
    const menu = screen.getByRole('menu', { name: 'Menu Vladimir Putin' });
    expect(document.activeElement?.textContent).toBe('Pilih');
    fireEvent.keyDown(menu, { key: 's' });
    expect(document.activeElement?.textContent).toMatch(/^Sembunyikan/);
    fireEvent.keyDown(menu, { key: 'Escape' });
    const area = screen.getByRole('application');
    expect([screen.queryByRole('menu'), document.activeElement]).toEqual([null, area]);
    fireEvent.keyDown(area, { key: 'Enter' });
    fireEvent.keyDown(area, { key: 'F10', shiftKey: true });
    fireEvent.click(screen.getByRole('menuitem', { name: /^Sembunyikan/ }));
    expect(useStore.getState().hidden).toEqual(['person:a']);
    expect(classesOf('person:a')).toContain('hidden');
    expect(useSession.getState().walked).toBeNull();
  });

  it('offers the edges of a line in its menu, and closes at a press beside it', () => {
    show();
    act(() => {
      const line = core().getElementById('country:b|person:a');
      line.emit({ type: 'cxttap', renderedPosition: { x: 5, y: 5 } } as never);
    });
    expect(screen.getByRole('menu', { name: 'Menu hubungan Rusia dan Vladimir Putin' })).toBeTruthy();
    fireEvent.click(screen.getByRole('menuitem', { name: 'Pilih' }));
    expect(useStore.getState().selection).toEqual(['person:a~represents~country:b']);
    act(() => {
      core().getElementById('meeting:m').emit('cxttap');
    });
    fireEvent.pointerDown(document.body);
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('takes everything down', () => {
    show().unmount();
    expect(core().destroyed()).toBe(true);
    act(() => useStore.getState().select('person:a'));
  });
});
