import type { Canvas } from '../canvas.ts';
import { withoutOverlap } from '../declutter.ts';
import { nodeBox, onScreen } from '../node-box.ts';
import { FAR_ZOOM } from '../sizes.ts';
import { mark } from './mark.ts';

/** Labels that are shown when far away keep this size on the screen, in CSS pixels. */
const SMALLEST = 11;
const NORMAL = 12;

/** The size of a far label at a zoom, in model pixels, in steps of a tenth so that few zooms change it. */
export function labelSize(zoom: number): number {
  const wanted = Math.max(NORMAL, SMALLEST / zoom);
  return Math.round(NORMAL * 1.1 ** Math.round(Math.log(wanted / NORMAL) / Math.log(1.1)) * 10) / 10;
}

/**
 * Names that stay when the rest loses its labels are kept readable at any zoom; where they would then cover one another,
 * the more reported one stays. Returns what stops it.
 */
export function watchLabelSize(canvas: Canvas): () => void {
  const { cy } = canvas;
  let size = NORMAL;
  let scaled: ReadonlySet<string> = new Set();
  let crowded: ReadonlySet<string> = new Set();
  const update = (next: number): void => {
    const wanted = next === NORMAL ? new Set<string>() : findLasting(canvas);
    cy.batch(() => {
      for (const id of scaled) if (!wanted.has(id)) cy.getElementById(id).data('fontSize', NORMAL);
      for (const id of wanted)
        if (next !== size || !scaled.has(id)) cy.getElementById(id).data('fontSize', next);
      size = next;
      scaled = wanted;
      const without = cy.zoom() < FAR_ZOOM ? findCrowded(canvas) : new Set<string>();
      mark(cy, 'crowded', crowded, without);
      crowded = without;
    });
  };
  const onZoom = (): void => {
    const next = labelSize(cy.zoom());
    if (next !== size) update(next);
  };
  const onScene = (): void => {
    if (size !== NORMAL) update(size);
  };
  cy.on('zoom', onZoom);
  cy.on('scene', onScene);
  return () => {
    cy.off('zoom', onZoom);
    cy.off('scene', onScene);
  };
}

/** Whatever keeps its label when the rest loses it. */
const findLasting = ({ cy }: Canvas): ReadonlySet<string> =>
  new Set(cy.elements('.much, .lit, .selected, .hovered').map((element) => element.id()));

/** Far names without room: selection and hover come first, then those with more passages. */
function findCrowded({ cy, index }: Canvas): ReadonlySet<string> {
  const named = cy.nodes('.much, .lit').not('.hidden');
  const first = new Set(cy.nodes('.selected, .hovered').map((node) => node.id()));
  const weight = (id: string): number =>
    (index.nodes.get(id)?.mentions.length ?? 0) + (first.has(id) ? 1e6 : 0);
  const claims = named
    .map((node) => node.id())
    .sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1))
    .map((id) => ({ id, ...onScreen(cy, nodeBox(cy, id)) }));
  const kept = withoutOverlap(claims);
  return new Set(claims.map(({ id }) => id).filter((id) => !kept.has(id)));
}
