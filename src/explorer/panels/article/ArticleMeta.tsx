import { ExternalLink } from 'lucide-react';
import { formatEdtf } from '../../../graph/edtf-format.ts';
import type { Article } from '../../../graph/schema.ts';
import { useText } from '../../i18n/use-text.ts';
import { safeUrl } from '../../passages/citation.ts';

/** When the article was published and how that is known, where it appeared, and the way to it. */
export function ArticleMeta({ article }: { readonly article: Article }) {
  const { t, lang } = useText();
  const url = safeUrl(article.url);
  return (
    <p className="mb-4 font-sans text-[13.5px] leading-[19px] text-pretty text-ink-2">
      {article.published
        ? t('article.published', { date: formatEdtf(article.published, lang) })
        : t('article.unpublished')}
      {article.publishedBasis && (
        <span className="text-ink-3"> ({t('article.basis', { basis: article.publishedBasis })})</span>
      )}
      {article.supersededBy && <> · {t('article.superseded', { id: article.supersededBy })}</>}
      {' · '}
      {article.source ?? t('article.noSource')}
      {url && (
        <>
          {' · '}
          <a
            href={url}
            target="_blank"
            rel="noopener noreferrer"
            className="inline-flex items-center gap-1 underline decoration-line-strong underline-offset-3 hover:text-ink"
          >
            {t('article.openSource')}
            <ExternalLink size={13} strokeWidth={1.75} aria-hidden="true" />
          </a>
        </>
      )}
    </p>
  );
}
