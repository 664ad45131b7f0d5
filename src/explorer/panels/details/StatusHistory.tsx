import { Fragment } from 'react';
import { formatEdtf } from '../../../graph/edtf-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { useStore } from '../../state/store.ts';
import type { StatusStep } from './status-history.ts';

/** "6 Agu 2025: diusulkan, direncanakan", one line an article, which it opens. */
export function StatusHistory({ steps }: { readonly steps: readonly StatusStep[] }) {
  const { t, lang } = useText();
  const { openArticle } = useStore.getState();
  return (
    <ol>
      {steps.map(({ article, statuses }) => (
        <li key={article.id}>
          <button
            type="button"
            title={article.title}
            aria-label={t('panel.openArticle', { title: article.title })}
            onClick={() => openArticle(article.id)}
            className="text-ink-2 underline decoration-line-strong underline-offset-3 hover:decoration-ink"
          >
            {article.published ? formatEdtf(article.published, lang, 'short') : t('panel.unknownPublished')}
          </button>
          {': '}
          {statuses.map((status, i) => (
            <Fragment key={status}>
              {i > 0 && ', '}
              {t(`status.${status}`).toLowerCase()}
            </Fragment>
          ))}
        </li>
      ))}
    </ol>
  );
}
