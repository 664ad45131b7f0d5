/** The one store. Actions are the user's intents; the graph itself is not in here (see graph-context.ts). */
import { create } from 'zustand';
import type { Notice } from './notices.ts';
import { settle } from './settle.ts';
import type { Span } from './span.ts';
import { NO_STEPS, recordStep, type Steps, stepRedone, stepUndone } from './steps.ts';
import {
  type Extent,
  type FilterKey,
  INITIAL_VIEW,
  type Lang,
  MAX_HOPS,
  MAX_THREADS,
  type Theme,
  type View,
  type ViewState,
} from './view-state.ts';

/** What a key asks of the canvas's camera, which no link carries. */
export type CameraWish = 'fit' | 'zoom-in' | 'zoom-out';

/** What the screen shows and a link does not carry. */
export interface UiState {
  /** Node or edge under the pointer or the keyboard, highlighted with its neighbourhood. */
  readonly hovered: string | null;
  /** Rail, when it is a sheet or folded. */
  readonly railOpen: boolean;
  readonly helpOpen: boolean;
  readonly shareOpen: boolean;
  readonly paletteOpen: boolean;
  /** What can be undone and redone. */
  readonly steps: Steps;
  /** A red thread is being begun: the next node chosen is its end, or its beginning where there is none yet. */
  readonly threading: { readonly from: string | null } | null;
  /** The thread from which what is selected was chosen: the way back. */
  readonly leftThread: Pick<ViewState, 'path' | 'hubs' | 'thread'> | null;
  /** The last wish; `count` tells two equal ones apart. */
  readonly cameraWish: { readonly kind: CameraWish; readonly count: number } | null;
  /** What the page has to tell about the link it was opened with. */
  readonly notices: readonly Notice[];
  /** Last thing said to screen readers; `count` tells two equal sentences apart. */
  readonly announcement: { readonly text: string; readonly count: number; readonly seen?: boolean };
}

export interface Actions {
  /**
   * Replaces the selection, which comes before a thread; the panel shows the last one. While a thread is being begun, a
   * node is its end.
   */
  select(...ids: readonly string[]): void;
  toggleSelected(id: string): void;
  /** Begins a thread at a node, or at one still to be chosen. */
  startThread(from: string | null): void;
  findThread(from: string, to: string): void;
  leaveThread(): void;
  /** Back to the thread from which something was chosen. */
  returnToThread(): void;
  /** Shows another of the threads found. */
  showThread(number: number): void;
  /** Whether threads may run through hubs. */
  allowHubs(hubs: boolean): void;
  openArticle(article: string, at?: Span | null): void;
  /** Selects a node or edge and opens an article at what it says of it, in one step. */
  readPassage(id: string, article: string, at: Span): void;
  closeArticle(): void;
  showView(view: View): void;
  /** How a view shows its facts, and in which order. */
  arrange(
    changes: Partial<Pick<ViewState, 'listForm' | 'sort' | 'timelineForm' | 'range' | 'mapPlace'>>,
  ): void;
  /** How much of what the filters leave the canvas draws. */
  drawExtent(show: Extent): void;
  setFilter<K extends FilterKey>(key: K, value: ViewState[K]): void;
  /** Several filters in one step of the history. */
  setFilters(changes: Partial<Pick<ViewState, FilterKey | 'focus' | 'hops'>>): void;
  resetFilters(): void;
  /** Filters and focus in one step. */
  resetAll(): void;
  /** Puts nodes out of sight; they leave selection and focus. */
  hide(...ids: readonly string[]): void;
  /** Shows hidden nodes again. */
  unhide(...ids: readonly string[]): void;
  undo(): void;
  redo(): void;
  /** What was done so far cannot be undone: a link was opened. */
  forgetSteps(): void;
  focusOn(id: string): void;
  setHops(hops: number): void;
  leaveFocus(): void;
  search(query: string): void;
  setLang(lang: Lang): void;
  setTheme(theme: Theme | null): void;
  hover(id: string | null): void;
  setRailOpen(open: boolean): void;
  setHelpOpen(open: boolean): void;
  setShareOpen(open: boolean): void;
  setPaletteOpen(open: boolean): void;
  askCamera(kind: CameraWish): void;
  setNotices(notices: readonly Notice[]): void;
  dismissNotice(notice: Notice): void;
  /** Says a sentence to screen readers. */
  announce(text: string): void;
  /** Says a sentence to screen readers and shows it for a moment. */
  tell(text: string): void;
  /** One step back: article, path, selection, focus — the first of them that is there. */
  stepBack(): void;
  /** Puts a state read from the URL in place. */
  restore(view: ViewState): void;
}

export type Store = ViewState & UiState & Actions;

const NO_FILTERS = {
  actors: INITIAL_VIEW.actors,
  actorsMode: INITIAL_VIEW.actorsMode,
  from: null,
  to: null,
  undated: true,
  when: INITIAL_VIEW.when,
  types: INITIAL_VIEW.types,
  relations: INITIAL_VIEW.relations,
  statuses: INITIAL_VIEW.statuses,
  sources: INITIAL_VIEW.sources,
  speaker: null,
  hidden: INITIAL_VIEW.hidden,
} satisfies Pick<ViewState, FilterKey>;

