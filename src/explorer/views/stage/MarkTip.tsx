import { useLayoutEffect, useRef } from 'react';
import { nodeTip } from '../../canvas/tip-facts.ts';
import { useText } from '../../i18n/use-text.ts';
import { useGraph } from '../../state/graph-context.ts';
import { useVisible } from '../../state/use-visible.ts';
import { StatusWord } from '../../ui/StatusWord.tsx';
import { TypeChip } from '../../ui/TypeChip.tsx';
import type { Point } from './use-gestures.ts';

const GAP = 16;

/** What is under the pointer, in words. Screen readers get the same from the mark's name and the panel. */
export function MarkTip({ id, at }: { readonly id: string; readonly at: Point }) {
  const { t, lang } = useText();
  const index = useGraph();
  const visible = useVisible();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    const frame = element?.offsetParent;
    if (!element || !frame) return;
    const { offsetWidth: width, offsetHeight: height } = element;
    const right = at.x + GAP + width <= frame.clientWidth - 8;
    const x = Math.max(8, right ? at.x + GAP : at.x - GAP - width);
    const y = Math.max(8, Math.min(at.y + GAP, frame.clientHeight - height - 8));
    element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  });
  const node = index.nodes.get(id);
  if (!node) return null;
  const shown = (index.edgesOf.get(id) ?? []).filter((edge) => visible.edges.has(edge.id));
  const facts = nodeTip(node, shown, index, lang);
  return (
    <div
      ref={box}
      aria-hidden="true"
      className="pointer-events-none absolute top-0 left-0 z-10 flex w-66 flex-col gap-[3px] rounded-[9px] border border-line-strong bg-raised px-3 pt-[9px] pb-2.5 text-[13px] leading-[18px] text-ink-2 shadow-2"
    >
      <div className="mb-1 flex items-center gap-2">
        {facts.type && <TypeChip type={facts.type}>{t(`status.${facts.type}`)}</TypeChip>}
        {facts.status && <StatusWord status={facts.status} />}
      </div>
      <b className="text-[15px] leading-5 font-[650] text-ink">{facts.title}</b>
      {facts.lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
      <span className="text-ink-3">
        {t('timeline.passages', { count: facts.passages })} ·{' '}
        {t('timeline.articles', { count: facts.articles })}
      </span>
    </div>
  );
}
