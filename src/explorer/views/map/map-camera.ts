/** Where the camera stands over the map: a point p of the drawn world is at k·p + (x, y). Lengths in pixels. */

import type { Point } from '../stage/use-gestures.ts';
import type { Size } from '../stage/use-size.ts';

export interface MapCamera {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** The world is projected once to this size. */
export const WORLD: Size = { width: 1000, height: 430 };

/** The coast is drawn for a scale of 1:110 million; nearer than this it is only corners. */
export const NEAREST = 30;
/** A first view does not go nearer than this, even to a single place: one should see where in the world it is. */
const FIT = 5;
/** Room at the edges for marks and their names; on a narrow stage this part of it, where a place counts for more. */
const ROOM = 70;
const ROOM_PART = 0.1;
/** A mark nearer to the edge than this is not in sight. */
const EDGE = 24;

export const toScreen = ({ k, x, y }: MapCamera, point: Point): Point => ({
  x: k * point.x + x,
  y: k * point.y + y,
});

/** The scale at which the whole world is in sight. */
export const wholeScale = ({ width, height }: Size): number =>
  Math.max(0.05, Math.min(width / WORLD.width, height / WORLD.height));

export const wholeWorld = (size: Size): MapCamera => kept({ k: wholeScale(size), x: 0, y: 0 }, size);

/** The point at `at` stays where it is. */
export function zoomedAt(camera: MapCamera, factor: number, at: Point, size: Size): MapCamera {
  const k = Math.min(NEAREST, Math.max(wholeScale(size), camera.k * factor));
  const ratio = k / camera.k;
  return kept({ k, x: at.x - (at.x - camera.x) * ratio, y: at.y - (at.y - camera.y) * ratio }, size);
}

export const panned = (camera: MapCamera, dx: number, dy: number, size: Size): MapCamera =>
  kept({ ...camera, x: camera.x + dx, y: camera.y + dy }, size);

/** The same middle in a stage of another size. */
export function resized(camera: MapCamera, before: Size, after: Size): MapCamera {
  const [dx, dy] = [(after.width - before.width) / 2, (after.height - before.height) / 2];
  return kept({ k: Math.max(wholeScale(after), camera.k), x: camera.x + dx, y: camera.y + dy }, after);
}

/** A world smaller than the stage is in its middle; a larger one fills it. */
export function kept(camera: MapCamera, size: Size): MapCamera {
  const clamp = (value: number, world: number, stage: number): number =>
    world <= stage ? (stage - world) / 2 : Math.min(0, Math.max(stage - world, value));
  const x = clamp(camera.x, WORLD.width * camera.k, size.width);
  const y = clamp(camera.y, WORLD.height * camera.k, size.height);
  return { k: camera.k, x, y };
}

/** All points in sight, with room for their names; the whole world where there are none. */
export function fitPoints(points: readonly Point[], size: Size): MapCamera {
  if (!points.length) return wholeWorld(size);
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const room = (side: number): number => Math.max(1, side - 2 * Math.min(ROOM, side * ROOM_PART));
  const across = room(size.width) / Math.max(1, right - left);
  const down = room(size.height) / Math.max(1, bottom - top);
  const k = Math.min(FIT, Math.max(wholeScale(size), Math.min(across, down)));
  const x = size.width / 2 - (k * (left + right)) / 2;
  const y = size.height / 2 - (k * (top + bottom)) / 2;
  return kept({ k, x, y }, size);
}

/** Moved only if the point is not in sight: then it comes to the middle. */
export function shownIn(camera: MapCamera, point: Point, size: Size): MapCamera {
  const { x, y } = toScreen(camera, point);
  const inside = x >= EDGE && y >= EDGE && x <= size.width - EDGE && y <= size.height - EDGE;
  return inside ? camera : panned(camera, size.width / 2 - x, size.height / 2 - y, size);
}

/** The point in the middle of the stage, in the drawn world, and how much nearer than the whole world it is. */
export function middleOfStage({ k, x, y }: MapCamera, size: Size): Point & { readonly zoom: number } {
  return {
    x: (size.width / 2 - x) / k,
    y: (size.height / 2 - y) / k,
    zoom: k / wholeScale(size),
  };
}

/** The camera with a point of the drawn world in the middle of the stage. */
export function cameraOn(point: Point, zoom: number, size: Size): MapCamera {
  const k = Math.min(NEAREST, Math.max(1, zoom) * wholeScale(size));
  return kept({ k, x: size.width / 2 - k * point.x, y: size.height / 2 - k * point.y }, size);
}
