/** What lies over the canvas: the panel on a tablet, the sheet on a phone, the note of a large graph. */
import type { Core } from 'cytoscape';
import { DETAILS, DRAWN_NOTE } from '../ui/places.ts';

/** CSS pixels from the right and from below. */
export interface Covered {
  readonly right: number;
  readonly bottom: number;
}

const NOTHING: Covered = { right: 0, bottom: 0 };
/** With less than this left to see, as under a sheet that is all the way up, there is nothing to make room for. */
const LEAST = 120;

export function coveredOf(cy: Core): Covered {
  const cover = document.getElementById(DETAILS)?.getBoundingClientRect();
  const whole = cy.container()?.getBoundingClientRect();
  return cover && whole ? coveredBy(cover, whole) : NOTHING;
}

/** CSS pixels from above that the note of how much is drawn needs; 0 where there is none. */
export function coveredAbove(cy: Core): number {
  const note = document.getElementById(DRAWN_NOTE)?.getBoundingClientRect();
  const whole = cy.container()?.getBoundingClientRect();
  return note && whole ? Math.max(0, note.bottom - whole.top) : 0;
}

type Sides = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** A panel stands over the whole height, a sheet lies over the whole width. */
export function coveredBy(cover: Sides, whole: Sides): Covered {
  const width = Math.min(cover.right, whole.right) - Math.max(cover.left, whole.left);
  const height = Math.min(cover.bottom, whole.bottom) - Math.max(cover.top, whole.top);
  if (width <= 0 || height <= 0) return NOTHING;
  const [across, down] = [whole.right - whole.left, whole.bottom - whole.top];
  if (width < across - 1) return width > across - LEAST ? NOTHING : { right: width, bottom: 0 };
  return height > down - LEAST ? NOTHING : { right: 0, bottom: height };
}
