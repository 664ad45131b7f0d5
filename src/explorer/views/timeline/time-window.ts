/** Which part of the scale is in sight, and how it is zoomed and moved. Lengths in pixels. */

import { dayNumber, dayOf } from '../../../graph/days.ts';
import { type FoldedScale, foldedScale } from '../date-strip/folded-scale.ts';
import type { StripItem } from '../date-strip/strip-items.ts';

export interface TimeWindow {
  /** 1: everything is in sight. */
  readonly zoom: number;
  /** What lies left of the window. */
  readonly offset: number;
}

export const WHOLE: TimeWindow = { zoom: 1, offset: 0 };

/** Room beside the first and the last day, for marks at the edge and their arrows. */
export const SIDE = 26;
/** A day as wide as this can be read as a day; wider ones would show nothing more. */
const WIDEST_DAY = 64;

export interface Ground {
  readonly items: readonly StripItem[];
  readonly width: number;
}

/** The scale of the whole timeline at a zoom; null where nothing is dated. */
export const scaleAt = ({ items, width }: Ground, zoom: number): FoldedScale | null =>
  foldedScale(items, SIDE, SIDE + Math.max(1, width - 2 * SIDE) * zoom);

export const lengthAt = ({ width }: Ground, zoom: number): number =>
  Math.max(1, width - 2 * SIDE) * zoom + 2 * SIDE;

/** As near as a day can be read. */
export function greatestZoom(ground: Ground): number {
  const whole = scaleAt(ground, 1);
  return whole ? Math.max(1, WIDEST_DAY / whole.perDay) : 1;
}

/** Zooms so that the moment at `x` of the window stays under the pointer. */
export function zoomedAt(window: TimeWindow, factor: number, x: number, ground: Ground): TimeWindow {
  const zoom = Math.min(greatestZoom(ground), Math.max(1, window.zoom * factor));
  const before = scaleAt(ground, window.zoom);
  const after = scaleAt(ground, zoom);
  if (!before || !after) return WHOLE;
  const offset = placeOf(after, momentAt(before, window.offset + x)) - x;
  return kept({ zoom, offset }, ground);
}

export const panned = (window: TimeWindow, dx: number, ground: Ground): TimeWindow =>
  kept({ ...window, offset: window.offset - dx }, ground);

/** Moved only if x1…x2 is not in sight: then it comes to the middle. */
export function shownIn(window: TimeWindow, x1: number, x2: number, ground: Ground): TimeWindow {
  const [left, right] = [window.offset, window.offset + ground.width];
  // Something longer than the window is in sight where any of it is.
  const inside = x2 - x1 > ground.width ? x1 < right && x2 > left : x1 >= left && x2 <= right;
  return inside ? window : kept({ ...window, offset: (x1 + x2 - ground.width) / 2 }, ground);
}

/** The days at its two ends; null where everything is in sight. */
export function daysIn(window: TimeWindow, ground: Ground): string | null {
  const scale = window.zoom > 1 ? scaleAt(ground, window.zoom) : null;
  if (!scale) return null;
  const at = (x: number): string => dayOf(Math.min(scale.to, Math.max(scale.from, scale.day(x))));
  return `${at(window.offset + SIDE)}/${at(window.offset + ground.width - SIDE)}`;
}

/** The window that shows these days from end to end. */
export function windowOn(days: string, ground: Ground): TimeWindow {
  const [first = '', last = ''] = days.split('/');
  const [from, to] = [dayNumber(first), dayNumber(last) + 1];
  const room = ground.width - 2 * SIDE;
  let [low, high] = [1, greatestZoom(ground)];
  for (let i = 0; i < 40; i++) {
    const zoom = (low + high) / 2;
    const scale = scaleAt(ground, zoom);
    if (!scale) return WHOLE;
    if (scale.x(to) - scale.x(from) > room) high = zoom;
    else low = zoom;
  }
  const scale = scaleAt(ground, low);
  return scale && low > 1.001 ? kept({ zoom: low, offset: scale.x(from) - SIDE }, ground) : WHOLE;
}

/** Never beyond the ends. */
export function kept(window: TimeWindow, ground: Ground): TimeWindow {
  const most = lengthAt(ground, window.zoom) - ground.width;
  const offset = Math.max(0, Math.min(most, window.offset));
  return offset === window.offset ? window : { ...window, offset };
}

/** A day and the part of it that has passed. */
function momentAt(scale: FoldedScale, x: number): number {
  const day = scale.day(x);
  const width = scale.x(day + 1) - scale.x(day);
  const part = width > 0 ? (x - scale.x(day)) / width : 0;
  return day + Math.max(0, Math.min(0.999, part));
}

function placeOf(scale: FoldedScale, moment: number): number {
  const day = Math.floor(moment);
  return scale.x(day) + (moment - day) * (scale.x(day + 1) - scale.x(day));
}
