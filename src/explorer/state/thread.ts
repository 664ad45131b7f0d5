/** The red thread of the view: what was found between its two ends, and where else there would be one. */
import { useMemo } from 'react';
import { findHubs, findPaths, type Path } from '../../graph/paths.ts';
import type { GraphIndex } from '../../graph/queries.ts';
import { useGraph } from './graph-context.ts';
import { useStore } from './store.ts';
import { useVisible, visibleOf } from './use-visible.ts';
import { type Filters, MAX_THREADS, type ViewState } from './view-state.ts';
import type { Visible } from './visible.ts';

export interface ThreadSearch {
  /** The shortest first; empty where the ends are not joined. */
  readonly paths: readonly Path[];
  /** Nothing but links that an article denies joins the two. */
  readonly denied: boolean;
  /** Where there is none: the steps of one that runs through hubs, that the filters hide, or both. */
  readonly otherwise: {
    readonly hubs: number | null;
    readonly filters: number | null;
    readonly both: number | null;
  };
}

export type ThreadState = Pick<ViewState, 'path' | 'hubs' | 'thread'>;

/** Threads among what the filters leave. Links that are denied are used only where nothing else joins the two. */
export function searchThread(
  index: GraphIndex,
  visible: Visible,
  { ends, hubs }: { readonly ends: readonly [string, string]; readonly hubs: boolean },
): ThreadSearch {
  const everything = { nodes: new Set(index.nodes.keys()), edges: new Set(index.edges.keys()) };
  const known = hubsOf(index);
  const find = (within: Visible, through: boolean, denied: boolean, most: number): readonly Path[] =>
    ends.every((end) => within.nodes.has(end))
      ? findPaths(index, ends, {
          terrain: { ...within, avoided: through ? NONE : known, denied },
          hubs: known,
          most,
        })
      : [];
  const steps = (within: Visible, through: boolean): number | null =>
    (find(within, through, false, 1)[0] ?? find(within, through, true, 1)[0])?.length ?? null;

  const affirmed = find(visible, hubs, false, MAX_THREADS);
  const paths = affirmed.length ? affirmed : find(visible, hubs, true, MAX_THREADS);
  const missing = paths.length === 0;
  const byHubs = missing && !hubs ? steps(visible, true) : null;
  const byFilters = missing ? steps(everything, hubs) : null;
  const neither = missing && !hubs && byHubs === null && byFilters === null;
  return {
    paths,
    denied: !missing && affirmed.length === 0,
    otherwise: { hubs: byHubs, filters: byFilters, both: neither ? steps(everything, true) : null },
  };
}

const NONE: ReadonlySet<string> = new Set();

const hubs = new WeakMap<GraphIndex, ReadonlySet<string>>();

/** Found once for the whole graph. */
export function hubsOf(index: GraphIndex): ReadonlySet<string> {
  const known = hubs.get(index) ?? findHubs(index);
  hubs.set(index, known);
  return known;
}

let last: { index: GraphIndex; visible: Visible; ends: string; hubs: boolean; search: ThreadSearch } | null =
  null;

/** Searched once for all who ask; the same object until the ends, the hubs or a filter change. */
export function threadOf(index: GraphIndex, visible: Visible, state: ThreadState): ThreadSearch | null {
  if (!state.path) return null;
  const ends = state.path.join();
  if (last?.index === index && last.visible === visible && last.ends === ends && last.hubs === state.hubs)
    return last.search;
  const search = searchThread(index, visible, { ends: state.path, hubs: state.hubs });
  last = { index, visible, ends, hubs: state.hubs, search };
  return search;
}

/** Which of the threads found is shown, from 0: a link may ask for more than there are. */
export const shownThread = ({ paths }: ThreadSearch, { thread }: Pick<ViewState, 'thread'>): number =>
  Math.min(thread, paths.length) - 1;

/** The thread on the screen; null where none is asked for or none was found. */
export function currentPath(index: GraphIndex, state: ThreadState & Filters): Path | null {
  if (!state.path) return null;
  const search = threadOf(index, visibleOf(index, state), state);
  return search?.paths[shownThread(search, state)] ?? null;
}

/** The same for a component. */
export function useThread(): ThreadSearch | null {
  const index = useGraph();
  const visible = useVisible();
  const path = useStore((state) => state.path);
  const hubs = useStore((state) => state.hubs);
  return threadOf(index, visible, { path, hubs, thread: 1 });
}

/** What the reader is looking at: the edges of the thread where one is shown, since it lies over the selection. */
export function useReadIds(): readonly string[] {
  const search = useThread();
  const thread = useStore((state) => state.thread);
  const selection = useStore((state) => state.selection);
  return useMemo(() => {
    if (!search) return selection;
    const path = search.paths[shownThread(search, { thread })] ?? [];
    return path.flatMap(({ edges: [edge] }) => (edge ? [edge.id] : []));
  }, [search, thread, selection]);
}
