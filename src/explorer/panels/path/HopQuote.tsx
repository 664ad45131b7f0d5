import { Megaphone, Newspaper } from 'lucide-react';
import { formatEdtf } from '../../../graph/edtf-format.ts';
import type { Edge, Passage } from '../../../graph/schema.ts';
import { useText } from '../../i18n/use-text.ts';
import { contextOf } from '../../passages/context.ts';
import { mentionsIn, mentionsWithin } from '../../passages/mentions.ts';
import { labelOf } from '../../sentences/parts.ts';
import { useGraph } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { PassageText } from '../../ui/PassageText.tsx';

const ICON = { size: 14, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** The passage of a step: who says it, in which words, in which article. */
export function HopQuote({ edge, passage }: { readonly edge: Edge; readonly passage: Passage }) {
  const index = useGraph();
  const { t, lang } = useText();
  const { select, openArticle } = useStore.getState();
  const article = index.articles.get(passage.article);
  if (!article) return null;
  const context = contextOf(article, passage);
  const speaker = passage.attributedTo === undefined ? undefined : index.nodes.get(passage.attributedTo);
  const names = mentionsWithin(mentionsIn(index, article.id), context).filter(
    ({ node }) => node.id === edge.source || node.id === edge.target,
  );
  return (
    <div className="rounded-[8px] border border-line bg-rail px-3 py-2">
      <p className="mb-[3px] flex items-center gap-1.5 text-[13px] text-ink-2">
        {speaker ? <Megaphone {...ICON} /> : <Newspaper {...ICON} />}
        <span className="min-w-0 flex-1 font-[550]">
          {speaker ? t('panel.accordingTo', { name: labelOf(speaker, lang) }) : t('panel.ownWords')}
        </span>
        <button
          type="button"
          onClick={() => select(edge.id)}
          className="flex-none text-ink-3 hover:text-ink hover:underline touch:min-h-11"
        >
          {t('panel.quotes', { count: edge.evidence.length })}
        </button>
      </p>
      <blockquote
        className="font-serif text-[15.5px] leading-[22px] text-pretty [overflow-wrap:anywhere]"
        lang={article.language}
        dir="auto"
      >
        {context.clippedStart && '… '}
        <PassageText
          text={article.text}
          range={context}
          mentions={names}
          hits={[{ start: passage.start, end: passage.end, kind: 'hit', active: false }]}
          emphasis="ink"
        />
        {context.clippedEnd && ' …'}
      </blockquote>
      <p className="mt-[5px] flex items-center gap-1.5 text-[13px] text-ink-3">
        <button
          type="button"
          onClick={() => openArticle(article.id, { start: passage.start, end: passage.end })}
          aria-label={t('panel.openAt', { title: article.title })}
          title={article.title}
          className="min-w-0 truncate text-left text-ink-2 underline decoration-line-strong underline-offset-3 hover:decoration-ink touch:min-h-11"
        >
          {article.title}
        </button>
        <span className="shrink-0">
          · {article.published ? formatEdtf(article.published, lang, 'short') : t('panel.unknownPublished')}
        </span>
      </p>
    </div>
  );
}
