import { formatEdtf } from '../../../graph/edtf-format.ts';
import type { Node } from '../../../graph/schema.ts';
import { useText } from '../../i18n/use-text.ts';
import { isHollow, OUTLINE_DASH, shapePath } from '../../ui/type-shapes.ts';
import { dateBar } from './date-bar.ts';

const WIDTH = 267;
const HEIGHT = 28;
const AXIS = 8;

/** A date drawn as wide as what is known of it. Decorative: the words stand above it. */
export function DateBarPicture({ node, date }: { readonly node: Node; readonly date: string }) {
  const { lang } = useText();
  const lasts = node.type === 'conflict' || (node.type === 'sanction' && node.status === 'ongoing');
  const bar = dateBar(date, { width: WIDTH, lasts });
  if (!bar) return null;
  const middle = (bar.from + bar.to) / 2;
  const colour = `var(--${node.type})`;
  const hollow = isHollow(node.status);
  const wide = Math.max(bar.to - bar.from, 6);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className="mt-1.5 mb-1.5 block w-full max-w-[267px] overflow-visible"
      aria-hidden="true"
    >
      <path
        d={`M0 ${AXIS}H${WIDTH}${bar.ticks.map((x) => `M${x} ${AXIS - 2.5}v5`).join('')}`}
        stroke="var(--line-strong)"
        fill="none"
      />
      {bar.approximate && (
        <path
          d={`M${bar.from - 18} ${AXIS}H${bar.to + 18}`}
          stroke={colour}
          strokeWidth={2.5}
          strokeDasharray=".1 4"
          strokeLinecap="round"
        />
      )}
      {bar.kind === 'day' ? (
        <path
          d={shapePath(node.type, 6)}
          transform={`translate(${middle} ${AXIS})`}
          fill={hollow ? 'var(--panel)' : colour}
          stroke={colour}
          strokeWidth={1.75}
          strokeDasharray={node.status && OUTLINE_DASH[node.status]}
        />
      ) : (
        <rect
          x={bar.from}
          y={AXIS - 4.5}
          width={wide}
          height={9}
          rx={4.5}
          fill={colour}
          fillOpacity={bar.kind === 'lasting' ? 1 : 0.35}
          stroke={colour}
          strokeWidth={1.5}
          strokeDasharray={bar.kind === 'within' ? '3.5 2.5' : undefined}
        />
      )}
      {bar.openEnd && <path d={`M${WIDTH - 1} ${AXIS - 6}l7 6l-7 6z`} fill={colour} />}
      {bar.openStart && <path d={`M1 ${AXIS - 6}l-7 6l7 6z`} fill={colour} />}
      {bar.labels.map(({ x, value }, i) => (
        <text
          key={value}
          x={bar.labels.length > 1 ? (i === 0 ? bar.from : bar.to) : x}
          y={HEIGHT - 2}
          textAnchor={bar.labels.length > 1 ? (i === 0 ? 'end' : 'start') : 'middle'}
          fontSize={11.5}
          fontWeight={500}
          fill="var(--text-3)"
        >
          {formatEdtf(value, lang, 'short')}
        </text>
      ))}
    </svg>
  );
}
