/**
 * A press on a large graph draws nothing until the page has answered it. Cytoscape draws everything anew when a node is
 * pressed and again when it is let go, a tenth of a second each time in which the passages cannot appear; while a batch is
 * open it does not.
 */
import { afterPaint } from '../ui/after-paint.ts';
import type { Canvas } from './canvas.ts';

/** A finger or mouse that moves further wants to drag, which must be seen at once. */
const STILL = 4;
/** Who holds longer than this, in ms, waits for something to show. */
const PATIENCE = 400;

/** Returns what stops it. */
export function keepPressQuiet({ cy }: Canvas): () => void {
  const outside = cy.container()?.parentElement;
  if (!outside) return () => undefined;
  let held: { readonly x: number; readonly y: number } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const release = (): void => {
    clearTimeout(timer);
    if (held && !cy.destroyed()) cy.endBatch();
    held = null;
  };
  const press = ({ clientX: x, clientY: y, button }: PointerEvent): void => {
    release();
    if (button !== 0) return;
    held = { x, y };
    cy.startBatch();
    timer = setTimeout(release, PATIENCE);
  };
  const move = ({ clientX, clientY }: PointerEvent): void => {
    if (held && Math.hypot(clientX - held.x, clientY - held.y) > STILL) release();
  };
  const lift = (): void => {
    if (held) afterPaint(release);
  };
  outside.addEventListener('pointerdown', press, { capture: true });
  window.addEventListener('pointermove', move, { capture: true });
  window.addEventListener('pointerup', lift);
  window.addEventListener('pointercancel', release);
  return () => {
    outside.removeEventListener('pointerdown', press, { capture: true });
    window.removeEventListener('pointermove', move, { capture: true });
    window.removeEventListener('pointerup', lift);
    window.removeEventListener('pointercancel', release);
    release();
  };
}
