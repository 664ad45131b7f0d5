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

/** Beside a node, or at the middle of a line. */
export function spotOfElement(canvas: Canvas, id: string): Spot {
  const bundle = canvas.bundles.get(id);
  if (!bundle) return spotOfNode(canvas, id);
  const [a, b] = [bundle.source, bundle.target].map((end) =>
    canvas.cy.getElementById(end).renderedPosition(),
  );
  return { id, x: ((a?.x ?? 0) + (b?.x ?? 0)) / 2, y: ((a?.y ?? 0) + (b?.y ?? 0)) / 2, reach: LINE_REACH };
}

function spotOfNode({ cy }: Canvas, id: string): Spot {
  const box = onScreen(cy, nodeBox(cy, id));
  return { id, ...cy.getElementById(id).renderedPosition(), reach: (box.x2 - box.x1) / 2 };
}
