/** Keys and wishes that zoom a drawing. */
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useStore } from '../../state/store.ts';

/** What a key or a button zooms by. */
const ZOOM_STEP = 1.6;

interface Zoomable {
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
}

/** + − ] [ zoom, 0 shows everything. True where the key was one of these. */
export function zoomByKey(event: KeyboardEvent, { onZoom, onFit }: Zoomable): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.key === '+' || event.key === '=' || event.key === ']') onZoom(ZOOM_STEP);
  else if (event.key === '-' || event.key === '[') onZoom(1 / ZOOM_STEP);
  else if (event.key === '0') onFit();
  else return false;
  event.preventDefault();
  return true;
}

/** The commands that ask the camera, from anywhere on the page. */
export function useCameraWishes(zoomable: Zoomable): void {
  const latest = useRef(zoomable);
  latest.current = zoomable;
  useEffect(
    () =>
      useStore.subscribe(({ cameraWish }, before) => {
        if (!cameraWish || cameraWish === before.cameraWish) return;
        if (cameraWish.kind === 'fit') latest.current.onFit();
        else latest.current.onZoom(cameraWish.kind === 'zoom-in' ? ZOOM_STEP : 1 / ZOOM_STEP);
      }),
    [],
  );
}
