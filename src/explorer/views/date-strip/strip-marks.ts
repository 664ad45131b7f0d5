/** Where every item stands in the strip: squares in stacks, bars in lanes above them, and columns where there are too many. */
import { dayNumber, dayOf, makeDay } from '../../../graph/days.ts';
import type { NodeType } from '../../../graph/schema.ts';
import { type FoldedScale, monthEnd, monthStart } from './folded-scale.ts';
import type { StripItem } from './strip-items.ts';

export interface Square {
  readonly item: StripItem;
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

export interface Bar {
  readonly item: StripItem;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  /** The pieces to draw: a bar is cut where years are folded. */
  readonly pieces: readonly (readonly [number, number])[];
  /** It goes on beyond the scale. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

export interface Column {
  readonly x: number;
  readonly width: number;
  readonly parts: readonly { readonly type: NodeType | null; readonly y: number; readonly height: number }[];
}

export interface Marks {
  readonly squares: readonly Square[];
  readonly bars: readonly Bar[];
  readonly columns: readonly Column[];
  /** Bars for which there was no lane. */
  readonly more: number;
}

/** One square an event up to here; more than that are columns. */
const MOST_SQUARES = 60;
const SIDE = { most: 10, least: 5, gap: 1.5 };
const LANE = { first: 7, height: 8, most: 3 };

export function placeMarks(items: readonly StripItem[], scale: FoldedScale, base: number): Marks {
  const bin = binOf(scale);
  const isWide = (item: StripItem): boolean =>
    item.kind === 'lasting' ||
    (item.first !== null && item.last !== null && bin.start(item.first) !== bin.start(item.last));
  const { bars, more } = placeBars(items.filter(isWide), scale);
  const single = items.filter((item) => !isWide(item));
  const lanes = new Set(bars.map((bar) => bar.y)).size;
  const ceiling = lanes ? LANE.first - 2 + lanes * LANE.height : 4;
  const stacks = groupBy(single, (item) => bin.start(item.first ?? item.last ?? 0));
  const squares =
    single.length > MOST_SQUARES ? null : placeSquares(stacks, { scale, bin, base, room: base - ceiling });
  return {
    squares: squares ?? [],
    columns: squares ? [] : placeColumns(stacks, { scale, bin, base, room: base - ceiling }),
    bars,
    more,
  };
}

interface Bin {
  start(day: number): number;
  end(day: number): number;
}

interface Ground {
  readonly scale: FoldedScale;
  readonly bin: Bin;
  readonly base: number;
  readonly room: number;
}

type Stacks = ReadonlyMap<number, readonly StripItem[]>;

/** The finest of month, quarter and year that is wide enough for a square. */
function binOf(scale: FoldedScale): Bin {
  const wide = SIDE.most + SIDE.gap;
  if (scale.perDay * 28 >= wide) return { start: monthStart, end: monthEnd };
  const quarter = (day: number): number => {
    const text = dayOf(day);
    const month = Math.floor((Number(text.slice(5, 7)) - 1) / 3) * 3 + 1;
    return dayNumber(makeDay(Number(text.slice(0, 4)), month, 1));
  };
  if (scale.perDay * 90 >= wide) return { start: quarter, end: (day) => monthEnd(quarter(day) + 75) };
  const year = (day: number): number => dayNumber(`${dayOf(day).slice(0, 4)}-01-01`);
  return { start: year, end: (day) => year(year(day) + 370) - 1 };
}

/** Null where even the smallest squares do not fit. */
function placeSquares(stacks: Stacks, { scale, bin, base, room }: Ground): readonly Square[] | null {
  for (let side = SIDE.most; side >= SIDE.least; side--) {
    const step = side + SIDE.gap;
    const squares: Square[] = [];
    for (const [start, stack] of stacks) {
      const left = scale.x(start);
      const width = scale.x(bin.end(start) + 1) - left;
      const across = Math.max(1, Math.floor(width / step));
      const columns = Math.min(across, Math.ceil((stack.length * step) / room));
      stack.forEach((item, i) => {
        const x = left + (width - columns * step + SIDE.gap) / 2 + (i % columns) * step;
        squares.push({ item, x, y: base - 1 - (Math.floor(i / columns) + 1) * step, side });
      });
    }
    if (squares.every((square) => square.y >= base - room)) return squares;
  }
  return null;
}

function placeColumns(stacks: Stacks, { scale, bin, base, room }: Ground): readonly Column[] {
  const most = Math.max(1, ...[...stacks.values()].map((stack) => stack.length));
  return [...stacks].map(([start, stack]) => {
    const x = scale.x(start);
    let y = base;
    const parts = [...groupBy(stack, (item) => item.type)].map(([type, some]) => {
      const height = (some.length / most) * room;
      y -= height;
      return { type, y, height };
    });
    return { x: x + 0.5, width: Math.max(2, scale.x(bin.end(start) + 1) - x - 1), parts };
  });
}

/** First come, first lane; a lane is free again a little after its last bar. */
function placeBars(items: readonly StripItem[], scale: FoldedScale): { bars: Bar[]; more: number } {
  const ends: number[] = [];
  const bars: Bar[] = [];
  let more = 0;
  const longest = [...items].sort((a, b) => length(b) - length(a) || (a.id < b.id ? -1 : 1)).slice(0, 40);
  for (const item of longest.sort((a, b) => (a.first ?? 0) - (b.first ?? 0))) {
    const x1 = scale.x(item.first ?? scale.from);
    const x2 = Math.max(x1 + 8, scale.x((item.last ?? scale.to) + 1));
    const lane = ends.findIndex((end) => end + 6 <= x1);
    const at = lane < 0 ? ends.length : lane;
    if (at >= LANE.most) {
      more++;
      continue;
    }
    ends[at] = x2;
    const y = LANE.first + at * LANE.height;
    bars.push({
      item,
      x1,
      x2,
      y,
      pieces: cutAtFolds(x1, x2, scale),
      openStart: item.first === null,
      openEnd: item.last === null,
    });
  }
  return { bars, more: more + items.length - longest.length };
}

export function cutAtFolds(
  x1: number,
  x2: number,
  { folds }: FoldedScale,
): readonly (readonly [number, number])[] {
  const inside = folds.filter((fold) => fold.x1 >= x1 && fold.x2 <= x2);
  const starts = [x1, ...inside.map((fold) => fold.x2)];
  const ends = [...inside.map((fold) => fold.x1), x2];
  return starts.map((start, i) => [start, ends[i] ?? x2] as const);
}

const length = ({ first, last }: StripItem): number =>
  first === null || last === null ? Number.POSITIVE_INFINITY : last - first;

function groupBy<K>(
  items: readonly StripItem[],
  keyOf: (item: StripItem) => K,
): ReadonlyMap<K, readonly StripItem[]> {
  const groups = new Map<K, StripItem[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
