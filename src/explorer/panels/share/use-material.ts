/** What is exported: the view, or what is selected in it, with its words and links. */
import { useMemo } from 'react';
import { excerptOfSelection, excerptOfThread, excerptOfView } from '../../exports/excerpt.ts';
import type { Excerpt, LinkTarget, Material } from '../../exports/material.ts';
import { useText } from '../../i18n/use-text.ts';
import { edgeSentence } from '../../sentences/edge-sentence.ts';
import { joined, labelOf, plain, words } from '../../sentences/parts.ts';
import { activeGroups } from '../../state/active-filters.ts';
import { useGraph } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { currentPath } from '../../state/thread.ts';
import { useVisible } from '../../state/use-visible.ts';
import { useFilterWords } from '../../ui/use-filter-words.ts';
import { linkTo } from '../../url/sync.ts';

/** The whole view, the selection, or the red thread. */
export type Scope = 'view' | 'selection' | 'thread';

/** What there is beside the view: a thread comes before a selection, as on the page. */
export function useNarrowScope(): Exclude<Scope, 'view'> | null {
  const index = useGraph();
  const thread = useStore((state) => currentPath(index, state) !== null);
  const selected = useStore((state) =>
    state.selection.some((id) => index.nodes.has(id) || index.edges.has(id)),
  );
  return thread ? 'thread' : selected ? 'selection' : null;
}

/** The names of what is on the screen: for titles of files, pictures and frames. */
export function useScopeTitle(scope: Scope): string {
  const index = useGraph();
  const { t, lang } = useText();
  const selection = useStore((state) => state.selection);
  const path = useStore((state) => state.path);
  const filtered = useStore((state) => activeGroups(state).length > 0);
  const nameOf = (id: string): string => {
    const node = index.nodes.get(id);
    const edge = index.edges.get(id);
    return node ? labelOf(node, lang) : edge ? plain(edgeSentence(edge, index, lang)) : id;
  };
  if (scope === 'thread' && path) return t('share.threadTitle', { a: nameOf(path[0]), b: nameOf(path[1]) });
  if (scope === 'selection')
    return plain(
      joined(
        selection.map((id) => [words(nameOf(id))]),
        lang,
      ),
    );
  return t(filtered ? 'share.viewFiltered' : 'share.viewTitle');
}

export function useMaterial(scope: Scope): Material {
  const index = useGraph();
  const { t, lang } = useText();
  const visible = useVisible();
  const selection = useStore((state) => state.selection);
  const path = useStore((state) => currentPath(index, state));
  const title = useScopeTitle(scope);
  const filterWords = useFilterWords();
  const excerpt = useMemo((): Excerpt => {
    if (scope === 'thread' && path)
      return excerptOfThread(
        index,
        path.flatMap(({ edges }) => edges),
      );
    if (scope === 'selection') return excerptOfSelection(index, visible, selection);
    return excerptOfView(index, visible);
  }, [index, visible, selection, path, scope]);
  const state = useStore.getState();
  const filters = activeGroups(state).map((group) => t('share.filter', filterWords(group, state)));
  return { index, excerpt, lang, linkTo: linkToThing, head: { title, filters, link: linkToScope(scope) } };
}

const linkToThing = ({ id, article = '', at }: LinkTarget): string =>
  linkTo({
    selection: [id],
    article: article || null,
    at: at ?? null,
    path: null,
    embed: false,
    ...NO_TYPING,
  });

/** What was typed into the search belongs to nobody's link. */
const NO_TYPING = { query: '' } as const;

/** The page with the view alone, or with what is selected in it; never with an article open. */
export const linkToScope = (scope: Scope, embed = false): string =>
  linkTo({
    article: null,
    at: null,
    embed,
    ...NO_TYPING,
    ...(scope === 'view' ? { selection: [], path: null } : {}),
  });

export const linkToPassage = (): string => linkTo({ embed: false, ...NO_TYPING });
