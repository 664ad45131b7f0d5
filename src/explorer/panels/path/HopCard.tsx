import type { Hop } from '../../../graph/paths.ts';
import type { Edge } from '../../../graph/schema.ts';
import { useText } from '../../i18n/use-text.ts';
import { bestPassage } from '../../passages/best-passage.ts';
import { compactDate } from '../../sentences/compact-date.ts';
import { edgeSentence } from '../../sentences/edge-sentence.ts';
import { plain } from '../../sentences/parts.ts';
import { useGraph } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { StatusWord } from '../../ui/StatusWord.tsx';
import { HopQuote } from './HopQuote.tsx';
import { OtherLinks } from './OtherLinks.tsx';

/** Statuses of what has not happened: the thread is broken there. */
const UNREAL = ['planned', 'proposed', 'denied'];

/** One step: what joins the two stations, as a sentence, with the passage that shows it best. */
export function HopCard({ hop }: { readonly hop: Hop }) {
  const [edge, ...others] = hop.edges;
  const index = useGraph();
  const { lang } = useText();
  if (!edge) return null;
  const passage = bestPassage(edge, index);
  const broken = edge.status !== undefined && UNREAL.includes(edge.status);
  return (
    <div className="relative pr-5 pb-2 pl-[58px]">
      <span
        aria-hidden="true"
        className={`absolute inset-y-0 left-[33px] ${broken ? 'w-0 border-l-[2.5px] border-dashed border-thread' : 'w-[2.5px] bg-thread'}`}
      />
      <div className="flex flex-wrap items-baseline gap-x-3 pt-0.5 pb-1.5 text-[13.5px] leading-[18px]">
        <p className="min-w-[60%] flex-1">
          <Telling edge={edge} />
        </p>
        <span className="flex flex-none items-center gap-3 text-[13px] text-ink-3">
          {edge.date && compactDate(edge.date, lang)}
          {edge.status && <StatusWord status={edge.status} />}
        </span>
      </div>
      {passage && <HopQuote edge={edge} passage={passage} />}
      {others.length > 0 && <OtherLinks edges={others} />}
    </div>
  );
}

/** The sentence, its verb in red, its names in ink; it leads to all of its passages. */
function Telling({ edge }: { readonly edge: Edge }) {
  const index = useGraph();
  const { t, lang } = useText();
  const select = useStore((state) => state.select);
  const sentence = edgeSentence(edge, index, lang);
  let at = 0;
  return (
    <button
      type="button"
      onClick={() => select(edge.id)}
      title={t('thread.allQuotes', { sentence: plain(sentence) })}
      className="text-left underline-offset-3 hover:underline touch:min-h-11"
    >
      {sentence.map((part) => {
        at += part.text.length;
        return part.kind === 'text' ? (
          <span key={at} className="font-semibold text-thread-ink">
            {part.text}
          </span>
        ) : (
          <bdi key={at} className="text-ink-2">
            {part.text}
          </bdi>
        );
      })}
    </button>
  );
}
