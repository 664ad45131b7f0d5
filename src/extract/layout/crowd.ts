/**
 * How hard a crowd pushes: those near one by one cell of a grid, those far away in ever larger cells (the interaction lists
 * of the fast multipole method, without its series). Every point looks at a fixed number of cells a level, however they lie.
 */

export interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly mass: Float64Array;
}

interface Level {
  readonly columns: number;
  readonly rows: number;
  readonly mass: Float64Array;
  /** Sums of mass × coordinate. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Centres of the cells that have a mass: divided once here and not for everybody who looks. */
  readonly centreX: Float64Array;
  readonly centreY: Float64Array;
}

export interface Crowd {
  readonly left: number;
  readonly top: number;
  /** Width of a cell of the finest level, the first. */
  readonly cell: number;
  readonly levels: readonly Level[];
}

/** A grid never has more cells than so many times its points. */
const CELLS_PER_POINT = 4;

export function openCrowd({ x, y, mass }: Points, wishedCell: number): Crowd {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < x.length; i++) {
    left = Math.min(left, x[i] ?? 0);
    right = Math.max(right, x[i] ?? 0);
    top = Math.min(top, y[i] ?? 0);
    bottom = Math.max(bottom, y[i] ?? 0);
  }
  const most = Math.sqrt(((right - left) * (bottom - top)) / (CELLS_PER_POINT * x.length));
  const cell = Math.max(wishedCell, most, (right - left) / 2 ** 12, (bottom - top) / 2 ** 12);
  const columns = Math.floor((right - left) / cell) + 1;
  const rows = Math.floor((bottom - top) / cell) + 1;
  const finest = openLevel(columns, rows);
  for (let i = 0; i < x.length; i++) {
    const at = Math.floor(((x[i] ?? 0) - left) / cell) + Math.floor(((y[i] ?? 0) - top) / cell) * columns;
    put(finest, at, mass[i] ?? 0, (x[i] ?? 0) * (mass[i] ?? 0), (y[i] ?? 0) * (mass[i] ?? 0));
  }
  const levels = [finest];
  for (let last = finest; last.columns > 3 || last.rows > 3; ) {
    last = halve(last);
    levels.push(last);
  }
  for (const level of levels) centre(level);
  return { left, top, cell, levels };
}

/**
 * Sets `push` (x, y) to what pushes point `i`: the mass of all others, each over its distance. Returns how many cells were
 * looked at.
 */
export function pushOf({ x, y, mass }: Points, i: number, crowd: Crowd, push: Float64Array): number {
  const [ownX, ownY, ownMass] = [x[i] ?? 0, y[i] ?? 0, mass[i] ?? 0];
  let sumX = 0;
  let sumY = 0;
  let looked = 0;
  let column = Math.floor((ownX - crowd.left) / crowd.cell);
  let row = Math.floor((ownY - crowd.top) / crowd.cell);
  // Two in one place push one another apart as if they stood a little aside.
  const least = (crowd.cell * crowd.cell) / 64;
  const { levels } = crowd;
  for (let depth = 0; depth < levels.length; depth++) {
    const level = levels[depth];
    if (!level) break;
    const isTop = depth === levels.length - 1;
    // The children of the parent's neighbours, at the top all; without the own neighbours, whom the finer level had.
    const fromColumn = isTop ? 0 : Math.max(0, ((column >> 1) - 1) * 2);
    const toColumn = isTop ? level.columns - 1 : Math.min(level.columns - 1, ((column >> 1) + 1) * 2 + 1);
    const fromRow = isTop ? 0 : Math.max(0, ((row >> 1) - 1) * 2);
    const toRow = isTop ? level.rows - 1 : Math.min(level.rows - 1, ((row >> 1) + 1) * 2 + 1);
    looked += (toRow - fromRow + 1) * (toColumn - fromColumn + 1);
    const { columns, mass: masses, centreX, centreY } = level;
    for (let r = fromRow; r <= toRow; r++) {
      const isNear = depth > 0 && r >= row - 1 && r <= row + 1;
      for (let c = fromColumn; c <= toColumn; c++) {
        if (isNear && c >= column - 1 && c <= column + 1) continue;
        const at = r * columns + c;
        let there = masses[at] ?? 0;
        // Most cells are empty.
        if (there === 0) continue;
        // No lists of two here: they would be made a hundred million times.
        let thereX = centreX[at] ?? 0;
        let thereY = centreY[at] ?? 0;
        if (depth === 0 && r === row && c === column) {
          there -= ownMass;
          if (there <= 0) continue;
          thereX = ((level.x[at] ?? 0) - ownX * ownMass) / there;
          thereY = ((level.y[at] ?? 0) - ownY * ownMass) / there;
        }
        const dx = ownX - thereX;
        const dy = ownY - thereY;
        const distance = dx * dx + dy * dy;
        const strength = there / Math.max(least, distance);
        sumX += dx * strength;
        sumY += dy * strength;
      }
    }
    column >>= 1;
    row >>= 1;
  }
  push[0] = sumX;
  push[1] = sumY;
  return looked;
}

function openLevel(columns: number, rows: number): Level {
  const size = columns * rows;
  const [mass, x, y] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  return { columns, rows, mass, x, y, centreX: new Float64Array(size), centreY: new Float64Array(size) };
}

function centre({ mass, x, y, centreX, centreY }: Level): void {
  for (let at = 0; at < mass.length; at++) {
    const there = mass[at] ?? 0;
    if (there === 0) continue;
    centreX[at] = (x[at] ?? 0) / there;
    centreY[at] = (y[at] ?? 0) / there;
  }
}

function put(level: Level, at: number, mass: number, x: number, y: number): void {
  level.mass[at] = (level.mass[at] ?? 0) + mass;
  level.x[at] = (level.x[at] ?? 0) + x;
  level.y[at] = (level.y[at] ?? 0) + y;
}

function halve(fine: Level): Level {
  const coarse = openLevel((fine.columns + 1) >> 1, (fine.rows + 1) >> 1);
  for (let row = 0; row < fine.rows; row++)
    for (let column = 0; column < fine.columns; column++) {
      const at = row * fine.columns + column;
      const above = (row >> 1) * coarse.columns + (column >> 1);
      put(coarse, above, fine.mass[at] ?? 0, fine.x[at] ?? 0, fine.y[at] ?? 0);
    }
  return coarse;
}
