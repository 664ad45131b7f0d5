/** Names on the map, each beside its mark where there is room; who comes first is named first. */
export interface Wanted {
  readonly id: string;
  readonly text: string;
  readonly width: number;
  readonly x: number;
  readonly y: number;
  /** Half of the mark; 0: the name stands on the point itself, as a country's does. */
  readonly half: number;
}

export interface PlacedName {
  readonly id: string;
  readonly text: string;
  /** Left edge and base line. */
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

const HEIGHT = 15;
const BASE = 4;
const CELL = 64;

/** `taken` are the boxes of marks, which no name may cover; no name is cut by the edge of the stage. */
export function placeNames(
  wanted: readonly Wanted[],
  taken: readonly Box[],
  stage: { readonly width: number; readonly height: number },
): readonly PlacedName[] {
  const cells = new Map<string, Box[]>();
  const add = (box: Box): void => {
    for (const key of cellsOf(box)) cells.set(key, [...(cells.get(key) ?? []), box]);
  };
  for (const box of taken) add(box);
  return wanted.flatMap((name) => {
    for (const box of boxesFor(name)) {
      if (box.x1 < 0 || box.y1 < 0 || box.x2 > stage.width || box.y2 > stage.height) continue;
      if (cellsOf(box).some((key) => cells.get(key)?.some((other) => overlap(box, other)))) continue;
      add(box);
      return [{ id: name.id, text: name.text, x: box.x1, y: (box.y1 + box.y2) / 2 + BASE }];
    }
    return [];
  });
}

/** Right, left, below, above; a name without a mark only where it stands. */
function boxesFor({ x, y, half, width }: Wanted): readonly Box[] {
  const box = (left: number, middle: number): Box => ({
    x1: left,
    y1: middle - HEIGHT / 2,
    x2: left + width,
    y2: middle + HEIGHT / 2,
  });
  if (!half) return [box(x - width / 2, y)];
  const [side, below] = [half + 4, half + HEIGHT / 2 + 1];
  return [
    box(x + side, y),
    box(x - side - width, y),
    box(x - width / 2, y + below),
    box(x - width / 2, y - below),
  ];
}

const overlap = (a: Box, b: Box): boolean => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

function cellsOf({ x1, y1, x2, y2 }: Box): readonly string[] {
  const keys: string[] = [];
  for (let x = Math.floor(x1 / CELL); x <= Math.floor(x2 / CELL); x++)
    for (let y = Math.floor(y1 / CELL); y <= Math.floor(y2 / CELL); y++) keys.push(`${x} ${y}`);
  return keys;
}
