/**
 * The room a node takes with its label. Worked out here, for Cytoscape's own boxes are wrong until it has drawn, and
 * asking for them too early makes it cut the label off.
 */
import type { Core } from 'cytoscape';
import type { Box } from './camera.ts';

/** Height of a label's line over its font size, and the room between node and label. */
const LINE = 1.17;
const GAP = 5;
/** How much larger the selection's label is. */
export const SELECTED = 1.125;

export interface NodeBox extends Box {
  readonly x: number;
  readonly y: number;
}

/** In model pixels; without the label at a zoom where it is not drawn, the box is still that of node and label. */
export function nodeBox(cy: Core, id: string, above = isAbove(cy, id)): NodeBox {
  const node = cy.getElementById(id);
  const { x, y } = node.position();
  const { width, height, fontSize, labelWidth = 0, labelLines = 0 } = node.data();
  const size = fontSize * (node.hasClass('selected') ? SELECTED : 1);
  const half = Math.max(width, (labelWidth * size) / 12) / 2;
  const label = labelLines ? GAP + labelLines * size * LINE : 0;
  return {
    x,
    y,
    x1: x - half,
    x2: x + half,
    y1: y - height / 2 - (above ? label : 0),
    y2: y + height / 2 + (above ? 0 : label),
  };
}

/** Whether a node's name stands above it: for the sake of the selection's lines, or of a thread. */
const isAbove = (cy: Core, id: string): boolean =>
  cy.getElementById(id).hasClass('above') || cy.getElementById(id).hasClass('over');

/** The same box in CSS pixels from the canvas's upper left corner. */
export function onScreen(cy: Core, box: Box): Box {
  const zoom = cy.zoom();
  const pan = cy.pan();
  return {
    x1: box.x1 * zoom + pan.x,
    x2: box.x2 * zoom + pan.x,
    y1: box.y1 * zoom + pan.y,
    y2: box.y2 * zoom + pan.y,
  };
}

export const overlaps = (a: Box, b: Box): boolean => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
