import { panInto } from '../camera.ts';
import type { Canvas } from '../canvas.ts';
import { bringIntoView, fitAll, moveCamera, openCamera, sizeOf } from '../move-camera.ts';
import { nodeBox, onScreen } from '../node-box.ts';
import type { Scene } from '../scene.ts';
import { useSession } from '../session.ts';

/**
 * The camera stays where the reader put it. It moves only to what was selected elsewhere (a list, a link) and is out of
 * sight, to the neighbourhood that was just put into focus, and from there back to where it was. All of a large graph is another picture.
 */
export function syncViewport(canvas: Canvas, before: Scene | null, after: Scene): void {
  if (!before) return;
  const { cy } = canvas;
  if (canvas.together && before.whole !== after.whole) {
    openCamera(canvas, after.selected);
    return;
  }
  if (after.focus && !before.focus) {
    useSession.getState().keepCamera({ zoom: cy.zoom(), pan: { ...cy.pan() } });
  }
  if (before.focus && !after.focus) {
    const { camera } = useSession.getState();
    if (camera) moveCamera(cy, camera);
    return;
  }
  if (after.focus && (before.focus !== after.focus || before.hops !== after.hops)) {
    fitAll(canvas);
    return;
  }
  if (after.walked && before.walked !== after.walked) bringIntoView(canvas, after.walked);
  const added = [...after.selected].filter((id) => !before.selected.has(id)).at(-1);
  if (added) bringIntoView(canvas, added);
}

/** When the article opens, the canvas gets narrower: what was selected and in sight stays in sight. Returns what stops it. */
export function watchSize(canvas: Canvas, selected: () => ReadonlySet<string>): () => void {
  const { cy } = canvas;
  let size = sizeOf(cy);
  const resize = (): void => {
    const before = size;
    size = sizeOf(cy);
    const last = [...selected()].at(-1);
    if (last && canvas.index.nodes.has(last)) {
      const { x, y } = panInto(onScreen(cy, nodeBox(cy, last)), before, 0);
      if (x === 0 && y === 0) bringIntoView(canvas, last);
    }
  };
  cy.on('resize', resize);
  return () => {
    cy.off('resize', resize);
  };
}
