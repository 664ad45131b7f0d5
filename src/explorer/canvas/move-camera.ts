/** Moving Cytoscape's camera, animated where motion is not reduced. */
import type { CollectionReturnValue, Core } from 'cytoscape';
import { type Box, firstCamera, fitBox, MAX_ZOOM, MIN_ZOOM, panInto, type Size } from './camera.ts';
import type { Canvas } from './canvas.ts';
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

export const sizeOf = (cy: Core): Size => ({ width: cy.width(), height: cy.height() });

const boxOf = (elements: CollectionReturnValue): Box => elements.boundingBox({ includeLabels: true });

const shownNodes = (cy: Core): CollectionReturnValue => cy.nodes().not('.hidden') as CollectionReturnValue;

/** Everything that is shown, labels included. */
export function fitAll({ cy }: Canvas, time = moveTime()): void {
  const nodes = shownNodes(cy);
  if (nodes.length) moveCamera(cy, fitBox(boxOf(nodes), sizeOf(cy)), time);
}

/** The camera of the first frame: around the selection if there is one, else around the most reported nodes. */
export function openCamera({ cy, index }: Canvas, selected: ReadonlySet<string>): void {
  const nodes = shownNodes(cy);
  if (!nodes.length) return;
  const chosen = nodes.filter((node) => selected.has(node.id()));
  const most = [...index.graph.nodes].sort((a, b) => b.mentions.length - a.mentions.length).slice(0, 5);
  const names = new Set(most.map((node) => node.id));
  const core = chosen.length ? chosen : nodes.filter((node) => names.has(node.id()));
  moveCamera(cy, firstCamera(boxOf(nodes), boxOf(core.length ? core : nodes), sizeOf(cy)), 0);
}

/** Zooms in steps around the middle of the canvas. */
export function zoomBy(cy: Core, factor: number): void {
  const from = cy.zoom();
  const zoom = Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, from * factor));
  const { width, height } = sizeOf(cy);
  const pan = cy.pan();
  const keep = (middle: number, at: number): number => middle - ((middle - at) * zoom) / from;
  moveCamera(cy, { zoom, pan: { x: keep(width / 2, pan.x), y: keep(height / 2, pan.y) } }, moveTime() / 2);
}

/** Pans until an element can be seen; leaves the camera alone if it can. */
export function bringIntoView(cy: Core, id: string): void {
  const element = cy.getElementById(id);
  if (element.empty() || element.hasClass('hidden')) return;
  const box = element.renderedBoundingBox({ includeLabels: cy.nodes().contains(element) });
  const { x, y } = panInto(box, sizeOf(cy));
  const pan = cy.pan();
  if (x || y) moveCamera(cy, { zoom: cy.zoom(), pan: { x: pan.x + x, y: pan.y + y } });
}
