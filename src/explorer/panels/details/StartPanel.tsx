import { Route } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import { formatEdtf } from '../../../graph/edtf-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { labelOf } from '../../sentences/parts.ts';
import { activeGroups } from '../../state/active-filters.ts';
import { useGraph } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { useVisible } from '../../state/use-visible.ts';
import { Button } from '../../ui/Button.tsx';
import { TypeGlyph } from '../../ui/TypeGlyph.tsx';
import { Stories } from './Stories.tsx';
import { mostReported, newestArticles, shownOf } from './start.ts';

/** Nothing is selected: where one may begin, from what the graph holds most of. */
export function StartPanel() {
  const index = useGraph();
  const filtered = useStore((state) => activeGroups(state).length > 0);
  // The picture comes first, the lists beside it when there is time.
  const visible = useDeferredValue(useVisible());
  const shown = useMemo(() => shownOf(index, visible, filtered), [index, visible, filtered]);
  const { t, lang } = useText();
  const select = useStore((state) => state.select);
  const hover = useStore((state) => state.hover);
  const startThread = useStore((state) => state.startThread);
  const openArticle = useStore((state) => state.openArticle);
  const nodes = useMemo(() => mostReported(shown, 7), [shown]);
  const articles = useMemo(() => newestArticles(shown, 5), [shown]);
  return (
    <section aria-label={t('panel.title')} className="flex h-full min-h-0 flex-col bg-panel">
      <div className="min-h-0 flex-1 overflow-y-auto pb-6">
        <header className="px-5 pt-4 pb-4">
          <h2 className="font-serif text-title font-[560] tracking-[-.014em]">{t('panel.startTitle')}</h2>
          <p className="mt-2 text-body text-pretty text-ink-2">
            {filtered
              ? t('panel.startFiltered', { count: shown.nodes.length })
              : t('panel.startIntro', { nodes: shown.nodes.length, count: shown.articles.length })}
          </p>
        </header>
        <Stories shown={shown} />
        {nodes.length > 0 && <Heading>{t('panel.mostReported')}</Heading>}
        <ul>
          {nodes.map((node) => (
            <li key={node.id} className="border-b border-line">
              <button
                type="button"
                onClick={() => select(node.id)}
                onPointerEnter={() => hover(node.id)}
                onPointerLeave={() => hover(null)}
                className="grid w-full grid-cols-[34px_minmax(0,1fr)_auto] items-center gap-x-2.5 px-5 py-2 text-left hover:bg-rail focus-visible:-outline-offset-2"
              >
                <TypeGlyph
                  type={node.type}
                  status={node.status}
                  radius={11.5}
                  className="justify-self-center"
                />
                <span className="min-w-0">
                  <bdi className="line-clamp-2 text-[15px] leading-5 font-semibold">
                    {labelOf(node, lang)}
                  </bdi>
                  <span className="text-[13px] text-ink-2">
                    {t(`status.${node.type}`)}
                    {node.status && ` · ${t(`status.${node.status}`).toLowerCase()}`}
                  </span>
                </span>
                <span className="text-right text-[13px] whitespace-nowrap text-ink-2">
                  {t('panel.quotes', { count: node.mentions.length })}
                  <br />
                  {t('panel.articles', { count: new Set(node.mentions.map(({ article }) => article)).size })}
                </span>
              </button>
            </li>
          ))}
        </ul>
        {articles.length > 0 && (
          <Heading>{t(articles[0]?.published ? 'panel.newest' : 'article.title')}</Heading>
        )}
        <ul>
          {articles.map((article) => (
            <li key={article.id} className="border-b border-line">
              <button
                type="button"
                onClick={() => openArticle(article.id)}
                className="block w-full px-5 py-2 text-left hover:bg-rail focus-visible:-outline-offset-2"
              >
                <span dir="auto" className="line-clamp-2 font-serif text-quote">
                  {article.title}
                </span>
                <span className="text-[13px] text-ink-3">
                  {article.published ? formatEdtf(article.published, lang) : t('panel.unknownPublished')}
                  {article.source && ` · ${article.source}`}
                </span>
              </button>
            </li>
          ))}
        </ul>
        <Heading>{t('panel.howToRead')}</Heading>
        <ul className="flex flex-col gap-2 px-5 pt-3 text-[14px] leading-5 text-ink-2">
          <li className="flex items-center gap-2.5">
            <TypeGlyph type="meeting" status="occurred" radius={8.5} />
            {t('panel.readSolid')}
          </li>
          <li className="flex items-center gap-2.5">
            <TypeGlyph type="meeting" status="proposed" radius={8.5} />
            {t('panel.readHollow')}
          </li>
          <li className="flex items-center gap-2.5">
            <span aria-hidden="true" className="mx-2.5 h-5 w-[3px] flex-none rounded-full bg-thread" />
            {t('panel.readThread')}
          </li>
        </ul>
      </div>
      <footer className="flex border-t border-line bg-panel px-4 py-2.5">
        <Button className="flex-1" onClick={() => startThread(null)}>
          <Route size={16} strokeWidth={1.75} aria-hidden="true" className="text-thread" />
          {t('thread.find')}
        </Button>
      </footer>
    </section>
  );
}

function Heading({ children }: { readonly children: string }) {
  return (
    <h3 className="border-b border-line px-5 pt-3">
      <span className="-mb-px inline-block border-b-2 border-ink pb-2 font-[650]">{children}</span>
    </h3>
  );
}
