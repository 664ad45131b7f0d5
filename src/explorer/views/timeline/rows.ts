/** Lanes below one another, in pixels. */
import type { NodeType } from '../../../graph/schema.ts';
import type { Crowd, Lane, Mark } from './lanes.ts';

export interface PlacedLane {
  readonly type: NodeType | null;
  readonly y1: number;
  readonly y2: number;
  readonly marks: readonly Placed<Mark>[];
  readonly crowds: readonly Placed<Crowd>[];
}

/** With the middle of its row. */
export type Placed<T> = T & { readonly y: number };
export type Unit = Placed<Mark> | Placed<Crowd>;

/** Rows are as high as there is room for; below 30 px a bar's label would touch the row above. */
const ROW = { least: 30, most: 45 };
const HEAD = 24;
const FOOT = 8;
/** Words above a bar of the first row stay clear of the lane's name. */
const WORDS = 10;

export function placeRows(
  lanes: readonly Lane[],
  room: number,
  least = ROW.least,
): { readonly lanes: readonly PlacedLane[]; readonly height: number } {
  const rows = lanes.reduce((sum, lane) => sum + lane.rows, 0);
  const free = room - lanes.length * (HEAD + FOOT);
  const row = Math.floor(Math.max(least, Math.min(ROW.most, free / Math.max(1, rows))));
  let y = 0;
  const placed = lanes.map((lane) => {
    const y1 = y;
    const head =
      HEAD + (lane.marks.some(({ row: at, label }) => at === 0 && label?.side === 'above') ? WORDS : 0);
    const at = (unit: { readonly row: number }): number => y1 + head + (unit.row + 0.5) * row;
    y += head + lane.rows * row + FOOT;
    return {
      type: lane.type,
      y1,
      y2: y,
      marks: lane.marks.map((mark) => ({ ...mark, y: at(mark) })),
      crowds: lane.crowds.map((crowd) => ({ ...crowd, y: at(crowd) })),
    };
  });
  return { lanes: placed, height: y };
}

/** Everything one can reach by keys, in the order of time. */
export function unitsOf(lanes: readonly PlacedLane[]): readonly Unit[] {
  const start = (unit: Unit): number =>
    (unit.kind === 'mark' ? unit.item.first : unit.items[0]?.first) ?? Number.NEGATIVE_INFINITY;
  return lanes
    .flatMap((lane) => [...lane.marks, ...lane.crowds])
    .sort((a, b) => start(a) - start(b) || a.y - b.y || a.left - b.left);
}

export const keyOf = (unit: Unit): string =>
  unit.kind === 'mark' ? unit.item.id : `${CROWD}${unit.items[0]?.id}`;

const CROWD = 'crowd ';

/** The unit of a key, or what has become of it: a crowd that was taken apart, a mark that is in a crowd now. */
export function findUnit(units: readonly Unit[], key: string | null): Unit | undefined {
  if (key === null) return undefined;
  const id = key.startsWith(CROWD) ? key.slice(CROWD.length) : key;
  return (
    units.find((unit) => keyOf(unit) === key) ??
    units.find((unit) =>
      unit.kind === 'mark' ? unit.item.id === id : unit.items.some((item) => item.id === id),
    )
  );
}

/** The unit that an arrow key leads to; null for other keys. */
export function stepTo(units: readonly Unit[], current: string | null, key: string): Unit | null {
  const at = units.findIndex((unit) => keyOf(unit) === current);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return units[Math.min(units.length - 1, at + 1)] ?? null;
    case 'ArrowLeft':
    case 'ArrowUp':
      return units[Math.max(0, at - 1)] ?? null;
    case 'Home':
      return units[0] ?? null;
    case 'End':
      return units.at(-1) ?? null;
    default:
      return null;
  }
}
