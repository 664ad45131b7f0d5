/** The camera over the map: everything in sight until the reader moves it; by wheel, drag, pinch, keys and buttons. */
import { type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import { type Point, useGestures } from '../stage/use-gestures.ts';
import type { Size } from '../stage/use-size.ts';
import { useCameraWishes } from '../stage/use-zoom-keys.ts';
import * as cameras from './map-camera.ts';

interface Moved {
  readonly camera: cameras.MapCamera;
  readonly size: Size;
}

export function useMapCamera(stage: RefObject<HTMLElement | null>, size: Size, whole: readonly Point[]) {
  // null: the reader has not moved it.
  const [moved, setMoved] = useState<Moved | null>(null);
  const first = useMemo(() => cameras.fitPoints(whole, size), [whole, size]);
  const now = useRef({ size, first });
  now.current = { size, first };
  const camera = moved ? cameras.resized(moved.camera, moved.size, size) : first;
  const move = useCallback((change: (camera: cameras.MapCamera, size: Size) => cameras.MapCamera) => {
    setMoved((before) => {
      const { size: at, first: start } = now.current;
      const from = before ? cameras.resized(before.camera, before.size, at) : start;
      const to = change(from, at);
      return to === from ? before : { camera: to, size: at };
    });
  }, []);
  const zoom = useCallback(
    (factor: number, at?: Point) =>
      move((from, { width, height }) =>
        cameras.zoomedAt(from, factor, at ?? { x: width / 2, y: height / 2 }, { width, height }),
      ),
    [move],
  );
  /** Nearer to a point of the screen, which comes to the middle. */
  const approach = useCallback(
    (factor: number, at: Point) =>
      move((from, stageSize) => {
        const near = cameras.zoomedAt(from, factor, at, stageSize);
        return cameras.panned(near, stageSize.width / 2 - at.x, stageSize.height / 2 - at.y, stageSize);
      }),
    [move],
  );
  const fit = useCallback(() => setMoved(null), []);
  const show = useCallback((point: Point) => move((from, at) => cameras.shownIn(from, point, at)), [move]);
  useGestures(stage, {
    onZoom: zoom,
    onPan: (dx, dy) => move((from, at) => cameras.panned(from, dx, dy, at)),
  });
  useCameraWishes({ onZoom: zoom, onFit: fit });
  return { camera, zoom, approach, fit, show };
}
