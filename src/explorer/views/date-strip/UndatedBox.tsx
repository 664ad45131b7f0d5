import { useText } from '../../i18n/use-text.ts';
import { SquareMark } from './StripMarks.tsx';
import type { StripItem } from './strip-items.ts';

interface Props {
  readonly items: readonly StripItem[];
  readonly x: number;
  readonly base: number;
  readonly included: boolean;
  readonly selected: ReadonlySet<string>;
}

export const UNDATED_WIDTH = 116;
const ACROSS = 8;
const ROWS = 4;
const STEP = 12;

/** What has no date is never lost: it lies in a box of its own, counted. */
export function UndatedBox({ items, x, base, included, selected }: Props) {
  const { t } = useText();
  const shown = items.slice(0, ACROSS * ROWS);
  return (
    <g opacity={included ? 1 : 0.4}>
      <rect
        x={x}
        y={2}
        width={UNDATED_WIDTH}
        height={base}
        rx={6}
        fill="none"
        stroke="var(--line-strong)"
        strokeDasharray="3 3"
      />
      {shown.map((item, i) => {
        const left = x + 11 + (i % ACROSS) * STEP;
        const top = base - 12 - Math.floor(i / ACROSS) * STEP;
        return (
          <g key={item.id} data-item={item.id} className="cursor-pointer">
            <title>{item.label}</title>
            <SquareMark square={{ item, x: left, y: top, side: 10 }} />
            {selected.has(item.id) && (
              <rect
                x={left - 2}
                y={top - 2}
                width={14}
                height={14}
                rx={4}
                fill="none"
                stroke="var(--thread)"
                strokeWidth={2}
              />
            )}
          </g>
        );
      })}
      <text
        x={x + UNDATED_WIDTH / 2}
        y={base + 19}
        textAnchor="middle"
        className="fill-ink-3 text-[11.5px] font-medium"
      >
        {t('time.undated', { count: items.length })}
      </text>
    </g>
  );
}
