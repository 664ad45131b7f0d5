import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import type { Edge } from '../../../graph/schema.ts';
import { useText } from '../../i18n/use-text.ts';
import { edgeSentence } from '../../sentences/edge-sentence.ts';
import { plain } from '../../sentences/parts.ts';
import { useGraph } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { StatusWord } from '../../ui/StatusWord.tsx';

/** What else joins two stations, folded away. */
export function OtherLinks({ edges }: { readonly edges: readonly Edge[] }) {
  const index = useGraph();
  const { t, lang } = useText();
  const select = useStore((state) => state.select);
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="pt-1 text-[13px] leading-[18px]">
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        className="inline-flex items-center gap-1 text-ink-3 hover:text-ink touch:min-h-11"
      >
        {t('thread.others', { count: edges.length })}
        <ChevronDown
          size={14}
          strokeWidth={1.75}
          aria-hidden="true"
          className={`transition-transform duration-(--t-fast) ${open ? 'rotate-180' : ''}`}
        />
      </button>
      <ul id={id} hidden={!open}>
        {edges.map((edge) => (
          <li key={edge.id} className="flex flex-wrap items-baseline gap-x-3 py-0.5">
            <button
              type="button"
              onClick={() => select(edge.id)}
              className="flex-1 text-left text-ink-2 hover:text-ink hover:underline touch:min-h-11"
            >
              {plain(edgeSentence(edge, index, lang))}
            </button>
            {edge.status && <StatusWord status={edge.status} />}
          </li>
        ))}
      </ul>
    </div>
  );
}
