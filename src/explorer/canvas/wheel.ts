/** Zooming with the wheel to where the pointer is. */
import { useStore } from '../state/store.ts';
import { MAX_ZOOM, MIN_ZOOM } from './camera.ts';
import type { Canvas } from './canvas.ts';

type Turn = Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>;

/** Doublings a unit of the wheel makes, by the unit: pixels, lines, pages. A notch of a mouse, 100 px, is a seventh more. */
const DOUBLINGS = [0.002, 0.05, 1];
/** A pinch on a touch pad comes as a wheel with Ctrl and small numbers. */
const PINCH = 10;

/** By what factor a turn of the wheel zooms. */
export function wheelFactor({ deltaY, deltaMode, ctrlKey }: Turn): number {
  const doublings = -deltaY * (DOUBLINGS[deltaMode] ?? 0) * (ctrlKey ? PINCH : 1);
  return 2 ** Math.max(-1, Math.min(1, doublings));
}

/**
 * Cytoscape itself zooms a twentieth a notch of a mouse. In a large graph it is left to it, for it then shows a picture
 * instead of drawing everything again. In a page of others the wheel scrolls that page until the reader turns to the graph.
 */
export function listenToWheel({ cy, large }: Canvas): () => void {
  const container = cy.container();
  if (!container) return () => undefined;
  let asleep = useStore.getState().embed;
  const wake = (): void => {
    asleep = false;
  };
  const turn = (event: WheelEvent): void => {
    if (asleep) {
      event.stopImmediatePropagation();
      return;
    }
    if (large) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const { left, top } = container.getBoundingClientRect();
    const level = Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, cy.zoom() * wheelFactor(event)));
    cy.stop(true).zoom({ level, renderedPosition: { x: event.clientX - left, y: event.clientY - top } });
  };
  // From outside: Cytoscape listens on the container itself, in the same phase, and did so first.
  const outside = container.parentElement ?? container;
  outside.addEventListener('wheel', turn, { capture: true, passive: false });
  container.addEventListener('pointerdown', wake);
  return () => {
    outside.removeEventListener('wheel', turn, { capture: true });
    container.removeEventListener('pointerdown', wake);
  };
}
