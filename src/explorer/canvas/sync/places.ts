import { moreReported } from '../../state/draw-most.ts';
import type { Canvas } from '../canvas.ts';
import type { Point } from '../elements.ts';
import { findPlaces, type Room } from '../gather.ts';
import type { Scene } from '../scene.ts';
import { useSession } from '../session.ts';
import { rebend } from './pins.ts';

/** Size of a name in the picture that is gathered: readable where the camera begins. */
const FONT_SIZE = 17;
/** Free model pixels around node and name. */
const AIR = 7;
/** Height of a line of a name over its size, and from the node to the name. */
const LINE = 1.17;
const GAP = 5;

/**
 * While a large graph is drawn in part, its nodes stand together; drawn whole, each stands where the build put it. What is
 * drawn already stays: only what comes is placed.
 */
export function syncPlaces(canvas: Canvas, before: Scene | null, after: Scene): void {
  const { together, homes, positions } = canvas;
  if (!together || (before?.visible === after.visible && before.whole === after.whole)) return;
  if (after.whole) {
    const away = [...homes].filter(([id, at]) => positions.get(id) !== at).map(([id]) => id);
    move(canvas, new Map(away.flatMap((id) => entry(id, positions.get(id)))));
  } else {
    const { pins } = useSession.getState();
    const stood = before && !before.whole ? before.visible.nodes : new Set<string>();
    const stays = (id: string): boolean => stood.has(id) || id in pins;
    const shown = [...after.visible.nodes];
    const standing = new Map(shown.filter(stays).flatMap((id) => entry(id, pins[id] ?? homes.get(id))));
    const wish = (id: string): Point => {
      const home = homes.get(id);
      return home && home !== positions.get(id) ? home : together(id);
    };
    const ids = shown.filter((id) => !stays(id)).sort(moreReported(canvas.index));
    move(canvas, findPlaces({ ids, wish, standing, room: roomOf(canvas) }));
  }
  // What was pinned in one picture has no place in the other.
  if (before && before.whole !== after.whole) useSession.getState().unpinAll();
}

function move(canvas: Canvas, places: ReadonlyMap<string, Point>): void {
  for (const [id, at] of places) {
    canvas.homes.set(id, at);
    canvas.cy.getElementById(id).position({ ...at });
  }
  // Lines of a large graph are straight.
  if (!canvas.large) rebend(canvas, [...places.keys()]);
}

const roomOf =
  ({ cy }: Canvas): Room =>
  (id) => {
    const { width, height, labelWidth = 0, labelLines = 0 } = cy.getElementById(id).data();
    return {
      half: Math.max(width, (labelWidth * FONT_SIZE) / 12) / 2 + AIR,
      up: height / 2 + AIR,
      down: height / 2 + GAP + labelLines * FONT_SIZE * LINE + AIR,
    };
  };

const entry = (id: string, at: Point | undefined): readonly (readonly [string, Point])[] =>
  at ? [[id, at]] : [];
