import { useMemo } from 'react';
import type { Edge, Node, NodeType, Passage } from '../../../graph/schema.ts';
import { useText } from '../../i18n/use-text.ts';
import { compactDate } from '../../sentences/compact-date.ts';
import { labelOf, type Sentence } from '../../sentences/parts.ts';
import { useGraph } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { SentenceText } from '../../ui/SentenceText.tsx';
import { StatusWord } from '../../ui/StatusWord.tsx';
import { TypeGlyph } from '../../ui/TypeGlyph.tsx';

interface Props {
  readonly thing: Node | Edge;
  readonly type: NodeType | null;
  readonly sentence: Sentence;
  readonly passages: readonly Passage[];
  /** EDTF; undefined where the graph has none. */
  readonly date: string | undefined;
}

/** One fact as a sentence with its date, status and number of passages. The whole row selects it. */
export function FactRow({ thing, type, sentence, passages, date }: Props) {
  const { t, lang, number } = useText();
  const select = useStore((state) => state.select);
  const isSelected = useStore((state) => state.selection.includes(thing.id));
  const articles = useMemo(() => new Set(passages.map(({ article }) => article)).size, [passages]);
  const isEvent = 'mentions' in thing;
  const speaker = useSpeaker(passages);
  return (
    <div
      className={`relative grid grid-cols-[24px_minmax(0,1fr)] gap-x-3 border-b border-line px-4 py-2.5 hover:bg-rail tablet:px-6 @min-[680px]:grid-cols-[24px_minmax(0,1fr)_118px_120px_96px] ${
        isSelected ? 'bg-thread-soft shadow-[inset_3px_0_var(--thread)] hover:bg-thread-soft' : ''
      }`}
    >
      <span className="mt-0.5">
        {type && <TypeGlyph type={type} status={isEvent ? thing.status : undefined} radius={8} />}
      </span>
      <div className="min-w-0">
        <button
          type="button"
          aria-current={isSelected}
          onClick={() => select(thing.id)}
          className="text-left text-body [overflow-wrap:anywhere] after:absolute after:inset-0 phone:text-[16px]"
        >
          <SentenceText sentence={sentence} />
        </button>
        {speaker && (
          <p className="text-[13.5px] leading-[18px] text-ink-2">
            {t('list.accordingTo', { name: speaker })}
          </p>
        )}
      </div>
      <div className="col-start-2 mt-0.5 flex flex-wrap items-center gap-x-3 text-[13.5px] text-ink-2 @min-[680px]:contents">
        <span className="@min-[680px]:pt-0.5">
          {date ? compactDate(date, lang) : isEvent && t('list.undatedShort')}
        </span>
        <span className="@min-[680px]:pt-0.5">{thing.status && <StatusWord status={thing.status} />}</span>
        <span className="@min-[680px]:pt-0.5">
          <span className="@min-[680px]:sr-only">
            {t('panel.quotes', { count: passages.length })} · {t('panel.articles', { count: articles })}
          </span>
          {/* Under the heading "Kutipan" the number is enough for eyes. */}
          <span aria-hidden="true" className="hidden @min-[680px]:inline">
            {t('list.counts', { passages: number(passages.length), count: articles })}
          </span>
        </span>
      </div>
    </div>
  );
}

/** The name of the one who says it, where every passage is somebody's words and all the same person's. */
function useSpeaker(passages: readonly Passage[]): string | null {
  const { nodes } = useGraph();
  const { lang } = useText();
  const speakers = new Set(passages.map(({ attributedTo }) => attributedTo));
  const [only] = speakers;
  const node = speakers.size === 1 && only ? nodes.get(only) : undefined;
  return node ? labelOf(node, lang) : null;
}
