import { useMemo } from 'react';
import type { Node } from '../../../graph/schema.ts';
import { useText } from '../../i18n/use-text.ts';
import { toldTogether } from '../../passages/told-together.ts';
import { labelOf } from '../../sentences/parts.ts';
import { useGraph } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { StatusWord } from '../../ui/StatusWord.tsx';
import { TypeGlyph } from '../../ui/TypeGlyph.tsx';

/** More would be the whole article. */
const MOST = 12;

/** What the same paragraphs tell of: not a link, but where one looks for what came of an event. */
export function TellsAlso({ event }: { readonly event: Node }) {
  const index = useGraph();
  const { t, lang } = useText();
  const { readPassage, hover } = useStore.getState();
  const told = useMemo(() => toldTogether(event, index).slice(0, MOST), [event, index]);
  if (!told.length) return null;
  return (
    <section aria-label={t('panel.toldTogether')}>
      <h3 className="border-b border-line bg-rail px-5 py-1.5 text-[12.5px] leading-4 font-semibold text-ink-2">
        {t('panel.toldTogether')}
        <span className="block font-normal text-ink-3">{t('panel.toldTogetherHint')}</span>
      </h3>
      <ul>
        {told.map(({ event: other, passage, paragraphs }) => (
          <li key={other.id} className="border-b border-line">
            <button
              type="button"
              onClick={() =>
                readPassage(other.id, passage.article, { start: passage.start, end: passage.end })
              }
              onPointerEnter={() => hover(other.id)}
              onPointerLeave={() => hover(null)}
              className="grid w-full grid-cols-[20px_1fr] gap-x-2 px-5 py-2 text-left text-[14px] leading-5 hover:bg-rail focus-visible:-outline-offset-2"
            >
              <TypeGlyph type={other.type} status={other.status} radius={7.5} />
              <span className="[overflow-wrap:anywhere]">{labelOf(other, lang)}</span>
              <span className="col-start-2 flex flex-wrap gap-x-3 text-[13px] text-ink-3">
                {other.status && <StatusWord status={other.status} />}
                {t('panel.paragraphs', { count: paragraphs })}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
