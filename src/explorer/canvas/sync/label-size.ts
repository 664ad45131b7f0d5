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
  let crowded: ReadonlySet<string> = new Set();
  const thin = (): void => {
    const next = cy.zoom() < FAR_ZOOM ? findCrowded(canvas) : new Set<string>();
    mark(cy, 'crowded', crowded, next);
    crowded = next;
  };
  const resize = (): void => {
    const next = labelSize(cy.zoom());
    if (next === size) return;
    size = next;
    cy.batch(() => {
      cy.elements('.much, .lit, .selected, .hovered').data('fontSize', size);
      thin();
    });
  };
  const fresh = (): void => {
    if (size === NORMAL) return;
    cy.batch(() => {
      cy.elements('.lit, .selected, .hovered').data('fontSize', size);
      thin();
    });
  };
  cy.on('zoom', resize);
  cy.on('scene', fresh);
  return () => {
    cy.off('zoom', resize);
    cy.off('scene', fresh);
  };
}

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
