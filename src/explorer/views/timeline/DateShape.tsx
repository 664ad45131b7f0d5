import { TypeGlyph } from '../../ui/TypeGlyph.tsx';
import { isHollow, OUTLINE_DASH } from '../../ui/type-shapes.ts';
import { colourOf } from '../date-strip/StripMarks.tsx';
import type { StripItem } from '../date-strip/strip-items.ts';
import type { Bar, Extent } from './extent.ts';

const RADIUS = 9;
/** Half the height of a bar for a date that is not known to the day, and of one for something that lasted. */
const HALF = { pale: 7, full: 6 };
const FADE = 40;

/** A date as it is known: the shape of a day, a pale bar, a full bar, an open one. Drawn around y 0. */
export function DateShape({ item, extent }: { readonly item: StripItem; readonly extent: Extent }) {
  const colour = colourOf(item.type);
  const { bar, centre } = extent;
  const reach = bar ?? { x1: centre - 12, x2: centre + 12 };
  return (
    <>
      {item.about && item.kind !== 'lasting' && (
        <path
          d={`M${extent.x1} 0H${reach.x1}M${reach.x2} 0H${extent.x2}`}
          stroke={colour}
          strokeWidth={2}
          strokeDasharray="2 3"
        />
      )}
      {bar && item.kind === 'lasting' && <LastingBar item={item} bar={bar} colour={colour} />}
      {bar && item.kind !== 'lasting' && <PaleBar item={item} bar={bar} colour={colour} />}
      {!bar && item.type === null && <Sheet x={centre} colour={colour} />}
      {!bar && item.type && <DayShape item={item} type={item.type} x={centre} />}
      {bar && item.status === 'denied' && (
        <path
          d={`M${centre - 9} 10L${centre + 9} -10`}
          stroke={colour}
          strokeWidth={2}
          strokeLinecap="round"
        />
      )}
    </>
  );
}

interface BarProps {
  readonly item: StripItem;
  readonly bar: Bar;
  readonly colour: string;
}

function DayShape({ item, type, x }: { item: StripItem; type: NonNullable<StripItem['type']>; x: number }) {
  const [width, height] = [Math.ceil(RADIUS * 2.6) + 2, Math.ceil(RADIUS * 2.45) + 2];
  return (
    <g transform={`translate(${x - width / 2} ${-height / 2})`}>
      <TypeGlyph type={type} status={item.status} radius={RADIUS} />
    </g>
  );
}

/** An article: a sheet with lines. */
function Sheet({ x, colour }: { readonly x: number; readonly colour: string }) {
  return (
    <g transform={`translate(${x} 0)`} stroke={colour} strokeWidth={1.5} fill="var(--panel)">
      <rect x={-6.5} y={-8} width={13} height={16} rx={2} />
      <path d="M-3.5 -4h7M-3.5 0h7M-3.5 4h4" />
    </g>
  );
}

/** Somewhere inside: solid outline between two days, dashed for a month or a year. */
function PaleBar({ item, bar: { x1, x2 }, colour }: BarProps) {
  const hollow = isHollow(item.status);
  const round = Math.min(HALF.pale, (x2 - x1) / 2);
  return (
    <>
      <rect x={x1} y={-HALF.pale} width={x2 - x1} height={HALF.pale * 2} rx={round} fill="var(--canvas)" />
      <rect
        x={x1 + 0.75}
        y={-HALF.pale + 0.75}
        width={x2 - x1 - 1.5}
        height={HALF.pale * 2 - 1.5}
        rx={Math.max(0, round - 0.75)}
        fill={colour}
        fillOpacity={hollow ? 0 : 0.28}
        stroke={colour}
        strokeWidth={1.5}
        strokeDasharray={item.kind === 'coarse' ? '3 2.5' : undefined}
      />
    </>
  );
}

/** All the time: full where it is or was, hollow where it is not (yet); an uncertain start fades in, an open end is an arrow. */
function LastingBar({ item, bar, colour }: BarProps) {
  const hollow = isHollow(item.status);
  const fades = (item.about || bar.openStart) && !hollow;
  const fade = `fade-${item.type}`;
  const start = fades ? Math.min(bar.x1 + FADE, bar.pieces[0]?.[1] ?? bar.x2) : bar.x1;
  const thickness = item.status === 'ongoing' ? HALF.full : HALF.full * 2;
  return (
    <>
      <path d={`M${bar.x1} -9H${bar.x2}V9H${bar.x1}Z`} fill="transparent" />
      {fades && (
        <>
          <linearGradient id={fade}>
            <stop offset="0" stopColor={colour} stopOpacity={0} />
            <stop offset="1" stopColor={colour} />
          </linearGradient>
          <rect
            x={bar.x1}
            y={-thickness / 2}
            width={start - bar.x1}
            height={thickness}
            fill={`url(#${fade})`}
          />
        </>
      )}
      {hollow ? (
        <rect
          x={bar.x1 + 0.75}
          y={-HALF.full}
          width={Math.max(1, bar.x2 - bar.x1 - 1.5)}
          height={HALF.full * 2}
          rx={3}
          fill="var(--canvas)"
          stroke={colour}
          strokeWidth={1.5}
          strokeDasharray={item.status && OUTLINE_DASH[item.status]}
          strokeLinecap={item.status === 'proposed' ? 'round' : 'butt'}
        />
      ) : (
        <path
          d={bar.pieces.map(([from, to], i) => `M${i ? from : Math.max(from, start)} 0H${to}`).join('')}
          stroke={colour}
          strokeWidth={thickness}
          strokeDasharray={item.status === 'ongoing' ? '18 4' : undefined}
        />
      )}
      {bar.openEnd && <path d={`M${bar.x2 + 1} -6l7 6l-7 6`} fill="none" stroke={colour} strokeWidth={2.5} />}
    </>
  );
}
