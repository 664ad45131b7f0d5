import { act, cleanup, render, screen } from '@testing-library/react';
import { type ComponentType, Profiler } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Explorer } from './Explorer.tsx';
import { GraphContext } from './state/graph-context.ts';
import { useStore } from './state/store.ts';
import { edge, graphOf, node } from './state/support/graph.ts';
import { INITIAL_VIEW, type View } from './state/view-state.ts';

/** How often React committed something in each part since the counts were last emptied. */
const commits = vi.hoisted(() => new Map<string, number>());

/** The part as it is, with its commits counted. */
const counted = vi.hoisted(() => <P extends object>(id: string, Part: ComponentType<P>) => {
  const count = (): void => {
    commits.set(id, (commits.get(id) ?? 0) + 1);
  };
  return (props: P) => (
    <Profiler id={id} onRender={count}>
      <Part {...props} />
    </Profiler>
  );
});

vi.mock('./ui/use-frame.ts', () => ({ useFrame: () => 'wide' }));
vi.mock('./panels/rail/Rail.tsx', async (original) => {
  const { Rail } = await original<typeof import('./panels/rail/Rail.tsx')>();
  return { Rail: counted('rail', Rail) };
});
vi.mock('./panels/top-bar/TopBar.tsx', async (original) => {
  const { TopBar, ...others } = await original<typeof import('./panels/top-bar/TopBar.tsx')>();
  return { ...others, TopBar: counted('bar', TopBar) };
});
vi.mock('./panels/details/DetailsPanel.tsx', async (original) => {
  const { DetailsPanel } = await original<typeof import('./panels/details/DetailsPanel.tsx')>();
  return { DetailsPanel: counted('panel', DetailsPanel) };
});
vi.mock('./canvas/GraphCanvas.tsx', async (original) => {
  const { GraphCanvas } = await original<typeof import('./canvas/GraphCanvas.tsx')>();
  return { GraphCanvas: counted('canvas', GraphCanvas) };
});
// A child that the list draws whenever it is drawn itself: its rows mark the selection on their own.
vi.mock('./views/list/OrderSwitch.tsx', async (original) => {
  const { OrderSwitch } = await original<typeof import('./views/list/OrderSwitch.tsx')>();
  return { OrderSwitch: counted('list', OrderSwitch) };
});
// There is no 2D canvas in the test's DOM; GraphCanvas.test.tsx counts what reaches Cytoscape.
vi.mock('react-cytoscapejs', () => ({ default: () => null }));

const index = graphOf({
  nodes: [
    node('person:a', { label: 'Vladimir Putin' }),
    node('country:b', { label: 'Rusia' }),
    node('meeting:m', { label: 'Pertemuan', status: 'occurred' }),
  ],
  edges: [
    edge('person:a~represents~country:b'),
    edge('person:a~participates_in~meeting:m', { status: 'occurred' }),
  ],
});

async function open(view: View): Promise<void> {
  window.history.replaceState(null, '', `/?view=${view}`);
  render(
    <GraphContext value={index}>
      <Explorer index={index} />
    </GraphContext>,
  );
  // The parts are fetched when they are first shown.
  const patient = { timeout: 8000 };
  await screen.findByRole('region', { name: view === 'list' ? 'Daftar' : 'Graf' }, patient);
  await screen.findByText('Mulai dari sebuah benang', {}, patient);
}

beforeEach(() => useStore.getState().restore(INITIAL_VIEW));
afterEach(cleanup);

describe('selecting a node', () => {
  it.each(['graph', 'list'] as const)('draws the panel beside the %s, and nothing else', async (view) => {
    await open(view);
    commits.clear();
    for (const id of ['person:a', 'meeting:m']) {
      act(() => useStore.getState().select(id));
    }
    expect(await screen.findByRole('heading', { name: 'Pertemuan' })).toBeTruthy();
    expect(commits.get('panel')).toBeGreaterThanOrEqual(2);
    expect([...commits.keys()]).toEqual(['panel']);
  });

  it('is counted where it matters: a filter draws the rail', async () => {
    await open('graph');
    commits.clear();
    act(() => useStore.getState().setFilter('types', ['-place']));
    expect(commits.get('rail')).toBeGreaterThanOrEqual(1);
  });
});
