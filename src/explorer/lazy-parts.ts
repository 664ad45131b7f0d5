/** The parts that are loaded when they are first shown, so that the first paint waits for none of them. */
import { lazy } from 'react';

export const GraphCanvas = lazy(() =>
  import('./canvas/GraphCanvas.tsx').then((part) => ({ default: part.GraphCanvas })),
);
export const DateStrip = lazy(() =>
  import('./views/date-strip/DateStrip.tsx').then((part) => ({ default: part.DateStrip })),
);
export const ListView = lazy(() =>
  import('./views/list/ListView.tsx').then((part) => ({ default: part.ListView })),
);
export const DetailsPanel = lazy(() =>
  import('./panels/details/DetailsPanel.tsx').then((part) => ({ default: part.DetailsPanel })),
);
export const ArticleDrawer = lazy(() =>
  import('./panels/article/ArticleDrawer.tsx').then((part) => ({ default: part.ArticleDrawer })),
);
