/** Where on the screen something of the canvas is, for what is shown beside it. */
import type { EventObject } from 'cytoscape';
import type { Canvas } from './canvas.ts';
import { nodeBox, onScreen } from './node-box.ts';
import type { Spot } from './session.ts';

/** Half the room of a verb on a line. */
const LINE_REACH = 44;

/** Beside a node with its label, or where a line was met. */
export function spotOf(canvas: Canvas, { target, renderedPosition }: EventObject): Spot {
  const id: string = target.id();
  return canvas.index.nodes.has(id) ? spotOfNode(canvas, id) : { id, ...renderedPosition, reach: LINE_REACH };
}

export function spotOfNode({ cy }: Canvas, id: string): Spot {
  const box = onScreen(cy, nodeBox(cy, id));
  return { id, ...cy.getElementById(id).renderedPosition(), reach: (box.x2 - box.x1) / 2 };
}
