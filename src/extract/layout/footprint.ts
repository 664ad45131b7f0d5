/** The room that a node takes on the canvas: its shape and the label below it (design: 104 px wide, three lines of 14 px). */
import type { OutlineNode } from '../outline.ts';

/** Distances in model pixels from the node's centre to the sides of its room. */
export interface Footprint {
  readonly radius: number;
  readonly half: number;
  readonly top: number;
  readonly bottom: number;
}

/** Diameter 17 + 4.3 √passages, at least 22 and at most 48. */
const DIAMETER = { base: 17, perRoot: 4.3, least: 22, most: 48 };
/** Meetings are drawn wider than high. */
const WIDEST_SHAPE = 1.3;
/** `letter` is the mean width of one at 12 px, taken on the large side: a label that is too long covers its neighbour. */
const LABEL = { width: 104, letter: 6.3, lines: 3, lineHeight: 14, gap: 5 };
/** Free space around, so that an outline never touches the next label. */
const MARGIN = 4;

export function footprintOf({ label, weight }: Pick<OutlineNode, 'label' | 'weight'>): Footprint {
  const diameter = Math.min(
    DIAMETER.most,
    Math.max(DIAMETER.least, DIAMETER.base + DIAMETER.perRoot * Math.sqrt(weight)),
  );
  const radius = diameter / 2;
  const lines = wrap(label);
  const width = Math.min(LABEL.width + 8, Math.max(...lines) * LABEL.letter + 8);
  return {
    radius,
    half: Math.ceil(Math.max(radius * WIDEST_SHAPE, width / 2) + MARGIN),
    top: Math.ceil(radius + MARGIN),
    bottom: Math.ceil(radius + LABEL.gap + lines.length * LABEL.lineHeight + MARGIN),
  };
}

/** Lengths in letters of the lines of a label. */
function wrap(label: string): number[] {
  const most = Math.floor(LABEL.width / LABEL.letter);
  const lines: number[] = [];
  for (const { length } of label.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last + 1 + length <= most) lines[lines.length - 1] = last + 1 + length;
    else if (lines.length < LABEL.lines) lines.push(length);
  }
  return lines;
}
