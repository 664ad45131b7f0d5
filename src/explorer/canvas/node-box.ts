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
  const [node, label] = nodeParts(cy, id, above);
  const { x, y } = cy.getElementById(id).position();
  return {
    x,
    y,
    x1: Math.min(node.x1, label.x1),
    x2: Math.max(node.x2, label.x2),
    y1: Math.min(node.y1, label.y1),
    y2: Math.max(node.y2, label.y2),
  };
}

/** The node and its label: what is beside a node above a wide label is free. */
export function nodeParts(cy: Core, id: string, above = isAbove(cy, id)): readonly [node: Box, label: Box] {
  const element = cy.getElementById(id);
  const { x, y } = element.position();
  const { width, height, fontSize, labelWidth = 0, labelLines = 0 } = element.data();
  const size = fontSize * (element.hasClass('selected') ? SELECTED : 1);
  const node = { x1: x - width / 2, x2: x + width / 2, y1: y - height / 2, y2: y + height / 2 };
  const half = (labelWidth * size) / 24;
  const room = labelLines ? GAP + labelLines * size * LINE : 0;
  const label = { x1: x - half, x2: x + half };
  return [
    node,
    above ? { ...label, y1: node.y1 - room, y2: node.y1 } : { ...label, y1: node.y2, y2: node.y2 + room },
  ];
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
