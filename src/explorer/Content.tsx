import { memo, type ReactNode, Suspense } from 'react';
import { useText } from './i18n/use-text.ts';
import { DateStrip, GraphCanvas, ListView, MapView, TimelineView } from './lazy-parts.ts';
import { NoResult } from './panels/states/NoResult.tsx';
import { Notices } from './panels/states/Notices.tsx';
import { useStore } from './state/store.ts';
import { useVisible } from './state/use-visible.ts';
import type { View } from './state/view-state.ts';
import { CONTENT } from './ui/places.ts';

const VIEWS: Readonly<Record<View, ReactNode>> = {
  graph: <GraphCanvas />,
  timeline: <TimelineView />,
  map: <MapView />,
  list: <ListView />,
};

/** The view in the middle, what lies over it, and the strip of dates below. */
export const Content = memo(function Content({ strip }: { readonly strip: boolean }) {
  const { t } = useText();
  const view = useStore((state) => state.view);
  const empty = useVisible().nodes.size === 0;
  return (
    <main
      id={CONTENT}
      aria-label={t('shell.content')}
      tabIndex={-1}
      className="flex min-h-0 min-w-0 flex-col outline-none"
    >
      <div className="relative min-h-0 flex-1 overflow-hidden bg-canvas">
        <Suspense>{VIEWS[view]}</Suspense>
        {empty && (
          <div className="absolute inset-0 grid place-items-center bg-canvas">
            <NoResult />
          </div>
        )}
        <Notices />
      </div>
      {strip && view === 'graph' && (
        <div className="flex-none border-t border-line bg-panel">
          <Suspense>
            <DateStrip />
          </Suspense>
        </div>
      )}
    </main>
  );
});
