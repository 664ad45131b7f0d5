import type { Canvas } from '../canvas.ts';
import { bringIntoView, fitAll } from '../move-camera.ts';
import type { Scene } from '../scene.ts';

/**
 * The camera stays where the reader put it. It moves only to what was selected elsewhere (a list, a link) and is out of
 * sight, and to the neighbourhood that was just put into focus.
 */
export function syncViewport(canvas: Canvas, before: Scene | null, after: Scene): void {
  if (!before) return;
  if (after.focus && (before.focus !== after.focus || before.hops !== after.hops)) {
    fitAll(canvas);
    return;
  }
  if (after.walked && before.walked !== after.walked) bringIntoView(canvas, after.walked);
  const added = [...after.selected].filter((id) => !before.selected.has(id)).at(-1);
  if (added) bringIntoView(canvas, added);
}
