import { Route, X } from 'lucide-react';
import { useMemo } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { edgeSentence } from '../../sentences/edge-sentence.ts';
import { labelOf, plain } from '../../sentences/parts.ts';
import { useGraph } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { NodeLink } from '../../ui/NodeLink.tsx';
import { TypeGlyph } from '../../ui/TypeGlyph.tsx';
import { EdgeRow } from './EdgeRow.tsx';
import { inCommon } from './in-common.ts';
import { PanelFrame } from './PanelFrame.tsx';

/** Several things selected: which, and what they share. */
export function ManyDetails({ ids }: { readonly ids: readonly string[] }) {
  const index = useGraph();
  const { t, lang } = useText();
  const select = useStore((state) => state.select);
  const toggle = useStore((state) => state.toggleSelected);
  const findThread = useStore((state) => state.findThread);
  const openArticle = useStore((state) => state.openArticle);
  const { neighbours, edges, articles } = useMemo(() => inCommon(ids, index), [ids, index]);
  const nameOf = (id: string): string => {
    const node = index.nodes.get(id);
    const edge = index.edges.get(id);
    return node ? labelOf(node, lang) : edge ? plain(edgeSentence(edge, index, lang)) : id;
  };
  const [from, to, ...more] = ids.filter((id) => index.nodes.has(id));
  return (
    <PanelFrame
      title={t('panel.selected', { count: ids.length })}
      footer={
        from &&
        to &&
        !more.length && (
          <footer className="flex border-t border-line bg-panel px-4 py-2.5">
            <Button className="flex-1" onClick={() => findThread(from, to)}>
              <Route size={16} strokeWidth={1.75} aria-hidden="true" className="text-thread" />
              {t('thread.findBetween')}
            </Button>
          </footer>
        )
      }
    >
      <ul className="border-t border-line">
        {ids.map((id) => {
          const node = index.nodes.get(id);
          return (
            <li key={id} className="flex items-center gap-2 border-b border-line py-1 pr-3 pl-5 text-[14px]">
              {node && <TypeGlyph type={node.type} status={node.status} radius={7.5} />}
              <button
                type="button"
                onClick={() => select(id)}
                className="flex-1 py-1 text-left hover:underline"
              >
                <bdi>{nameOf(id)}</bdi>
              </button>
              <IconButton
                icon={X}
                small
                label={t('panel.deselect', { name: nameOf(id) })}
                onClick={() => toggle(id)}
              />
            </li>
          );
        })}
      </ul>
      {!neighbours.length && !edges.length && !articles.length && (
        <p className="px-5 py-3 text-body text-ink-2">{t('panel.nothingInCommon')}</p>
      )}
      {edges.length > 0 && (
        <>
          <Heading>{t('panel.linksBetween')}</Heading>
          <ul>
            {edges.map((edge) => (
              <EdgeRow key={edge.id} edge={edge} />
            ))}
          </ul>
        </>
      )}
      {neighbours.length > 0 && (
        <>
          <Heading>{t('panel.inCommon')}</Heading>
          <ul className="px-5 py-2">
            {neighbours.map((node) => (
              <li key={node.id} className="flex min-h-7 items-center gap-[7px] text-[14px] touch:min-h-11">
                <TypeGlyph type={node.type} status={node.status} radius={7.5} />
                <NodeLink node={node} quiet />
              </li>
            ))}
          </ul>
        </>
      )}
      {articles.length > 0 && (
        <>
          <Heading>{t('panel.sharedArticles')}</Heading>
          <ul className="px-5 py-2">
            {articles.map((article) => (
              <li key={article.id} className="py-1">
                <button
                  type="button"
                  onClick={() => openArticle(article.id)}
                  className="text-left font-serif text-quote hover:underline"
                >
                  {article.title}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </PanelFrame>
  );
}

function Heading({ children }: { readonly children: string }) {
  return (
    <h3 className="border-y border-line bg-rail px-5 py-1.5 text-[12.5px] leading-4 font-semibold text-ink-2">
      {children}
    </h3>
  );
}
