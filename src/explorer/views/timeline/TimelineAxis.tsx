import type { Axis } from './axis-words.ts';

export const AXIS_HEIGHT = 40;

/** Years, months or days above the lanes. */
export function TimelineAxis({ axis, offset, width }: { axis: Axis; offset: number; width: number }) {
  return (
    <svg width={width} height={AXIS_HEIGHT} className="flex-none border-b border-line" aria-hidden="true">
      <g transform={`translate(${-offset} 0)`}>
        {axis.words.map(({ x, text, kind }) => (
          <text
            key={`${kind} ${x}`}
            x={kind === 'fold' ? x : x + 4}
            y={26}
            textAnchor={kind === 'fold' ? 'middle' : 'start'}
            className={
              kind === 'strong' ? 'fill-ink text-[11.5px] font-[650]' : 'fill-ink-3 text-[11.5px] font-medium'
            }
          >
            {text}
          </text>
        ))}
      </g>
    </svg>
  );
}
