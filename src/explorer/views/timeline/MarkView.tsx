import type { MouseEvent } from 'react';
import { FINGER, isCoarse } from '../../ui/pointer.ts';
import { DateShape } from './DateShape.tsx';
import type { Mark } from './lanes.ts';
import type { Placed } from './rows.ts';
import { SPACE } from './wording.ts';

export interface MarkProps {
  readonly mark: Placed<Mark>;
  readonly name: string;
  readonly selected: boolean;
  readonly hovered: boolean;
  readonly focused: boolean;
  readonly tabStop: boolean;
  /** The part of the timeline in sight, along which the words of a long bar stay. */
  readonly sight: { readonly left: number; readonly right: number };
  readonly onPick: (id: string, event: MouseEvent) => void;
}

/** One event: a button, its date as it is known, and its words. */
export function MarkView({ mark, name, selected, hovered, focused, tabStop, sight, onPick }: MarkProps) {
  const { item } = mark;
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button element in SVG
    <g
      role="button"
      tabIndex={tabStop ? 0 : -1}
      aria-label={name}
      aria-pressed={selected}
      data-unit={item.id}
      transform={`translate(0 ${mark.y})`}
      className="cursor-pointer outline-none"
      onClick={(event) => onPick(item.id, event)}
    >
      <Reach x1={mark.x1} x2={mark.x2} high={28} />
      <DateShape item={item} extent={mark} />
      {selected && <Ring mark={mark} gap={5} className="stroke-thread" />}
      {hovered && !selected && <Ring mark={mark} gap={4} className="stroke-ink" />}
      {focused && <Ring mark={mark} gap={8} dash={selected ? undefined : '4 3'} className="stroke-ink" />}
      {mark.label && (
        <text
          x={labelX(mark, sight)}
          y={mark.label.side === 'above' ? -11 : 4.5}
          className={`fill-ink text-[13px] ${selected ? 'font-bold' : 'font-[550]'}`}
        >
          {mark.label.name}
          <tspan dx={SPACE} className="fill-ink-2 text-[12px] font-[450]">
            {mark.label.date}
          </tspan>
        </text>
      )}
    </g>
  );
}

/** What a click or a finger hits. */
export function Reach({ x1, x2, high }: { readonly x1: number; readonly x2: number; readonly high: number }) {
  const least = isCoarse() ? FINGER : 0;
  const [width, height] = [Math.max(x2 - x1, least), Math.max(high, least)];
  return <rect x={(x1 + x2 - width) / 2} y={-height / 2} width={width} height={height} fill="transparent" />;
}

/** Words above a long bar stay in sight while any of it is. */
function labelX({ label, bar }: Placed<Mark>, sight: MarkProps['sight']): number {
  if (!label) return 0;
  if (label.side !== 'above' || !bar) return label.x;
  return Math.max(label.x, Math.min(sight.left + 12, bar.x2 - label.width - 8));
}

interface RingProps {
  readonly mark: Placed<Mark>;
  readonly gap: number;
  readonly dash?: string | undefined;
  readonly className: string;
}

function Ring({ mark, gap, dash, className }: RingProps) {
  const half = 9 + gap / 2;
  return (
    <rect
      x={mark.x1 - gap + 3}
      y={-half}
      width={mark.x2 - mark.x1 + 2 * gap - 6}
      height={2 * half}
      rx={Math.min(half, 12)}
      fill="none"
      strokeWidth={gap === 5 ? 2.5 : 2}
      strokeDasharray={dash}
      className={className}
    />
  );
}