const NO_THREAD = {
  path: null,
  hubs: INITIAL_VIEW.hubs,
  thread: INITIAL_VIEW.thread,
  threading: null,
  leftThread: null,
} as const;

type Change = Partial<Store> | ((state: Store) => Partial<Store>);

const storeOf = (set: (change: Change) => void): Store => ({
  ...INITIAL_VIEW,
  hovered: null,
  railOpen: false,
  helpOpen: false,
  shareOpen: false,
  paletteOpen: false,
  steps: NO_STEPS,
  threading: null,
  leftThread: null,
  cameraWish: null,
  notices: [],
  announcement: { text: '', count: 0 },
  select: (...ids) =>
    set(({ threading, path, hubs, thread, leftThread }) => {
      const [id] = ids;
      if (!threading || ids.length !== 1 || !id || id.includes('~')) {
        const left = path ? { path, hubs, thread } : leftThread;
        return { selection: ids, ...NO_THREAD, leftThread: ids.length ? left : null };
      }
      if (threading.from === null) return { threading: { from: id } };
      return id === threading.from ? {} : { ...NO_THREAD, path: [threading.from, id] as const };
    }),
  toggleSelected: (id) =>
    set(({ selection }) => ({
      selection: selection.includes(id) ? selection.filter((other) => other !== id) : [...selection, id],
      ...NO_THREAD,
    })),
  startThread: (from) => set({ ...NO_THREAD, article: null, at: null, threading: { from } }),
  findThread: (from, to) => set({ ...NO_THREAD, article: null, at: null, path: [from, to] }),
  leaveThread: () => set(NO_THREAD),
  returnToThread: () => set(({ leftThread }) => ({ ...leftThread, leftThread: null })),
  showThread: (thread) => set({ thread: Math.min(MAX_THREADS, Math.max(1, thread)) }),
  allowHubs: (hubs) => set({ hubs, thread: 1 }),
  openArticle: (article, at = null) => set({ article, at }),
  readPassage: (id, article, at) => set({ selection: [id], article, at, ...NO_THREAD }),
  closeArticle: () => set({ article: null, at: null }),
  showView: (view) => set({ view }),
  arrange: (changes) => set(changes),
  drawExtent: (show) => set({ show }),
  setFilter: (key, value) => set({ [key]: value }),
  setFilters: (changes) => set(changes),
  resetFilters: () => set(NO_FILTERS),
  resetAll: () => set({ ...NO_FILTERS, focus: null }),
  hide: (...ids) =>
    set(({ hidden, selection, focus }) => ({
      hidden: [...new Set([...hidden, ...ids])],
      selection: selection.filter((id) => !ids.includes(id)),
      ...(focus !== null && ids.includes(focus) ? { focus: null } : {}),
    })),
  unhide: (...ids) => set(({ hidden }) => ({ hidden: hidden.filter((id) => !ids.includes(id)) })),
  undo: () => set((state) => moved(stepUndone(state.steps, state))),
  redo: () => set((state) => moved(stepRedone(state.steps, state))),
  forgetSteps: () => set({ steps: NO_STEPS }),
  focusOn: (focus) => set({ focus, hops: 1 }),
  setHops: (hops) => set({ hops: Math.min(MAX_HOPS, Math.max(1, hops)) }),
  leaveFocus: () => set({ focus: null, hops: 1 }),
  search: (query) => set({ query }),
  setLang: (lang) => set({ lang }),
  setTheme: (theme) => set({ theme }),
  hover: (hovered) => set({ hovered }),
  setRailOpen: (railOpen) => set({ railOpen }),
  setHelpOpen: (helpOpen) => set({ helpOpen }),
  setShareOpen: (shareOpen) => set({ shareOpen }),
  setPaletteOpen: (paletteOpen) => set({ paletteOpen }),
  askCamera: (kind) =>
    set(({ cameraWish }) => ({ cameraWish: { kind, count: (cameraWish?.count ?? 0) + 1 } })),
  setNotices: (notices) => set({ notices }),
  dismissNotice: (notice) => set(({ notices }) => ({ notices: notices.filter((other) => other !== notice) })),
  announce: (text) => set(({ announcement }) => ({ announcement: { text, count: announcement.count + 1 } })),
  tell: (text) =>
    set(({ announcement }) => ({ announcement: { text, count: announcement.count + 1, seen: true } })),
  stepBack: () =>
    set((state) => {
      if (state.threading) return { threading: null };
      if (state.article) return { article: null, at: null };
      if (state.path) return NO_THREAD;
      if (state.selection.length) return { selection: [], leftThread: null };
      if (state.focus) return { focus: null, hops: 1 };
      return {};
    }),
  restore: (view) => set({ ...view, threading: null }),
});

const moved = (step: ReturnType<typeof stepUndone>): Partial<Store> =>
  step ? { ...step.moment, steps: step.steps, threading: null } : {};

/** Every change passes here: it is kept to what a link can carry, and remembered so that it can be undone. */
function completed(state: Store, change: Partial<Store>): Partial<Store> {
  const settled = settle(state, change);
  if ('steps' in change) return settled;
  const steps = recordStep(state.steps, state, { ...state, ...settled }, Date.now());
  return steps === state.steps ? settled : { ...settled, steps };
}

export const useStore = create<Store>()((write) =>
  storeOf((change) =>
    write((state) => completed(state, typeof change === 'function' ? change(state) : change)),
  ),
);
