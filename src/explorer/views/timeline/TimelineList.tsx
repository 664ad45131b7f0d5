import { Newspaper } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { formatEdtf } from '../../../graph/edtf-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { useGraph } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { StatusWord } from '../../ui/StatusWord.tsx';
import { TypeGlyph } from '../../ui/TypeGlyph.tsx';
import type { StripItem } from '../date-strip/strip-items.ts';
import { Rows } from '../stage/Rows.tsx';
import { timeRows } from './list-rows.ts';

interface Props {
  readonly items: readonly StripItem[];
  /** They are articles. */
  readonly published: boolean;
}

/** What the lanes draw as rows, from the first to the last, each date in full with what is known of it. */
export function TimelineList({ items, published }: Props) {
  const { t } = useText();
  const scroller = useRef<HTMLElement>(null);
  const rows = useMemo(() => timeRows(items), [items]);
  return (
    <section
      ref={scroller}
      aria-label={t(published ? 'timeline.listArticles' : 'timeline.listName')}
      className="@container min-h-0 flex-1 overflow-y-auto pb-4"
    >
      <Rows rows={rows} scroller={scroller} heightOf={() => 42}>
        {(row) =>
          row.kind === 'year' ? (
            <div className="mx-4 flex items-baseline gap-2.5 border-b border-ink pt-4 pb-1.5 tablet:mx-6">
              <h3 className="font-serif text-[17px] leading-5 font-[560]">
                {row.year ?? t('timeline.noStart')}
              </h3>
              <span className="text-[13px] text-ink-3">
                {published
                  ? t('timeline.articles', { count: row.count })
                  : t('list.events', { count: row.count })}
              </span>
            </div>
          ) : (
            <ItemRow item={row.item} />
          )
        }
      </Rows>
    </section>
  );
}

function ItemRow({ item }: { readonly item: StripItem }) {
  const { t, lang } = useText();
  const index = useGraph();
  const { select, openArticle, hover } = useStore.getState();
  const node = index.nodes.get(item.id);
  const isSelected = useStore((state) =>
    node ? state.selection.includes(item.id) : state.article === item.id,
  );
  const date = node ? node.date : index.articles.get(item.id)?.published;
  const articles = node ? new Set(node.mentions.map(({ article }) => article)).size : 0;
  return (
    <div
      onPointerEnter={() => node && hover(item.id)}
      onPointerLeave={() => hover(null)}
      className={`relative grid grid-cols-[24px_minmax(0,1fr)] gap-x-3 border-b border-line px-4 py-2.5 hover:bg-rail tablet:px-6 @min-[680px]:grid-cols-[210px_24px_minmax(0,1fr)_128px_76px] ${
        isSelected ? 'bg-thread-soft shadow-[inset_3px_0_var(--thread)] hover:bg-thread-soft' : ''
      }`}
    >
      <span className="col-start-2 row-start-2 text-ink-2 @min-[680px]:col-start-1 @min-[680px]:row-start-1">
        {date && formatEdtf(date, lang)}
      </span>
      <span className="row-start-1 mt-0.5">
        {item.type ? (
          <TypeGlyph type={item.type} status={item.status} radius={8} />
        ) : (
          <Newspaper size={16} strokeWidth={1.75} aria-hidden="true" className="text-ink-3" />
        )}
      </span>
      <button
        type="button"
        aria-current={isSelected}
        onClick={() => (node ? select(item.id) : openArticle(item.id))}
        className="row-start-1 text-left text-body [overflow-wrap:anywhere] after:absolute after:inset-0"
      >
        {item.label}
      </button>
      <span className="col-start-2 @min-[680px]:col-start-4 @min-[680px]:row-start-1">
        {item.status && <StatusWord status={item.status} />}
      </span>
      <span className="hidden text-ink-2 @min-[680px]:inline">
        {articles > 0 && t('timeline.articles', { count: articles })}
      </span>
    </div>
  );
}
