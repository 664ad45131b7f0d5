/** What the canvas draws: what the filters leave or, of much, the main part of it with what the reader is at. */
import { stationsOf } from '../../graph/paths.ts';
import type { GraphIndex } from '../../graph/queries.ts';
import { FEW_ENOUGH, findMain, withAsked } from './draw-most.ts';
import { useGraph } from './graph-context.ts';
import { type Store, useStore } from './store.ts';
import { currentPath, type ThreadState } from './thread.ts';
import { visibleOf } from './use-visible.ts';
import type { Filters, ViewState } from './view-state.ts';
import type { Visible } from './visible.ts';

type Asked = Filters & ThreadState & Pick<ViewState, 'show' | 'selection'> & Pick<Store, 'threading'>;

/** Whether the canvas could leave something out of what the filters leave. */
export const isThinned = (index: GraphIndex, state: Filters): boolean =>
  visibleOf(index, state).nodes.size > FEW_ENOUGH;

/** The same object until it changes: selecting what is drawn already changes nothing. */
export function drawnOf(index: GraphIndex, state: Asked): Visible {
  const visible = visibleOf(index, state);
  if (state.show === 'all') return visible;
  const main = mainOf(index, visible);
  if (main === visible) return main;
  const path = currentPath(index, state);
  const ends = state.path ?? (state.threading?.from ? [state.threading.from] : []);
  const chosen = state.selection.flatMap((id) => {
    const edge = index.edges.get(id);
    return edge ? [edge.source, edge.target] : [];
  });
  const asked = [
    ...ends,
    ...(path ? stationsOf(path) : []),
    ...chosen,
    ...(state.focus ? [state.focus] : []),
  ];
  const near = path ? [] : state.selection;
  const key = `${asked.join()} ${near.join()}`;
  if (last?.main !== main || last.key !== key)
    last = { main, key, drawn: withAsked(index, { visible, main }, { asked, near }) };
  return last.drawn;
}

/** The same for a component. */
export function useDrawn(): Visible {
  const index = useGraph();
  return useStore((state) => drawnOf(index, state));
}

let last: { main: Visible; key: string; drawn: Visible } | null = null;

const mains = new WeakMap<Visible, Visible>();

function mainOf(index: GraphIndex, visible: Visible): Visible {
  const known = mains.get(visible) ?? findMain(index, visible);
  mains.set(visible, known);
  return known;
}
