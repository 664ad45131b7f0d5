import { useRef } from 'react';
import { useText } from '../i18n/use-text.ts';
import type { TipFacts } from '../sentences/tip-facts.ts';
import { StatusWord } from './StatusWord.tsx';
import { TypeChip } from './TypeChip.tsx';
import { type Place, usePlace } from './use-place.ts';

interface Props {
  readonly facts: TipFacts;
  readonly at: Place;
  readonly pinned?: boolean;
}

/** What is under the pointer, in words. Screen readers get the same from names, lists and live regions. */
export function TipCard({ facts, at, pinned = false }: Props) {
  const { t } = useText();
  const box = useRef<HTMLDivElement>(null);
  usePlace(box, at);
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
}
