import type { NodeType, Status } from '../../../graph/schema.ts';
import { isHollow, OUTLINE_DASH } from '../../ui/type-shapes.ts';
import type { StripItem } from './strip-items.ts';
import type { Bar, Marks, Square } from './strip-marks.ts';

interface Props {
  readonly marks: Marks;
  readonly selected: ReadonlySet<string>;
  readonly hovered: string | null;
  /** Whether an item lies in the range; the others are pale. */
  readonly isInside: (item: StripItem) => boolean;
}

export const colourOf = (type: NodeType | null): string => (type ? `var(--${type})` : 'var(--text-3)');

export function StripMarks({ marks, selected, hovered, isInside }: Props) {
  const opacity = (item: StripItem): number => (isInside(item) ? 1 : 0.35);
  return (
    <>
      {marks.columns.map((column) =>
        column.parts.map((part) => (
          <rect
            key={`${column.x} ${part.type}`}
            x={column.x}
            width={column.width}
            y={part.y}
            height={part.height}
            fill={colourOf(part.type)}
          />
        )),
      )}
      {marks.bars.map((bar) => (
        <g key={bar.item.id} opacity={opacity(bar.item)} data-item={bar.item.id} className="cursor-pointer">
          <title>{bar.item.label}</title>
          <BarMark bar={bar} />
          {(selected.has(bar.item.id) || hovered === bar.item.id) && (
            <Ring
              x={bar.x1 - 3}
              y={bar.y - 6}
              width={bar.x2 - bar.x1 + 6}
              height={12}
              red={selected.has(bar.item.id)}
            />
          )}
        </g>
      ))}
      {marks.squares.map((square) => (
        <g
          key={square.item.id}
          opacity={opacity(square.item)}
          data-item={square.item.id}
          className="cursor-pointer"
        >
          <title>{square.item.label}</title>
          <SquareMark square={square} />
          {(selected.has(square.item.id) || hovered === square.item.id) && (
            <Ring
              x={square.x - 2.5}
              y={square.y - 2.5}
              width={square.side + 5}
              height={square.side + 5}
              red={selected.has(square.item.id)}
            />
          )}
        </g>
      ))}
    </>
  );
}

/** Shorter than on the canvas: a square's side is 10 px. */
const DASH: Readonly<Partial<Record<Status, string>>> = { planned: '3 2', proposed: '.1 2.9' };

/** Hollow is not (yet); pale is known to a month, a year or a stretch of days, its outline says which. */
export function SquareMark({ square: { item, x, y, side } }: { readonly square: Square }) {
  const colour = colourOf(item.type);
  const hollow = isHollow(item.status);
  const pale = !hollow && (item.kind === 'coarse' || item.kind === 'between');
  return (
    <>
      {item.about && (
        <path
          d={`M${x - 4} ${y + side / 2}h${side + 8}`}
          stroke={colour}
          strokeWidth={1.5}
          strokeDasharray="1.5 2"
        />
      )}
      <rect x={x} y={y} width={side} height={side} rx={2} fill="var(--panel)" />
      <rect
        x={x + (hollow || pale ? 0.75 : 0)}
        y={y + (hollow || pale ? 0.75 : 0)}
        width={side - (hollow || pale ? 1.5 : 0)}
        height={side - (hollow || pale ? 1.5 : 0)}
        rx={2}
        fill={hollow ? 'none' : colour}
        fillOpacity={pale ? 0.4 : 1}
        stroke={hollow || pale ? colour : 'none'}
        strokeWidth={1.5}
        strokeDasharray={
          pale ? (item.kind === 'coarse' ? '2 1.5' : undefined) : DASH[item.status ?? 'occurred']
        }
        strokeLinecap={item.status === 'proposed' ? 'round' : 'butt'}
      />
      {item.status === 'denied' && (
        <path d={`M${x - 1} ${y + side + 1}L${x + side + 1} ${y - 1}`} stroke={colour} strokeWidth={1.5} />
      )}
    </>
  );
}

function BarMark({ bar: { item, x1, x2, y, pieces, openStart, openEnd } }: { readonly bar: Bar }) {
  const colour = colourOf(item.type);
  if (item.kind !== 'lasting') {
    return (
      <rect
        x={x1}
        y={y - 3}
        width={x2 - x1}
        height={6}
        rx={3}
        fill={colour}
        fillOpacity={0.28}
        stroke={colour}
        strokeDasharray={item.kind === 'coarse' ? '3 2.5' : undefined}
      />
    );
  }
  return (
    <>
      <path d={`M${x1} ${y - 5}H${x2}V${y + 5}H${x1}Z`} fill="transparent" />
      <path
        d={pieces.map(([from, to]) => `M${from} ${y}H${to}`).join('')}
        stroke={colour}
        strokeWidth={2}
        strokeDasharray={item.status === 'ongoing' ? '10 4' : item.status && OUTLINE_DASH[item.status]}
      />
      {openStart && (
        <path d={`M${x1 + 5} ${y - 3.5}l-5 3.5l5 3.5`} fill="none" stroke={colour} strokeWidth={1.75} />
      )}
      {openEnd && (
        <path d={`M${x2 - 1} ${y - 3.5}l5 3.5l-5 3.5`} fill="none" stroke={colour} strokeWidth={1.75} />
      )}
    </>
  );
}

interface RingProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly red: boolean;
}

function Ring({ red, ...box }: RingProps) {
  return <rect {...box} rx={4} fill="none" stroke={red ? 'var(--thread)' : 'var(--text)'} strokeWidth={2} />;
}
