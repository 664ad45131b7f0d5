/** What a link means in this graph: retired ids are replaced, unknown ones explained, and the rest of the link holds. */
import { isEdtf } from '../../graph/edtf.ts';
import type { GraphIndex } from '../../graph/queries.ts';
import type { Notice } from '../state/notices.ts';
import { INITIAL_VIEW, type ViewState } from '../state/view-state.ts';
import { findNearest } from './nearest.ts';

export function resolveView(
  view: ViewState,
  index: GraphIndex,
): { readonly view: ViewState; readonly notices: readonly Notice[] } {
  const notices: Notice[] = [];
  const find = (param: string, id: string, has: (id: string) => boolean): string | null => {
    const now = follow(id, index, has);
    if (now === null) notices.push({ kind: 'unknown-id', param, id, nearest: findNearest(id, index) });
    else if (now !== id) notices.push({ kind: 'retired', id, now });
    return now;
  };
  const findNode = (param: string, id: string | null) =>
    id === null ? null : find(param, id, (other) => index.nodes.has(other));
  const findAll = (param: string, ids: readonly string[], has: (id: string) => boolean) =>
    unique(ids.map((id) => find(param, id, has)));

  const article = view.article === null || index.articles.has(view.article) ? view.article : null;
  if (view.article !== article) {
    notices.push({ kind: 'unknown-id', param: 'article', id: view.article ?? '', nearest: null });
  }
  const focus = findNode('focus', view.focus);
  const path = findEnds(view.path, (id) => findNode('path', id), notices);
  return {
    view: {
      ...view,
      selection: findAll('sel', view.selection, (id) => index.nodes.has(id) || index.edges.has(id)),
      article,
      at: article === null ? null : checkSpan(view, index, notices),
      actors: findAll('actor', view.actors, (id) => index.nodes.has(id)),
      speaker: findNode('speaker', view.speaker),
      hidden: findAll('hide', view.hidden, (id) => index.nodes.has(id)),
      focus,
      hops: focus === null ? INITIAL_VIEW.hops : view.hops,
      ...checkRange(view, notices),
      path,
      hubs: path !== null && view.hubs,
      thread: path === null ? INITIAL_VIEW.thread : view.thread,
    },
    notices,
  };
}

/** Redirects may lead to further ones; a circle ends as unknown. */
function follow(id: string, index: GraphIndex, has: (id: string) => boolean): string | null {
  const { redirects } = index.graph;
  let now = id;
  for (let steps = 0; steps < 20; steps++) {
    if (has(now)) return now;
    const next = Object.hasOwn(redirects, now) ? redirects[now] : redirectEnds(now, redirects);
    if (next === undefined || next === now) return null;
    now = next;
  }
  return null;
}

/** An edge whose ends were retired: `<source>~<type>~<target>` with each end redirected. */
function redirectEnds(id: string, redirects: Readonly<Record<string, string>>): string | undefined {
  const [source, type, target, ...rest] = id.split('~');
  if (!source || !type || !target || rest.length) return undefined;
  const now = (end: string) => (Object.hasOwn(redirects, end) ? (redirects[end] ?? end) : end);
  return `${now(source)}~${type}~${now(target)}`;
}

function checkSpan({ article, at }: ViewState, index: GraphIndex, notices: Notice[]): ViewState['at'] {
  if (!article || !at) return null;
  if (at.end <= (index.articles.get(article)?.text.length ?? 0)) return at;
  notices.push({ kind: 'bad-value', param: 'at', value: `${at.start}-${at.end}` });
  return null;
}

/** A range that ends before it begins holds no day: nothing is guessed of what it meant. */
function checkRange({ from, to }: ViewState, notices: Notice[]): Pick<ViewState, 'from' | 'to'> {
  if (from === null || to === null || isEdtf(`${from}/${to}`)) return { from, to };
  notices.push({ kind: 'bad-value', param: 'from', value: `${from}&to=${to}` });
  return { from: null, to: null };
}

/** A thread needs both of its ends, and two of them. */
function findEnds(
  path: ViewState['path'],
  find: (id: string) => string | null,
  notices: Notice[],
): ViewState['path'] {
  const [from, to] = (path ?? []).map(find);
  if (!path || !from || !to) return null;
  if (from !== to) return [from, to];
  notices.push({ kind: 'bad-value', param: 'path', value: path.join(',') });
  return null;
}

const unique = (ids: readonly (string | null)[]): readonly string[] => [
  ...new Set(ids.filter((id) => id !== null)),
];
