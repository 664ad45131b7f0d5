import { useEffect, useRef } from 'react';
import { useText } from '../i18n/use-text.ts';
import { edgeSentence } from '../sentences/edge-sentence.ts';
import { labelOf } from '../sentences/parts.ts';
import { useStore } from '../state/store.ts';
import { useVisible } from '../state/use-visible.ts';
import { SentenceText } from '../ui/SentenceText.tsx';
import { StatusWord } from '../ui/StatusWord.tsx';
import { usePlace } from '../ui/use-place.ts';
import { type Canvas, shownEdges } from './canvas.ts';
import { useSession } from './session.ts';

/** A line that stands for several edges opens this list of them: which one is meant only the reader knows. */
export function EdgeChoice({ canvas }: { readonly canvas: Canvas }) {
  const { t, lang } = useText();
  const visible = useVisible();
  const choice = useSession((session) => session.choice);
  const offerChoice = useSession((session) => session.offerChoice);
  const select = useStore((state) => state.select);
  const box = useRef<HTMLDivElement>(null);
  usePlace(box, choice);
  useEffect(() => {
    if (choice) box.current?.querySelector('button')?.focus();
  }, [choice]);
  const close = (): void => {
    // Focus goes back to where the list was opened from.
    box.current?.closest('section')?.querySelector<HTMLElement>('[role=application]')?.focus();
    offerChoice(null);
  };
  const bundle = choice && canvas.bundles.get(choice.id);
  if (!bundle) return null;
  const { index } = canvas;
  const edges = shownEdges(bundle, visible.edges);
  const nameOf = (id: string): string => {
    const node = index.nodes.get(id);
    return node ? labelOf(node, lang) : id;
  };
  return (
    <div
      ref={box}
      role="dialog"
      aria-label={t('canvas.choose', { count: edges.length })}
      className="absolute top-0 left-0 z-20 max-h-[min(360px,calc(100%-16px))] w-80 overflow-y-auto rounded-[9px] border border-line-strong bg-raised py-1.5 shadow-2"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <p className="px-3 pt-1 pb-1.5 text-label text-ink-3">
        {t('canvas.between', { a: nameOf(bundle.source), b: nameOf(bundle.target) })}
      </p>
      <ul>
        {edges.map((edge) => (
          <li key={edge.id}>
            <button
              type="button"
              className="flex min-h-8 w-full flex-col items-start gap-0.5 px-3 py-1.5 text-left text-[14px] leading-[19px] hover:bg-sunken focus-visible:outline-offset-[-3px] touch:min-h-11"
              onClick={() => {
                select(edge.id);
                close();
              }}
            >
              <span>
                <SentenceText sentence={edgeSentence(edge, index, lang)} />
              </span>
              <span className="flex items-center gap-2 text-label text-ink-3">
                {edge.status && <StatusWord status={edge.status} className="text-label" />}
                {t('canvas.passages', { count: edge.evidence.length })}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
