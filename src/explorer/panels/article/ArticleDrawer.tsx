import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { findPassage, inReadingOrder, passagesOf } from '../../passages/evidence.ts';
import { useWalk } from '../../passages/walk.ts';
import { useGraph } from '../../state/graph-context.ts';
import type { Span } from '../../state/span.ts';
import { useStore } from '../../state/store.ts';
import { useReadIds } from '../../state/thread.ts';
import { ArticleFooter } from './ArticleFooter.tsx';
import { ArticleTop } from './ArticleTop.tsx';
import { findInText } from './find-in-text.ts';
import { quotesHere } from './quotes-here.ts';
import { Story } from './Story.tsx';

/** The open article: its text as stored, names marked, the passages of the selection laid under it. */
export function ArticleDrawer() {
  const index = useGraph();
  const { t } = useText();
  const id = useStore((state) => state.article);
  const at = useStore((state) => state.at);
  const selection = useReadIds();
  const drawer = useFocusWithin();
  const [query, setQuery] = useState<string | null>(null);
  const article = id === null ? undefined : index.articles.get(id);
  const quotes = useMemo(() => {
    if (!article) return [];
    return query === null ? quotesHere(article.id, selection, index) : findInText(article.text, query);
  }, [article, selection, index, query]);
  useSharedWalk(id, at, selection.at(-1));
  if (id === null) return null;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key.toLowerCase() !== 'f' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    setQuery((before) => before ?? '');
  };
  return (
    <section
      ref={drawer}
      onKeyDown={onKeyDown}
      tabIndex={-1}
      aria-label={article ? `${t('article.title')}: ${article.title}` : t('article.title')}
      className="flex h-full min-h-0 flex-col bg-panel shadow-2 outline-none"
    >
      <ArticleTop article={article ?? null} quotes={quotes} at={at} query={query} onQuery={setQuery} />
      {article ? (
        <>
          <Story key={id} article={article} quotes={quotes} at={at} />
          <ArticleFooter article={article} at={at} />
        </>
      ) : (
        <div className="flex flex-col gap-3 p-6 text-body text-ink-2">
          <h2 className="font-serif text-title text-ink">{t('article.unknown')}</h2>
          <p className="rounded-r1 bg-sunken px-2.5 py-1.5 font-mono text-[13px] [overflow-wrap:anywhere]">
            {id}
          </p>
          <p>{t('article.unknownHint')}</p>
        </div>
      )}
    </section>
  );
}

/** The panel, when it comes back, is at the passage that was read here last. */
function useSharedWalk(article: string | null, at: Span | null, selected: string | undefined): void {
  const index = useGraph();
  const walkTo = useWalk((walk) => walk.walkTo);
  useEffect(() => {
    const thing =
      selected === undefined ? undefined : (index.nodes.get(selected) ?? index.edges.get(selected));
    if (!thing) return;
    const number = findPassage(inReadingOrder(passagesOf(thing), index), article, at);
    if (number >= 0) walkTo(thing.id, number);
  }, [index, walkTo, article, at, selected]);
}

/** Takes the focus in when the drawer opens and gives it back when it closes. */
function useFocusWithin() {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const drawer = ref.current;
    drawer?.focus({ preventScroll: true });
    return () => {
      // Whoever has moved the focus elsewhere meanwhile keeps it.
      const inside = document.activeElement === document.body || drawer?.contains(document.activeElement);
      if (!inside) return;
      if (before instanceof HTMLElement && before !== document.body && before.isConnected) before.focus();
      else useWalk.getState().setReturning(true);
    };
  }, []);
  return ref;
}
