import { useStore } from '../../state/store.ts';
import { afterPaint } from '../../ui/after-paint.ts';
import { DETAILS } from '../../ui/places.ts';
import type { Canvas } from '../canvas.ts';
import { coveredOf } from '../covered.ts';
import { bringIntoView } from '../move-camera.ts';
import type { Scene } from '../scene.ts';
import { showPath } from './path.ts';

/** A sheet that moves is waited for, in ms. */
const SETTLED = 120;

/** What was chosen is not hidden under the panel or the sheet that tells of it. Returns what stops it. */
export function watchCover(canvas: Canvas, scene: () => Scene | null): () => void {
  let watched: HTMLElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const bring = (): void => {
    if (canvas.cy.destroyed()) return;
    const { right, bottom } = coveredOf(canvas.cy);
    if (!right && !bottom) return;
    const { path = null, selected = new Set<string>() } = scene() ?? {};
    const last = [...selected].at(-1);
    if (path) showPath(canvas, path);
    else if (last) bringIntoView(canvas, last);
  };
  const observer = new ResizeObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(bring, SETTLED);
  });
  const look = (): void => {
    const details = document.getElementById(DETAILS);
    if (details === watched) return;
    if (watched) observer.unobserve(watched);
    if (details) observer.observe(details);
    watched = details;
  };
  let stopLooking = afterPaint(look);
  const stop = useStore.subscribe((now, before) => {
    if (now.selection === before.selection && now.path === before.path) return;
    stopLooking();
    stopLooking = afterPaint(look);
  });
  return () => {
    stop();
    stopLooking();
    clearTimeout(timer);
    observer.disconnect();
  };
}
