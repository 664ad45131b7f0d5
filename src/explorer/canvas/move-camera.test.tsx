import { cleanup, render } from '@testing-library/react';
import { afterEach, assert, beforeEach, describe, expect, it, vi } from 'vitest';
import { GraphContext } from '../state/graph-context.ts';
import { useStore } from '../state/store.ts';
import { edge, graphOf, node } from '../state/support/graph.ts';
import { INITIAL_VIEW } from '../state/view-state.ts';
import { around } from './camera.ts';
import { GraphCanvas } from './GraphCanvas.tsx';
import { nodeBox, onScreen } from './node-box.ts';
import { INITIAL_SESSION, useSession } from './session.ts';
import { core, made } from './support/headless-wrapper.tsx';

vi.mock('react-cytoscapejs', async () => ({
  default: (await import('./support/headless-wrapper.tsx')).Wrapper,
}));

/** A row of people, each a screen away from the next. */
const ROW = Array.from({ length: 6 }, (_, i) =>
  node(`person:p${i}`, { label: `Perwakilan ke-${i}`, position: [i * 900, 0] }),
);
const index = graphOf({
  nodes: ROW,
  edges: [edge('person:p3~supports~person:p4'), edge('person:p0~supports~person:p5')],
});
const SIZE = { width: 1000, height: 700 };
/** On which the whole row can be seen. */
const WIDE = { width: 2200, height: 700 };

/** Who is in sight once a link with a selection has opened. */
function inSight(selection: readonly string[], size = SIZE): readonly string[] {
  useStore.setState({ ...INITIAL_VIEW, selection });
  render(
    <GraphContext value={index}>
      <GraphCanvas />
    </GraphContext>,
  );
  // A headless canvas has no size of its own.
  Object.assign(core(), { width: () => size.width, height: () => size.height });
  core().emit('resize');
  return ROW.map(({ id }) => id).filter((id) => {
    const { x, y } = core().getElementById(id).renderedPosition();
    return x >= 0 && x <= size.width && y >= 0 && y <= size.height;
  });
}

beforeEach(() => {
  made.forget();
  useSession.setState(INITIAL_SESSION);
});
afterEach(cleanup);

describe('the first camera', () => {
  it.each<[string, readonly string[]]>([
    ['a node', ['person:p4']],
    ['both ends of a line', ['person:p3~supports~person:p4']],
    ['both ends of a line across the graph', ['person:p0~supports~person:p5']],
    ['all that are selected', ['person:p1', 'person:p4']],
  ])('shows %s', (_, selection) => {
    const wanted = selection.flatMap((id) => id.split('~supports~'));
    expect(inSight(selection)).toEqual(expect.arrayContaining(wanted));
  });

  it('leaves room for names, which are larger beside their nodes from afar', () => {
    expect(inSight([], WIDE)).toHaveLength(ROW.length);
    const { x1, x2 } = onScreen(core(), around(ROW.map(({ id }) => nodeBox(core(), id))) ?? assert.fail());
    expect(x1).toBeGreaterThanOrEqual(19);
    expect(x2).toBeLessThanOrEqual(WIDE.width - 19);
  });

  it('goes no farther away than one line asks for', () => {
    inSight(['person:p3~supports~person:p4']);
    const near = core().zoom();
    cleanup();
    useSession.setState(INITIAL_SESSION);
    inSight(['person:p0~supports~person:p5']);
    expect(core().zoom()).toBeLessThan(near);
  });
});
