import type { NodeType, Status } from '../../graph/schema.ts';
import { ICON_PATHS, iconBox, isHollow, OUTLINE_DASH, shapePath } from './type-shapes.ts';

interface Props {
  readonly type: NodeType;
  readonly status?: Status | undefined;
  /** Radius in px; the box is as wide as the widest shape. */
  readonly radius?: number;
  readonly className?: string;
}

/** The mark of a type: filled where it is or was, hollow where it is not (yet). Decorative: the word stands beside it. */
export function TypeGlyph({ type, status, radius = 9, className }: Props) {
  const width = Math.ceil(radius * 2.6) + 2;
  const height = Math.ceil(radius * 2.45) + 2;
  const hollow = isHollow(status);
  const { size, shift } = iconBox(type);
  const icon = size * radius;
  return (
    <svg
      width={width}
      height={height}
      viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
      className={className}
      aria-hidden="true"
    >
      <path
        d={shapePath(type, radius)}
        fill={hollow ? 'var(--panel)' : `var(--${type})`}
        stroke={hollow ? `var(--${type})` : 'none'}
        strokeWidth={radius > 12 ? 2 : 1.75}
        strokeDasharray={status && OUTLINE_DASH[status]}
        strokeLinecap={status === 'proposed' ? 'round' : 'butt'}
        strokeLinejoin="round"
      />
      <g
        transform={`translate(${-icon / 2} ${shift * radius - icon / 2}) scale(${icon / 24})`}
        fill="none"
        stroke={hollow ? `var(--${type}-ink)` : 'var(--on-fill)'}
        strokeWidth={radius < 13 ? 2.4 : 2}
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d={ICON_PATHS[type]} />
      </g>
      {status === 'denied' && <Strike type={type} r={radius} />}
    </svg>
  );
}

function Strike({ type, r }: { readonly type: NodeType; readonly r: number }) {
  const d = `M${-r * 0.95} ${r * 1.05}L${r * 0.95} ${-r * 1.05}`;
  return (
    <>
      <path d={d} stroke="var(--panel)" strokeWidth={5} />
      <path d={d} stroke={`var(--${type}-ink)`} strokeWidth={2} strokeLinecap="round" />
    </>
  );
}
