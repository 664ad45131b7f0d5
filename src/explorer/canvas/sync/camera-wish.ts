import { type CameraWish, useStore } from '../../state/store.ts';
import type { Canvas } from '../canvas.ts';
import { fitAll, zoomBy } from '../move-camera.ts';

/** How far a key or button zooms; three steps about double the size. */
export const ZOOM_STEP = 1.25;

const GRANT: Readonly<Record<CameraWish, (canvas: Canvas) => void>> = {
  fit: fitAll,
  'zoom-in': ({ cy }) => zoomBy(cy, ZOOM_STEP),
  'zoom-out': ({ cy }) => zoomBy(cy, 1 / ZOOM_STEP),
};

/** Does what keys ask of the camera. Returns what stops it. */
export const grantCameraWishes = (canvas: Canvas): (() => void) =>
  useStore.subscribe(({ cameraWish }, before) => {
    if (cameraWish && cameraWish !== before.cameraWish && !canvas.cy.destroyed())
      GRANT[cameraWish.kind](canvas);
  });
