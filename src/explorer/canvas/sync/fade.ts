import type { Canvas } from '../canvas.ts';
import { VEIL } from '../elements.ts';
import type { Scene } from '../scene.ts';
import { mark } from './mark.ts';

/** Neighbours of selection and hover stay, everything else fades; still there, still clickable. */
export function syncFade({ cy, veiled }: Canvas, before: Scene | null, after: Scene): void {
  const was = before?.emphasis.lit ?? null;
  const is = after.emphasis.lit;
  if (was === is) return;
  mark(cy, 'lit', was, is);
  if (veiled) {
    cy.getElementById(VEIL).toggleClass('drawn', Boolean(is));
    return;
  }
  if (!is) {
    cy.elements('.faded').removeClass('faded');
  } else if (!was) {
    cy.elements()
      .filter((element) => !is.has(element.id()))
      .addClass('faded');
  } else {
    for (const id of was) if (!is.has(id)) cy.getElementById(id).addClass('faded');
    for (const id of is) if (!was.has(id)) cy.getElementById(id).removeClass('faded');
  }
}
