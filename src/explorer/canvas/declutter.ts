/** Which of many labels can stand without covering one another. Pure. */
import type { Box } from './camera.ts';
import { overlaps } from './node-box.ts';

export interface Claim extends Box {
  readonly id: string;
}

/** Side of the cells in which neighbours are looked up; about the size of a label. */
const CELL = 120;

/**
 * Ids whose boxes cover no box of an earlier claim: put first what matters most. Works in cells, so that it stays quick
 * with thousands of labels.
 */
export function withoutOverlap(claims: readonly Claim[]): ReadonlySet<string> {
  const cells = new Map<string, Box[]>();
  const kept = new Set<string>();
  for (const claim of claims) {
    const keys = cellsOf(claim);
    if (keys.some((key) => cells.get(key)?.some((box) => overlaps(box, claim)))) continue;
    kept.add(claim.id);
    for (const key of keys) {
      const cell = cells.get(key);
      if (cell) cell.push(claim);
      else cells.set(key, [claim]);
    }
  }
  return kept;
}

function cellsOf({ x1, y1, x2, y2 }: Box): readonly string[] {
  const keys: string[] = [];
  for (let x = Math.floor(x1 / CELL); x <= Math.floor(x2 / CELL); x++)
    for (let y = Math.floor(y1 / CELL); y <= Math.floor(y2 / CELL); y++) keys.push(`${x} ${y}`);
  return keys;
}
