import { useEffect } from 'react';
import type { GraphIndex } from '../../graph/queries.ts';
import { useText } from '../i18n/use-text.ts';
import { labelOf } from '../sentences/parts.ts';
import { useStore } from '../state/store.ts';
import { afterPaint } from './after-paint.ts';

/** The page is titled by what is open in it, so that history and bookmarks can be told apart. */
export function useTitle(index: GraphIndex): void {
  const { t, lang } = useText();
  const article = useStore((state) => state.article);
  const selected = useStore((state) => state.selection.at(-1));
  const path = useStore((state) => state.path);
  useEffect(() => {
    // A thread lies over the selection.
    const node = index.nodes.get(path ? '' : (selected ?? ''));
    const edge = index.edges.get(selected ?? '');
    const ends = (path ?? [edge?.source, edge?.target]).map((id) => index.nodes.get(id ?? ''));
    const names = ends.flatMap((end) => (end ? [labelOf(end, lang)] : []));
    const name = index.articles.get(article ?? '')?.title ?? (node ? labelOf(node, lang) : names.join(' – '));
    const title = name ? t('shell.titleOf', { name }) : t('shell.name');
    // Telling the browser takes milliseconds that a click should not wait for.
    return afterPaint(() => {
      document.title = title;
    });
  }, [index, article, selected, path, lang, t]);
}
