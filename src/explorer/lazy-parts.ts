/** The parts that are loaded when they are first shown, so that the first paint waits for none of them. */
import { lazy } from 'react';
import { awaitFont } from './canvas/font.ts';
import type { View } from './state/view-state.ts';

const load = {
  // Names that are drawn in one font and then in another cost a large graph a second.
  canvas: async () => {
    const [part] = await Promise.all([import('./canvas/GraphCanvas.tsx'), awaitFont()]);
    return part;
  },
  strip: () => import('./views/date-strip/DateStrip.tsx'),
  list: () => import('./views/list/ListView.tsx'),
  timeline: () => import('./views/timeline/TimelineView.tsx'),
  map: () => import('./views/map/MapView.tsx'),
  details: () => import('./panels/details/DetailsPanel.tsx'),
  path: () => import('./panels/path/PathPanel.tsx'),
  palette: () => import('./panels/palette/Palette.tsx'),
  article: () => import('./panels/article/ArticleDrawer.tsx'),
  share: () => import('./panels/share/ShareSheet.tsx'),
  embedBar: () => import('./panels/share/EmbedBar.tsx'),
};

export const GraphCanvas = lazy(() => load.canvas().then((part) => ({ default: part.GraphCanvas })));
export const DateStrip = lazy(() => load.strip().then((part) => ({ default: part.DateStrip })));
export const ListView = lazy(() => load.list().then((part) => ({ default: part.ListView })));
export const TimelineView = lazy(() => load.timeline().then((part) => ({ default: part.TimelineView })));
export const MapView = lazy(() => load.map().then((part) => ({ default: part.MapView })));
export const DetailsPanel = lazy(() => load.details().then((part) => ({ default: part.DetailsPanel })));
export const PathPanel = lazy(() => load.path().then((part) => ({ default: part.PathPanel })));
export const Palette = lazy(() => load.palette().then((part) => ({ default: part.Palette })));
export const ArticleDrawer = lazy(() => load.article().then((part) => ({ default: part.ArticleDrawer })));
export const ShareSheet = lazy(() => load.share().then((part) => ({ default: part.ShareSheet })));
export const EmbedBar = lazy(() => load.embedBar().then((part) => ({ default: part.EmbedBar })));

/** Asks for the parts of a view while the graph is still on its way. A part that fails is asked for again when shown. */
export function preload(view: View): void {
  const parts = {
    graph: [load.canvas, load.details, load.strip],
    timeline: [load.timeline, load.details],
    map: [load.map, load.details],
    list: [load.list],
  }[view];
  for (const part of parts) part().catch(() => undefined);
}

/** Once the page is at rest: whoever opens the palette begins to type at once. */
export function preloadPalette(): void {
  load.palette().catch(() => undefined);
}
