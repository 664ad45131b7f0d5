import type { EdgeSingular } from 'cytoscape';
import type { Visible } from '../../state/visible.ts';
import { type Bundle, type LineFacts, lineFacts } from '../bundles.ts';
import { type Canvas, shownEdges } from '../canvas.ts';
import type { Scene } from '../scene.ts';

/** What the filters leave out is not drawn; nothing else moves. A line says only what its shown edges say. */
export function syncFilter(canvas: Canvas, before: Scene | null, after: Scene): void {
  const { cy, bundles, index, drawList } = canvas;
  const was = before?.visible;
  const is = after.visible;
  if (was === is) return;
  for (const { id } of index.graph.nodes) {
    const shown = is.nodes.has(id);
    if (shown !== (was?.nodes.has(id) ?? true)) hide(canvas, id, !shown);
  }
  for (const bundle of bundles.values()) {
    if (!isChanged(bundle, was, is)) continue;
    const shown = shownEdges(bundle, is.edges);
    hide(canvas, bundle.id, shown.length === 0);
    if (shown.length) say(cy.getElementById(bundle.id), lineFacts(bundle, shown));
  }
  drawList?.refresh();
}

/** By not drawing it, for restyling it and every line at it takes longer; where that cannot be, by a class. */
function hide({ cy, hidden, drawList }: Canvas, id: string, out: boolean): void {
  if (hidden.has(id) === out) return;
  if (out) hidden.add(id);
  else hidden.delete(id);
  if (!drawList) cy.getElementById(id).toggleClass('hidden', out);
}

/** Only where it says something else: every datum that is set makes Cytoscape style the line again. */
function say(line: EdgeSingular, facts: LineFacts): void {
  const said: object = line.data();
  if (Object.entries(facts).some(([key, value]) => Reflect.get(said, key) !== value)) line.data(facts);
}

/** Whether a filter took away or brought back an edge of a line. */
export const isChanged = (bundle: Bundle, was: Visible | undefined, is: Visible): boolean =>
  bundle.edges.some(({ id }) => is.edges.has(id) !== (was?.edges.has(id) ?? true));
