import { memo } from 'react';
import { isEventType } from '../../../graph/schema.ts';
import { useText } from '../../i18n/use-text.ts';
import { compactDate } from '../../sentences/compact-date.ts';
import { useGraph } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { StatusWord } from '../../ui/StatusWord.tsx';
import { TypeGlyph } from '../../ui/TypeGlyph.tsx';
import { ROOMY } from './table-look.ts';
import type { TableRow } from './table-rows.ts';

const CELL = 'touch:h-11 px-1.5 py-2 align-top';

/** The cells of one fact; pressing its words selects it. */
export const TableLine = memo(function TableLine({ row }: { readonly row: TableRow }) {
  const { t, lang, number } = useText();
  const index = useGraph();
  const select = useStore((state) => state.select);
  const isSelected = useStore((state) => state.selection.includes(row.key));
  const { thing, date } = row;
  const isEvent = 'mentions' in thing;
  const type = isEvent ? thing.type : index.nodes.get(thing.source)?.type;
  const shade = isSelected ? 'bg-thread-soft' : '';
  return (
    <>
      <td
        className={`${CELL} pl-4.5 whitespace-nowrap text-ink-2 tablet:pl-6.5 ${shade} ${
          isSelected ? 'shadow-[inset_3px_0_var(--thread)]' : ''
        }`}
      >
        {date ? compactDate(date, lang) : <span className="text-ink-3">{t('list.undatedShort')}</span>}
      </td>
      <td className={`${CELL} ${shade}`}>
        <button
          type="button"
          aria-current={isSelected}
          onClick={() => select(row.key)}
          className="line-clamp-3 text-left text-[14.5px] leading-5 [overflow-wrap:anywhere] after:absolute after:inset-0"
        >
          {row.text}
        </button>
      </td>
      <td className={`${CELL} text-ink-2 ${shade}`}>
        <span className="flex items-start gap-1.5">
          {type && isEventType(type) && (
            <TypeGlyph type={type} status={isEvent ? thing.status : undefined} radius={7.5} />
          )}
          {t(`status.${row.type}`)}
        </span>
      </td>
      <td className={`${CELL} ${shade}`}>{thing.status && <StatusWord status={thing.status} />}</td>
      <td className={`${CELL} text-right ${ROOMY} ${shade}`}>{number(row.passages)}</td>
      <td className={`${CELL} text-right ${ROOMY} ${shade}`}>{number(row.articles)}</td>
      <td className={`${CELL} pr-4.5 text-right ${shade}`}>{number(row.sources)}</td>
    </>
  );
});
