/** Where the camera stands. Boxes are in model pixels, sizes in CSS pixels. */
import type { Camera } from './session.ts';

export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** The part of the canvas that can be seen. */
export interface Size {
  readonly width: number;
  readonly height: number;
  /** CSS pixels above it that something covers. */
  readonly top?: number;
}

export const MIN_ZOOM = 0.08;
export const MAX_ZOOM = 4;
/** A part of a graph is shown so large that every node of it has room for its name. */
const READABLE_ZOOM = 0.62;
/** Down to here all is shown rather than names cut off at the edge: most still have room. */
const NEARLY_READABLE_ZOOM = 0.42;
const PADDING = 20;

/** The box around several boxes; null around none. */
export function around(boxes: readonly Box[]): Box | null {
  const [first, ...others] = boxes;
  return first
    ? others.reduce<Box>(
        (all, box) => ({
          x1: Math.min(all.x1, box.x1),
          y1: Math.min(all.y1, box.y1),
          x2: Math.max(all.x2, box.x2),
          y2: Math.max(all.y2, box.y2),
        }),
        first,
      )
    : null;
}

/** The camera that shows a whole box, no larger than life. */
export function fitBox(box: Box, size: Size, most = 1.15): Camera {
  const zoom = Math.min(
    most,
    (size.width - 2 * PADDING) / Math.max(1, box.x2 - box.x1),
    (size.height - 2 * PADDING) / Math.max(1, box.y2 - box.y1),
  );
  return centred(box, size, Math.max(MIN_ZOOM, zoom));
}

/**
 * The first view: everything if that can be read, else what matters most at a readable size. `core` names that in its
 * order: where not all of it fits on the screen, the first of it does, and of the rest what fits beside that.
 */
export function firstCamera(all: Box, core: readonly Box[], size: Size): Camera {
  const whole = fitBox(all, size);
  if (whole.zoom >= NEARLY_READABLE_ZOOM) return whole;
  let middle = core[0] ?? all;
  for (const box of core) {
    const wider = around([middle, box]) ?? middle;
    if (fitBox(wider, size).zoom >= READABLE_ZOOM) middle = wider;
  }
  const at = centred(middle, size, READABLE_ZOOM);
  // No empty margin at one side while things are cut off at the other.
  return { zoom: at.zoom, pan: { x: keepIn(at.pan.x, 'x'), y: keepIn(at.pan.y, 'y') } };

  function keepIn(pan: number, axis: 'x' | 'y'): number {
    const [low, high, length] = axis === 'x' ? [all.x1, all.x2, size.width] : [all.y1, all.y2, size.height];
    const edge = axis === 'x' ? 0 : (size.top ?? 0);
    const first = edge + PADDING - low * READABLE_ZOOM;
    const last = edge + length - PADDING - high * READABLE_ZOOM;
    return first < last ? (first + last) / 2 : Math.min(first, Math.max(last, pan));
  }
}

function centred(box: Box, size: Size, zoom: number): Camera {
  return {
    zoom,
    pan: {
      x: size.width / 2 - ((box.x1 + box.x2) / 2) * zoom,
      y: (size.top ?? 0) + size.height / 2 - ((box.y1 + box.y2) / 2) * zoom,
    },
  };
}

/** How far the camera must move, in CSS pixels, until a rendered box lies inside; 0, 0 where it does already. */
export function panInto(box: Box, size: Size, margin = 32): { readonly x: number; readonly y: number } {
  const shift = (low: number, high: number, length: number): number => {
    if (high - low > length - 2 * margin) return length / 2 - (low + high) / 2;
    if (low < margin) return margin - low;
    return high > length - margin ? length - margin - high : 0;
  };
  const { top = 0 } = size;
  return { x: shift(box.x1, box.x2, size.width), y: shift(box.y1 - top, box.y2 - top, size.height) };
}
