import { ChevronDown, ChevronLeft, ChevronUp, Link2, Search, X } from 'lucide-react';
import type { Article } from '../../../graph/schema.ts';
import { useText } from '../../i18n/use-text.ts';
import { labelOf } from '../../sentences/parts.ts';
import { useGraph } from '../../state/graph-context.ts';
import type { Span } from '../../state/span.ts';
import { useStore } from '../../state/store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useCopy } from '../../ui/use-copy.ts';
import { linkTo } from '../../url/sync.ts';
import { FindBox } from './FindBox.tsx';
import { numberAt } from './quotes-here.ts';

interface Props {
  readonly article: Article | null;
  readonly quotes: readonly Span[];
  readonly at: Span | null;
  /** What is looked for in the article; null while nothing is. */
  readonly query: string | null;
  readonly onQuery: (query: string | null) => void;
}

/** Back to what is selected, the walk through its passages here, copy link, close. */
export function ArticleTop({ article, quotes, at, query, onQuery }: Props) {
  const index = useGraph();
  const { t, lang } = useText();
  const selection = useStore((state) => state.selection);
  const close = useStore((state) => state.closeArticle);
  const openArticle = useStore((state) => state.openArticle);
  const { copy, message } = useCopy();
  const selected = index.nodes.get(selection.at(-1) ?? '');
  const number = numberAt(quotes, at);
  const goTo = (next: number): void => {
    const quote = quotes[next];
    if (article && quote) openArticle(article.id, quote);
  };
  const step = (by: 1 | -1): void => {
    // From nowhere, the first step goes to the first place or the last.
    const from = number < 0 && by < 0 ? 0 : number;
    if (quotes.length) goTo((from + by + quotes.length) % quotes.length);
  };
  const found = quotes.length
    ? t('article.found', { number: number + 1, count: quotes.length })
    : t('article.noneFound');
  return (
    <div className="flex min-h-12 flex-none flex-wrap items-center gap-1.5 border-b border-line py-1 pr-3 pl-3 tablet:pl-4">
      <button
        type="button"
        onClick={close}
        className="flex h-8 min-w-8 flex-1 items-center gap-1.5 text-left font-[550] text-ink-2 hover:text-ink touch:h-11"
      >
        <ChevronLeft size={16} strokeWidth={1.75} aria-hidden="true" />
        <span className="truncate phone:sr-only">
          {selected ? t('article.back', { name: labelOf(selected, lang) }) : t('article.backToDetails')}
        </span>
      </button>
      {query === null && quotes.length > 0 && (
        <fieldset className="flex h-8 items-center gap-0.5 rounded-r2 border border-line-strong px-0.5 font-[550] whitespace-nowrap touch:h-[46px]">
          <legend className="sr-only">{t('article.walk')}</legend>
          <IconButton
            icon={ChevronUp}
            small
            label={t('article.previous')}
            disabled={number === 0}
            onClick={() => goTo(number < 0 ? quotes.length - 1 : number - 1)}
          />
          <span aria-live="polite">
            {number < 0
              ? t('article.someQuotes', { count: quotes.length })
              : t('article.inThisArticle', { number: number + 1, count: quotes.length })}
          </span>
          <IconButton
            icon={ChevronDown}
            small
            label={t('article.next')}
            disabled={number === quotes.length - 1}
            onClick={() => goTo(number + 1)}
          />
        </fieldset>
      )}
      {message && <span className="text-[13px] font-[550] text-ink-2">{message}</span>}
      {article && (
        <IconButton
          icon={Search}
          label={t('article.find')}
          aria-pressed={query !== null}
          onClick={() => onQuery(query === null ? '' : null)}
        />
      )}
      <IconButton
        icon={Link2}
        label={t('article.copyLink')}
        onClick={() => copy(linkTo(), t('shell.linkCopied'), t('shell.linkNotCopied'))}
      />
      <IconButton icon={X} label={t('article.close')} onClick={close} />
      {query !== null && (
        <FindBox
          query={query}
          onQuery={onQuery}
          onStep={step}
          onClose={() => onQuery(null)}
          found={query.trim().length < 2 ? '' : found}
        />
      )}
    </div>
  );
}
