/**
 * Where the few nodes stand that are drawn of a large graph. At their places in the whole they would lie screens apart; so
 * the whole is drawn together until its most reported nodes fill one picture, and each node takes the free place that is
 * nearest to its own. Who is near whom stays as the build found it. Pure.
 */
import type { Box } from './camera.ts';
import { takenRoom } from './declutter.ts';
import type { Point } from './elements.ts';

/** Width and height, in model pixels, in which the middles of the most reported nodes lie: about a screen at a readable zoom. */
const PICTURE = { width: 920, height: 740 };
/** Model pixels between two tries, and how far one is tried at most. */
const STEP = 22;
const FARTHEST = 80;
/** Directions tried at each distance. */
const TURNS = 14;

/** The room a node takes with its name, around its middle. */
export type Room = (id: string) => { readonly half: number; readonly up: number; readonly down: number };

/** A place for each node of a large graph, so drawn together that `core` fills the picture. Never drawn apart. */
export function drawTogether(
  positions: ReadonlyMap<string, Point>,
  core: Iterable<string>,
): (id: string) => Point {
  const at = [...core].flatMap((id) => positions.get(id) ?? []);
  const [x, y] = [extentOf(at.map((point) => point.x)), extentOf(at.map((point) => point.y))];
  const scale = {
    x: Math.min(1, PICTURE.width / Math.max(1, x.length)),
    y: Math.min(1, PICTURE.height / Math.max(1, y.length)),
  };
  return (id) => {
    const point = positions.get(id) ?? { x: x.middle, y: y.middle };
    return { x: (point.x - x.middle) * scale.x, y: (point.y - y.middle) * scale.y };
  };
}

const extentOf = (values: readonly number[]): { readonly middle: number; readonly length: number } => {
  const [low, high] = values.reduce(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  return values.length ? { middle: (low + high) / 2, length: high - low } : { middle: 0, length: 0 };
};

interface Wanted {
  /** In this order: the first stand where they want. */
  readonly ids: readonly string[];
  readonly wish: (id: string) => Point;
  /** What stands already and stays. */
  readonly standing: ReadonlyMap<string, Point>;
  readonly room: Room;
}

/** The free place nearest to each node's wish. */
export function findPlaces({ ids, wish, standing, room }: Wanted): ReadonlyMap<string, Point> {
  const boxAt = (id: string, { x, y }: Point): Box => {
    const { half, up, down } = room(id);
    return { x1: x - half, x2: x + half, y1: y - up, y2: y + down };
  };
  const taken = takenRoom();
  for (const [id, at] of standing) taken.take(boxAt(id, at));
  const places = new Map<string, Point>();
  for (const id of ids) {
    const wished = wish(id);
    const off = OFFSETS.find((by) => taken.isFree(boxAt(id, moved(wished, by))));
    const place = off ? moved(wished, off) : wished;
    taken.take(boxAt(id, place));
    places.set(id, place);
  }
  return places;
}

const moved = ({ x, y }: Point, by: Point): Point => ({ x: Math.round(x + by.x), y: Math.round(y + by.y) });

/** Rings around a point, wider than high as names are. */
const RINGS: readonly Point[] = Array.from({ length: FARTHEST }, (_, ring) =>
  Array.from({ length: TURNS }, (__, turn) => {
    // Every ring begins a little further round, so that no direction is favoured.
    const angle = ((turn + ring * 0.382) / TURNS) * 2 * Math.PI;
    const distance = (ring + 1) * STEP;
    return { x: Math.cos(angle) * distance * 1.25, y: Math.sin(angle) * distance };
  }),
).flat();

const OFFSETS: readonly Point[] = [{ x: 0, y: 0 }, ...RINGS];
