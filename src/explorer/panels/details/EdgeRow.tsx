import type { Edge } from '../../../graph/schema.ts';
import { useText } from '../../i18n/use-text.ts';
import { compactDate } from '../../sentences/compact-date.ts';
import { dateOfEdge, edgeSentence } from '../../sentences/edge-sentence.ts';
import { useGraph } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { SentenceText } from '../../ui/SentenceText.tsx';
import { StatusWord } from '../../ui/StatusWord.tsx';

interface Props {
  readonly edge: Edge;
  /** The node whose panel this is: its own name is not marked in every row. */
  readonly self?: string;
}

/** An edge as a sentence that selects it and lights it up on the canvas. */
export function EdgeRow({ edge, self }: Props) {
  const index = useGraph();
  const { t, lang } = useText();
  const select = useStore((state) => state.select);
  const hover = useStore((state) => state.hover);
  const date = dateOfEdge(edge, index);
  return (
    <li className="border-b border-line [content-visibility:auto] [contain-intrinsic-size:auto_64px]">
      <button
        type="button"
        onClick={() => select(edge.id)}
        onPointerEnter={() => hover(edge.id)}
        onPointerLeave={() => hover(null)}
        onFocus={() => hover(edge.id)}
        onBlur={() => hover(null)}
        className="block w-full px-5 py-2 text-left text-[14px] leading-5 hover:bg-rail focus-visible:-outline-offset-2"
      >
        <span className="block [overflow-wrap:anywhere]">
          <SentenceText sentence={edgeSentence(edge, index, lang)} self={self} />
        </span>
        <span className="mt-0.5 flex flex-wrap items-center gap-x-3 text-[13px] text-ink-3">
          {edge.status && <StatusWord status={edge.status} />}
          {date && <span>{compactDate(date, lang)}</span>}
          <span>{t('panel.quotes', { count: edge.evidence.length })}</span>
        </span>
      </button>
    </li>
  );
}
