import type { Canvas } from '../canvas.ts';
import { labelSide } from '../label-side.ts';
import { nodeBox, overlaps } from '../node-box.ts';
import type { Scene } from '../scene.ts';
import { mark } from './mark.ts';

/** The selection gets its ring, its lines turn red, its name stands where they do not run. */
export function syncSelection(canvas: Canvas, before: Scene | null, after: Scene): void {
  const { cy } = canvas;
  mark(cy, 'selected', before?.selected, after.selected);
  mark(cy, 'thread', before?.emphasis.thread, after.emphasis.thread);
  if (before?.selected === after.selected && before.visible === after.visible) return;
  const above = findAbove(canvas, after);
  for (const id of [...(before?.selected ?? []), ...after.selected])
    cy.getElementById(id).toggleClass('above', above.has(id));
}

/** Selected nodes whose lines mostly run downwards, where the name covers no neighbour above. */
function findAbove({ cy, index, bundlesAt }: Canvas, { selected, emphasis }: Scene): ReadonlySet<string> {
  const at = (id: string) => cy.getElementById(id).position();
  const above = [...selected].filter((id) => {
    if (!index.nodes.has(id)) return false;
    const ends = (bundlesAt.get(id) ?? [])
      .filter((bundle) => emphasis.thread.has(bundle.id))
      .map((bundle) => (bundle.source === id ? bundle.target : bundle.source));
    const room = nodeBox(cy, id, true);
    return (
      labelSide(at(id), ends.map(at)) === 'above' && !ends.some((end) => overlaps(room, nodeBox(cy, end)))
    );
  });
  return new Set(above);
}
