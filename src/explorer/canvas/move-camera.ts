/** Moving Cytoscape's camera, animated where motion is not reduced. */
import type { Core } from 'cytoscape';
import { moreReported } from '../state/draw-most.ts';
import { NARROW_PANEL, readFrame } from '../ui/use-frame.ts';
import { around, firstCamera, fitBox, MAX_ZOOM, MIN_ZOOM, panInto, type Size } from './camera.ts';
import type { Canvas } from './canvas.ts';
import { coveredAbove, coveredOf } from './covered.ts';
import { nodeBox, onScreen } from './node-box.ts';
import type { Camera } from './session.ts';

/** Length of a move in milliseconds; 0 makes it a jump. */
export const moveTime = (): number =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 320;

export function moveCamera(cy: Core, camera: Camera, time = moveTime()): void {
  cy.stop(true);
  const target = { zoom: camera.zoom, pan: { ...camera.pan } };
  if (time === 0) cy.viewport(target);
  else cy.animate({ ...target, duration: time, easing: 'ease-out' });
}

/** What can be seen of the canvas: on a tablet a panel lies over its right side, on a phone a sheet over its foot, a note over its head. */
export function sizeOf(cy: Core): Size {
  const { right, bottom } = coveredOf(cy);
  const top = coveredAbove(cy);
  return { width: cy.width() - right, height: cy.height() - bottom - top, top };
}

/** What the panel will leave of the canvas, also before it has come: on a tablet it lies over it. */
const freeSize = (cy: Core): Size => {
  const { width, ...size } = sizeOf(cy);
  const least = readFrame() === 'tablet' ? NARROW_PANEL : 0;
  return { ...size, width: Math.min(width, cy.width() - least) };
};

const shownIds = ({ index, hidden }: Canvas): readonly string[] =>
  index.graph.nodes.map((node) => node.id).filter((id) => !hidden.has(id));

/** Everything that is shown, labels included. */
export function fitAll(canvas: Canvas): void {
  const { cy } = canvas;
  const all = around(shownIds(canvas).map((id) => nodeBox(cy, id)));
  if (all) moveCamera(cy, fitBox(all, sizeOf(cy)));
}

/** A node itself, of a line its two ends. */
function nodesOf({ bundles }: Canvas, id: string): readonly string[] {
  const bundle = bundles.get(id);
  return bundle ? [bundle.source, bundle.target] : [id];
}

/** The camera of the first frame: around all that is selected if anything is, else around the most reported nodes. */
export function openCamera(canvas: Canvas, selected: ReadonlySet<string>): void {
  const { cy, index } = canvas;
  const shown = shownIds(canvas);
  const asked = new Set([...selected].flatMap((id) => nodesOf(canvas, id)));
  const chosen = shown.filter((id) => asked.has(id));
  const core = chosen.length ? chosen : [...shown].sort(moreReported(index));
  const size = chosen.length ? freeSize(cy) : sizeOf(cy);
  const look = (): void => {
    const all = around(shown.map((id) => nodeBox(cy, id)));
    if (!all) return;
    const middle = core.map((id) => nodeBox(cy, id));
    const first = firstCamera(all, middle, size);
    const needed = chosen.length ? around(middle) : null;
    const fits = needed && fitBox(needed, size);
    moveCamera(cy, fits && fits.zoom < first.zoom ? fits : first, 0);
  };
  look();
  // From farther away names are larger beside their nodes: those at the edge need room for that.
  if (cy.zoom() < 1) look();
}

/** Zooms in steps around the middle of the canvas. */
export function zoomBy(cy: Core, factor: number): void {
  const from = cy.zoom();
  const zoom = Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, from * factor));
  const { width, height, top = 0 } = sizeOf(cy);
  const pan = cy.pan();
  const keep = (middle: number, at: number): number => middle - ((middle - at) * zoom) / from;
  moveCamera(
    cy,
    { zoom, pan: { x: keep(width / 2, pan.x), y: keep(top + height / 2, pan.y) } },
    moveTime() / 2,
  );
}

/** Moves the picture by CSS pixels. */
export function panBy(cy: Core, by: { readonly x: number; readonly y: number }): void {
  const pan = cy.pan();
  moveCamera(cy, { zoom: cy.zoom(), pan: { x: pan.x + by.x, y: pan.y + by.y } }, 0);
}

/** Pans until a node, or both ends of a line, can be seen; leaves the camera alone if they can. */
export function bringIntoView(canvas: Canvas, id: string): void {
  const { cy, hidden } = canvas;
  const box = around(
    nodesOf(canvas, id)
      .filter((end) => cy.getElementById(end).nonempty())
      .map((end) => nodeBox(cy, end)),
  );
  if (!box || hidden.has(id)) return;
  const { x, y } = panInto(onScreen(cy, box), freeSize(cy));
  const pan = cy.pan();
  if (x || y) moveCamera(cy, { zoom: cy.zoom(), pan: { x: pan.x + x, y: pan.y + y } });
}
