import { useText } from '../../i18n/use-text.ts';

/** Says where a fact rests on a single article or a single outlet. */
export function ThinBadge({ articles, sources }: { readonly articles: number; readonly sources: number }) {
  const { t } = useText();
  if (articles > 1 && sources > 1) return null;
  return (
    <span className="inline-flex h-6 items-center rounded-[6px] border border-line-strong px-2 text-[12.5px] font-[550] text-ink-2">
      {t(articles <= 1 ? 'panel.oneArticle' : 'panel.oneSource')}
    </span>
  );
}
