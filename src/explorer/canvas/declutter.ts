/** Which of many labels can stand without covering one another. Pure. */
import type { Box } from './camera.ts';
import { overlaps } from './node-box.ts';

export interface Claim {
  readonly id: string;
  readonly boxes: readonly Box[];
}

/** Side of the cells in which neighbours are looked up; about the size of a label. */
const CELL = 120;

/** Ids whose boxes cover no box of an earlier claim: put first what matters most. */
export function withoutOverlap(claims: readonly Claim[]): ReadonlySet<string> {
  const taken = takenRoom();
  const kept = new Set<string>();
  for (const claim of claims) {
    if (!claim.boxes.every(taken.isFree)) continue;
    kept.add(claim.id);
    claim.boxes.forEach(taken.take);
  }
  return kept;
}

interface TakenRoom {
  readonly isFree: (box: Box) => boolean;
  readonly take: (box: Box) => void;
}

/** Boxes that are taken, looked up in cells, so that it stays quick with thousands of them. */
export function takenRoom(): TakenRoom {
  const cells = new Map<string, Box[]>();
  return {
    isFree: (box) => !cellsOf(box).some((key) => cells.get(key)?.some((other) => overlaps(other, box))),
    take: (box) => {
      for (const key of cellsOf(box)) {
        const cell = cells.get(key);
        if (cell) cell.push(box);
        else cells.set(key, [box]);
      }
    },
  };
}

function cellsOf({ x1, y1, x2, y2 }: Box): readonly string[] {
  const keys: string[] = [];
  for (let x = Math.floor(x1 / CELL); x <= Math.floor(x2 / CELL); x++)
    for (let y = Math.floor(y1 / CELL); y <= Math.floor(y2 / CELL); y++) keys.push(`${x} ${y}`);
  return keys;
}
