/** The camera over the map: everything in sight until the reader moves it; by wheel, drag, pinch, keys and buttons. */
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from '../../state/store.ts';
import type { MapPlace } from '../../state/view-state.ts';
import { type Point, useGestures } from '../stage/use-gestures.ts';
import type { Size } from '../stage/use-size.ts';
import { useCameraWishes } from '../stage/use-zoom-keys.ts';
import * as cameras from './map-camera.ts';
import { project, unproject } from './projection.ts';

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
  useLinkedPlace(camera, size, moved !== null, setMoved);
  useGestures(stage, {
    onZoom: zoom,
    onPan: (dx, dy) => move((from, at) => cameras.panned(from, dx, dy, at)),
  });
  useCameraWishes({ onZoom: zoom, onFit: fit });
  return { camera, zoom, approach, fit, show };
}

/** After this pause in ms a move is over, and the link says where it ended. */
const PAUSE = 300;

/** A link opens the map where it says; a map that was moved is written into it. */
function useLinkedPlace(
  camera: cameras.MapCamera,
  size: Size,
  isMoved: boolean,
  setMoved: (moved: Moved | null) => void,
): void {
  const place = useStore((state) => state.mapPlace);
  /** What was written or read last: no news when it comes back. */
  const known = useRef<MapPlace | null>(null);
  const ready = size.width > 0;
  useEffect(() => {
    if (!ready || place === known.current) return;
    known.current = place;
    const point = place && project([place.longitude, place.latitude]);
    setMoved(point ? { camera: cameras.cameraOn(point, place.zoom, size), size } : null);
  }, [ready, place, size, setMoved]);
  useEffect(() => {
    if (!ready) return;
    const timer = setTimeout(() => {
      const now = isMoved ? placeOf(camera, size) : null;
      if (isSame(now, useStore.getState().mapPlace)) return;
      known.current = now;
      useStore.getState().arrange({ mapPlace: now });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [ready, camera, size, isMoved]);
}

function placeOf(camera: cameras.MapCamera, size: Size): MapPlace | null {
  const middle = cameras.middleOfStage(camera, size);
  const [longitude, latitude] = unproject(middle) ?? [];
  if (longitude === undefined || latitude === undefined) return null;
  return {
    longitude: rounded(longitude),
    latitude: rounded(latitude),
    zoom: Math.max(1, rounded(middle.zoom)),
  };
}

/** Two digits are a street's length at the nearest; zero has no sign. */
const rounded = (value: number): number => Math.round(value * 100) / 100 + 0;

const isSame = (a: MapPlace | null, b: MapPlace | null): boolean =>
  a === b ||
  (a !== null && b !== null && a.longitude === b.longitude && a.latitude === b.latitude && a.zoom === b.zoom);
