/** Keeps the address bar and the store in step. The only place that touches location and history. */
import type { GraphIndex } from '../../graph/queries.ts';
import { useStore } from '../state/store.ts';
import type { ViewState } from '../state/view-state.ts';
import { oncePainted } from '../ui/after-paint.ts';
import { historyOf, parseView, pickView, serialiseView } from './codec.ts';
import { resolveView } from './resolve-view.ts';

/** Browsers refuse some hundred changes of the address within half a minute; a brush makes sixty a second. */
const REPLACE_EVERY_MS = 200;

/**
 * On a phone the list comes first, elsewhere the graph; so that a link shows the same everywhere, it names its view there.
 */
const isPhone = (): boolean => window.matchMedia('(width < 768px)').matches;

/**
 * Puts the link's state in the store. Before the graph is there, ids are taken as they stand: language and theme are
 * needed at once.
 */
export function readLink(index?: GraphIndex): void {
  const { view, notices, given } = parseView(window.location.search);
  // An embedded frame is narrow, and shows what its author saw.
  const listFirst = isPhone() && !view.embed && !given.includes('view');
  const first = listFirst ? { ...view, view: 'list' as const } : view;
  const resolved = index ? resolveView(first, index) : { view: first, notices: [] };
  const store = useStore.getState();
  store.restore(resolved.view);
  store.setNotices([...notices, ...resolved.notices]);
}

/** From now on changes of the store go to the address bar, and back and forward to the store. Returns the undoing. */
export function startSync(index: GraphIndex): () => void {
  readLink(index);
  useStore.getState().forgetSteps();
  let written = pickView(useStore.getState());
  let reading = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What the address bar is still to be told, in order. */
  let untold: { readonly how: 'push' | 'replace'; readonly path: string }[] = [];
  const tell = (): void => {
    for (const { how, path } of untold.splice(0))
      if (how === 'push') window.history.pushState(null, '', path);
      else window.history.replaceState(null, '', path);
  };
  // A browser takes ten milliseconds for a new entry: what was clicked is on the screen before.
  const later = oncePainted(tell);
  const noteReplaced = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    untold.push({ how: 'replace', path: pathOf(written) });
  };
  const flush = (): void => {
    noteReplaced();
    tell();
  };
  // A retired id is replaced at once; with an unknown one the link stays as it was sent until something is done.
  const kinds = useStore.getState().notices.map((notice) => notice.kind);
  if (kinds.includes('retired') && !kinds.includes('unknown-id')) {
    window.history.replaceState(null, '', pathOf(written));
  }
  const unsubscribe = useStore.subscribe((state) => {
    if (reading) return;
    const view = pickView(state);
    const how = historyOf(written, view);
    if (how === null) return;
    // What was typed last belongs to the entry that is left.
    if (how === 'push') noteReplaced();
    written = view;
    if (how === 'push') {
      untold.push({ how, path: pathOf(view) });
      later.ask();
    } else timer ??= setTimeout(flush, REPLACE_EVERY_MS);
  });
  const onPopState = () => {
    clearTimeout(timer);
    timer = undefined;
    untold = [];
    reading = true;
    readLink(index);
    reading = false;
    written = pickView(useStore.getState());
  };
  window.addEventListener('popstate', onPopState);
  // A reload keeps what was done last.
  window.addEventListener('pagehide', flush);
  return () => {
    unsubscribe();
    later.stop();
    flush();
    window.removeEventListener('pagehide', flush);
    window.removeEventListener('popstate', onPopState);
  };
}

function pathOf(view: ViewState): string {
  const search = serialiseView(view, isPhone() ? ['view'] : []);
  return `${window.location.pathname}${search && `?${search}`}${window.location.hash}`;
}

/** The full address of what is on the screen, with `changes` to it: for copying a link to a node or a passage. */
export function linkTo(changes: Partial<ViewState> = {}): string {
  // A link from an embedded frame opens the whole page.
  const view = { ...pickView(useStore.getState()), embed: false, ...changes };
  return new URL(pathOf(view), window.location.href).href;
}

/** The address as it stands: what a failed page offers to copy. */
export const addressOfPage = (): string => window.location.href;

export const reloadPage = (): void => window.location.reload();
