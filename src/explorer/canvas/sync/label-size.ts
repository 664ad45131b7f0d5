import type { Canvas } from '../canvas.ts';

/** Labels that are shown when far away keep this size on the screen, in CSS pixels. */
const SMALLEST = 11;
const NORMAL = 12;

/** The size of a far label at a zoom, in model pixels, in steps of a tenth so that few zooms change it. */
export function labelSize(zoom: number): number {
  const wanted = Math.max(NORMAL, SMALLEST / zoom);
  return Math.round(NORMAL * 1.1 ** Math.round(Math.log(wanted / NORMAL) / Math.log(1.1)) * 10) / 10;
}

/** Names that stay when the rest loses its labels are kept readable at any zoom. Returns what stops it. */
export function watchLabelSize({ cy }: Canvas): () => void {
  let size = NORMAL;
  const resize = (): void => {
    const next = labelSize(cy.zoom());
    if (next === size) return;
    size = next;
    cy.batch(() => {
      cy.elements('.much, .lit, .selected, .hovered').data('fontSize', size);
    });
  };
  const fresh = (): void => {
    if (size !== NORMAL) cy.elements('.lit, .selected, .hovered').data('fontSize', size);
  };
  cy.on('zoom', resize);
  cy.on('scene', fresh);
  return () => {
    cy.off('zoom', resize);
    cy.off('scene', fresh);
  };
}
