import { Quote } from 'lucide-react';
import { type Article, ENTITY_TYPES } from '../../../graph/schema.ts';
import { useText } from '../../i18n/use-text.ts';
import { citation } from '../../passages/citation.ts';
import { contextOf } from '../../passages/context.ts';
import type { Span } from '../../state/span.ts';
import { Button } from '../../ui/Button.tsx';
import { TypeGlyph } from '../../ui/TypeGlyph.tsx';
import { useCopy } from '../../ui/use-copy.ts';
import { linkTo } from '../../url/sync.ts';

/** What the colours mean, and copying the passage that is marked. */
export function ArticleFooter({ article, at }: { readonly article: Article; readonly at: Span | null }) {
  const { t, lang } = useText();
  const { copy, message } = useCopy();
  return (
    <footer className="flex flex-none flex-wrap items-center gap-x-5 gap-y-1.5 border-t border-line px-5 py-2.5 tablet:pl-[52px]">
      <ul aria-label={t('article.legend')} className="flex flex-wrap gap-x-5 text-[13px] text-ink-2">
        {ENTITY_TYPES.map((type) => (
          <li key={type} className="flex items-center gap-1.5">
            <TypeGlyph type={type} radius={6.5} />
            {t(`status.${type}`)}
          </li>
        ))}
      </ul>
      {message && <span className="text-[13px] font-[550] text-ink-2">{message}</span>}
      {at && (
        <Button
          small
          className="ml-auto"
          onClick={() =>
            copy(
              citation(article, contextOf(article, at), { lang, link: linkTo() }),
              t('article.quoteCopied'),
              t('shell.linkNotCopied'),
            )
          }
        >
          <Quote size={14} strokeWidth={1.75} aria-hidden="true" />
          {t('article.copyQuote')}
        </Button>
      )}
    </footer>
  );
}
