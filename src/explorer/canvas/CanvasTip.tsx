import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useText } from '../i18n/use-text.ts';
import { useVisible } from '../state/use-visible.ts';
import { StatusWord } from '../ui/StatusWord.tsx';
import { TypeChip } from '../ui/TypeChip.tsx';
import { type Canvas, shownEdges } from './canvas.ts';
import { type Spot, useSession } from './session.ts';
import { bundleTip, nodeTip, type TipFacts } from './tip-facts.ts';

/** What is under the pointer, in words. Screen readers get the same from the list and the live region. */
export function CanvasTip({ canvas }: { readonly canvas: Canvas }) {
  const { t, lang } = useText();
  const visible = useVisible();
  const tip = useSession((session) => session.tip);
  const pinned = useSession((session) => Boolean(tip && session.pins[tip.id]));
  const box = useRef<HTMLDivElement>(null);
  usePlace(box, tip);
  if (!tip) return null;
  const facts = factsAt(canvas, tip.id);
  if (!facts) return null;
  return (
    <div
      ref={box}
      aria-hidden="true"
      className="pointer-events-none absolute top-0 left-0 z-10 flex w-66 flex-col gap-[3px] rounded-[9px] border border-line-strong bg-raised px-3 pt-[9px] pb-2.5 text-[13px] leading-[18px] text-ink-2 shadow-2"
    >
      {(facts.type || facts.status) && (
        <div className="mb-1 flex items-center gap-2">
          {facts.type && <TypeChip type={facts.type}>{t(`status.${facts.type}`)}</TypeChip>}
          {facts.status && <StatusWord status={facts.status} />}
        </div>
      )}
      <b className="text-[15px] leading-5 font-[650] text-ink">{facts.title}</b>
      {facts.lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
      <span className="text-ink-3">
        {t('canvas.passages', { count: facts.passages })} · {t('canvas.articles', { count: facts.articles })}
        {pinned && ` · ${t('canvas.pinned')}`}
      </span>
    </div>
  );

  function factsAt({ index, bundles }: Canvas, id: string): TipFacts | null {
    const node = index.nodes.get(id);
    const shown = (index.edgesOf.get(id) ?? []).filter((edge) => visible.edges.has(edge.id));
    if (node) return nodeTip(node, shown, index, lang);
    const bundle = bundles.get(id);
    return bundle ? bundleTip(shownEdges(bundle, visible.edges), index, lang) : null;
  }
}

const GAP = 14;

/** Beside the pointer, on the side where there is room. */
export function usePlace(box: RefObject<HTMLElement | null>, spot: Spot | null): void {
  useLayoutEffect(() => {
    const element = box.current;
    const frame = element?.offsetParent;
    if (!element || !frame || !spot) return;
    const { offsetWidth: width, offsetHeight: height } = element;
    const away = spot.reach + GAP;
    const right = spot.x + away + width <= frame.clientWidth - 8;
    const x = Math.max(8, right ? spot.x + away : spot.x - away - width);
    const y = Math.max(8, Math.min(spot.y - GAP, frame.clientHeight - height - 8));
    element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  });
}
