/** Where every mark and its label stand: lanes by type, rows in which no label covers another. */
import type { NodeType } from '../../../graph/schema.ts';
import type { FoldedScale } from '../date-strip/folded-scale.ts';
import type { StripItem } from '../date-strip/strip-items.ts';
import { type Extent, extentOf } from './extent.ts';

export interface Label {
  readonly name: string;
  readonly date: string;
  readonly width: number;
  /** Left edge. Above a bar it may be moved along the bar, as far as it is in sight. */
  readonly x: number;
  readonly side: 'right' | 'left' | 'above';
}

export interface Mark extends Extent {
  readonly kind: 'mark';
  readonly item: StripItem;
  readonly row: number;
  /** null where there is no room: the tooltip and the panel tell it. */
  readonly label: Label | null;
  /** All that it covers, with its label. */
  readonly left: number;
  readonly right: number;
}

/** More events than rows. */
export interface Crowd {
  readonly kind: 'crowd';
  readonly items: readonly StripItem[];
  readonly x: number;
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

export interface Lane {
  /** null: articles. */
  readonly type: NodeType | null;
  readonly rows: number;
  readonly marks: readonly Mark[];
  readonly crowds: readonly Crowd[];
}

/** The words of a label and their width. */
export interface Wording {
  readonly name: string;
  readonly date: string;
  readonly width: number;
  /** The same with a name cut to fit some pixels; null where too little of it would be left. */
  readonly cut: (room: number) => Wording | null;
}

export interface Plan {
  readonly scale: FoldedScale;
  /** Right end of what may be drawn on. */
  readonly length: number;
  readonly wording: (item: StripItem) => Wording;
}

/** Lanes from the top: what people do together first, wars last. */
const ORDER: readonly (NodeType | null)[] = ['meeting', 'agreement', 'sanction', 'conflict', null];
const GAP = { label: 8, between: 14 };
const EDGE = 4;
/** A lane that were higher would push the others off the screen. */
const MOST_ROWS = 12;
const CROWD = 44;

/** Only lanes with something in them. Items must be in the order of time. */
export function placeLanes(items: readonly StripItem[], plan: Plan): readonly Lane[] {
  return ORDER.flatMap((type) => {
    const own = items.filter((item) => item.type === type);
    return own.length ? [placeLane(type, own, plan)] : [];
  });
}

function placeLane(type: NodeType | null, items: readonly StripItem[], plan: Plan): Lane {
  /** Right end of what stands in each row. */
  const ends: number[] = [];
  const marks: Mark[] = [];
  const left: StripItem[] = [];
  for (const item of items) {
    const extent = extentOf(item, plan.scale);
    const choices = [...labelsFor(extent, plan.wording(item), plan.length), null];
    const placed = choose(choices, extent, ends);
    if (!placed) {
      left.push(item);
      continue;
    }
    ends[placed.row] = placed.right;
    marks.push({ kind: 'mark', item, ...extent, ...placed });
  }
  const row = ends.length;
  const crowds = gather(left, plan.scale, row);
  // A count of one would be a riddle: it is drawn as what it is, without its words.
  const alone = crowds.filter(({ items: some }) => some.length === 1).flatMap((crowd) => crowd.items);
  for (const item of alone) {
    const extent = extentOf(item, plan.scale);
    marks.push({ kind: 'mark', item, ...extent, row, label: null, left: extent.x1, right: extent.x2 });
  }
  return {
    type,
    rows: row + (crowds.length ? 1 : 0),
    marks,
    crowds: crowds.filter(({ items: some }) => some.length > 1),
  };
}

type Place = Pick<Mark, 'row' | 'label' | 'left' | 'right'>;

/** The first row with room for one of the labels; without a label only where no row has room. */
function choose(choices: readonly (Label | null)[], extent: Extent, ends: readonly number[]): Place | null {
  const labelled = choices.filter((label) => label !== null);
  for (const some of [labelled, [null]]) {
    for (let row = 0; row < MOST_ROWS; row++) {
      const end = ends[row] ?? Number.NEGATIVE_INFINITY;
      for (const label of some) {
        const left = Math.min(extent.x1, label?.x ?? extent.x1);
        const right = Math.max(extent.x2, label ? label.x + label.width : extent.x2);
        if (left >= end + GAP.between) return { row, label, left, right };
      }
    }
  }
  return null;
}

/** Above a bar that is longer than the words; else at its right, else at its left; never beyond the edges. */
function labelsFor({ x1, x2, bar }: Extent, words: Wording, length: number): readonly Label[] {
  if (bar && x2 - x1 >= words.width + 2 * GAP.label) return [at(words, 'above', x1 + GAP.label)];
  const room = { right: length - EDGE - x2 - GAP.label, left: x1 - GAP.label - EDGE };
  const beside = (side: 'right' | 'left', some: Wording | null): readonly Label[] => {
    if (!some || some.width > room[side]) return [];
    return [at(some, side, side === 'right' ? x2 + GAP.label : x1 - GAP.label - some.width)];
  };
  const whole = [...beside('right', words), ...beside('left', words)];
  if (whole.length) return whole;
  const wider = room.right > room.left ? 'right' : 'left';
  return beside(wider, words.cut(room[wider]));
}

const at = ({ name, date, width }: Wording, side: Label['side'], x: number): Label => ({
  name,
  date,
  width,
  x,
  side,
});

function gather(items: readonly StripItem[], scale: FoldedScale, row: number): readonly Crowd[] {
  const cells = new Map<number, StripItem[]>();
  for (const item of items) {
    const { x1, x2 } = extentOf(item, scale);
    const cell = Math.floor((x1 + x2) / 2 / CROWD);
    const some = cells.get(cell);
    if (some) some.push(item);
    else cells.set(cell, [item]);
  }
  return [...cells].map(([cell, some]) => {
    const x = (cell + 0.5) * CROWD;
    return { kind: 'crowd', items: some, x, row, left: x - CROWD / 2, right: x + CROWD / 2 };
  });
}
