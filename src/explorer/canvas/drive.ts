/** Keeps a canvas in step with the state: every change becomes two scenes, and each sync moves what it is for. */

import { stationsOf } from '../../graph/paths.ts';
import { drawnOf } from '../state/drawn.ts';
import { type Store, useStore } from '../state/store.ts';
import { currentPath } from '../state/thread.ts';
import { oncePainted } from '../ui/after-paint.ts';
import type { Canvas } from './canvas.ts';
import { openCamera } from './move-camera.ts';
import { type Scene, toScene } from './scene.ts';
import { useSession } from './session.ts';
import { grantCameraWishes } from './sync/camera-wish.ts';
import { watchCover } from './sync/cover.ts';
import { syncFade } from './sync/fade.ts';
import { syncFilter } from './sync/filter.ts';
import { syncHover } from './sync/hover.ts';
import { watchLabelSize } from './sync/label-size.ts';
import { rename, syncLineLabels, syncNames } from './sync/labels.ts';
import { drawPath, syncPath, watchPathNames } from './sync/path.ts';
import { syncPins } from './sync/pins.ts';
import { syncPlaces } from './sync/places.ts';
import { syncSelection } from './sync/selection.ts';
import { watchTheme } from './sync/theme.ts';
import { syncViewport, watchSize } from './sync/viewport.ts';

/** Starts the syncs; returns what stops them. */
export function driveCanvas(canvas: Canvas): () => void {
  const { cy } = canvas;
  let scene: Scene | null = null;

  const update = (): void => {
    if (cy.destroyed()) return;
    const before = scene;
    const after = sceneOf(canvas, useStore.getState());
    if (before && isSame(before, after)) return;
    scene = after;
    cy.batch(() => {
      syncPlaces(canvas, before, after);
      syncFilter(canvas, before, after);
      syncNames(canvas, before, after);
      syncSelection(canvas, before, after);
      syncPath(canvas, before, after);
      syncHover(canvas, before, after);
      syncFade(canvas, before, after);
      syncLineLabels(canvas, before, after);
    });
    cy.emit('scene');
    syncViewport(canvas, before, after);
    drawPath(canvas, before, after);
  };

  // The page answers first: what was clicked shows its passages before thousands of elements are drawn again.
  const later = oncePainted(update);
  const follow = canvas.large ? later.ask : update;

  const stopTheme = watchTheme(canvas, () => {
    if (scene) rename(canvas, scene);
  });
  const stopLabels = watchLabelSize(canvas);
  const stopNames = watchPathNames(canvas, () => scene);
  update();
  const stopPins = syncPins(canvas);
  const stopCamera = startCamera(canvas, () => shownFirst(scene));
  const stops = [
    useStore.subscribe(follow),
    grantCameraWishes(canvas),
    useSession.subscribe((now, was) => {
      if (now.walked !== was.walked) follow();
    }),
    watchSize(canvas, () => scene?.selected ?? new Set()),
    watchCover(canvas, () => scene),
    stopTheme,
    stopLabels,
    stopNames,
    stopPins,
    stopCamera,
    later.stop,
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function sceneOf(canvas: Canvas, state: Store): Scene {
  return toScene(canvas, {
    selection: state.selection,
    hoveredId: state.hovered,
    walked: useSession.getState().walked,
    visible: drawnOf(canvas.index, state),
    whole: state.show === 'all',
    path: currentPath(canvas.index, state),
    ends: state.path ?? (state.threading?.from ? [state.threading.from] : []),
    focus: state.focus,
    hops: state.hops,
    lang: state.lang,
  });
}

const isSame = (a: Scene, b: Scene): boolean =>
  a.visible === b.visible &&
  a.whole === b.whole &&
  a.path === b.path &&
  a.ends.join() === b.ends.join() &&
  a.hovered === b.hovered &&
  a.walked === b.walked &&
  a.focus === b.focus &&
  a.hops === b.hops &&
  a.lang === b.lang &&
  a.selected.size === b.selected.size &&
  [...a.selected].every((id) => b.selected.has(id));

/** What the first camera must show. */
const shownFirst = (scene: Scene | null): ReadonlySet<string> =>
  scene?.path ? new Set(stationsOf(scene.path)) : (scene?.selected ?? new Set());

/** The camera of the last visit, else the first view as soon as the canvas has a size (a hidden tab has none). */
function startCamera(canvas: Canvas, selected: () => ReadonlySet<string>): () => void {
  const { cy } = canvas;
  const { camera } = useSession.getState();
  let open = false;
  const start = (): void => {
    if (open || cy.width() < 40 || cy.height() < 40) return;
    open = true;
    if (camera) cy.viewport({ zoom: camera.zoom, pan: { ...camera.pan } });
    else openCamera(canvas, selected());
  };
  cy.on('resize', start);
  start();
  return () => {
    cy.off('resize', start);
    if (open && !cy.destroyed()) useSession.getState().keepCamera({ zoom: cy.zoom(), pan: { ...cy.pan() } });
  };
}
