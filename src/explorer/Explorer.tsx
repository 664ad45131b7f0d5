/** The page with a graph: which parts stand where, by width and by what is open. */
import { lazy, Suspense } from 'react';
import { useStore } from './state/store.ts';
import { useFrame } from './ui/use-frame.ts';

const GraphCanvas = lazy(() => import('./canvas/GraphCanvas.tsx').then((m) => ({ default: m.GraphCanvas })));
const DateStrip = lazy(() =>
  import('./views/date-strip/DateStrip.tsx').then((m) => ({ default: m.DateStrip })),
);
const ListView = lazy(() => import('./views/list/ListView.tsx').then((m) => ({ default: m.ListView })));
const DetailsPanel = lazy(() =>
  import('./panels/details/DetailsPanel.tsx').then((m) => ({ default: m.DetailsPanel })),
);
const ArticleDrawer = lazy(() =>
  import('./panels/article/ArticleDrawer.tsx').then((m) => ({ default: m.ArticleDrawer })),
);

export function Explorer() {
  const frame = useFrame();
  const view = useStore((state) => state.view);
  const article = useStore((state) => state.article);
  return (
    <div
      data-frame={frame}
      className={`grid h-dvh grid-rows-[var(--bar-h)_minmax(0,1fr)] ${
        article
          ? 'grid-cols-[var(--rail-min)_minmax(0,1fr)_var(--drawer-w)]'
          : 'grid-cols-[var(--rail-w)_minmax(0,1fr)_var(--panel-w)]'
      }`}
    >
      <header className="col-span-full border-b border-line bg-panel" />
      <aside className="border-r border-line bg-rail" />
      <main className="grid min-h-0 min-w-0 grid-rows-[minmax(0,1fr)_var(--time-h)]">
        <div className="relative min-h-0 bg-canvas">
          <Suspense>{view === 'list' ? <ListView /> : <GraphCanvas />}</Suspense>
        </div>
        <div className="min-w-0 border-t border-line bg-panel">
          <Suspense>
            <DateStrip />
          </Suspense>
        </div>
      </main>
      <div className="min-h-0 min-w-0 border-l border-line bg-panel">
        <Suspense>{article ? <ArticleDrawer /> : <DetailsPanel />}</Suspense>
      </div>
    </div>
  );
}
