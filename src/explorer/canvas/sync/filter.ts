import { lineFacts } from '../bundles.ts';
import { type Canvas, shownEdges } from '../canvas.ts';
import type { Scene } from '../scene.ts';

/** What the filters leave out is not drawn; nothing else moves. A line says only what its shown edges say. */
export function syncFilter({ cy, bundles, index }: Canvas, before: Scene | null, after: Scene): void {
  const was = before?.visible;
  const is = after.visible;
  if (was === is) return;
  for (const { id } of index.graph.nodes) {
    const shown = is.nodes.has(id);
    if (shown !== (was?.nodes.has(id) ?? true)) cy.getElementById(id).toggleClass('hidden', !shown);
  }
  for (const bundle of bundles.values()) {
    const changed = bundle.edges.some(({ id }) => is.edges.has(id) !== (was?.edges.has(id) ?? true));
    if (!changed) continue;
    const shown = shownEdges(bundle, is.edges);
    const line = cy.getElementById(bundle.id);
    line.toggleClass('hidden', shown.length === 0);
    if (shown.length) line.data(lineFacts(bundle, shown));
  }
}
