import { lazy, type ReactNode, Suspense, useCallback, useEffect, useState } from 'react';
import { useText } from './i18n/use-text.ts';
import { preload } from './lazy-parts.ts';
import { loadGraph } from './load-graph.ts';
import type { LoadState } from './loaded.ts';
import { CrashBoundary } from './panels/states/CrashBoundary.tsx';
import { EmptyGraph } from './panels/states/EmptyGraph.tsx';
import { LoadFailed } from './panels/states/LoadFailed.tsx';
import { Loading } from './panels/states/Loading.tsx';
import { GraphContext } from './state/graph-context.ts';
import { useStore } from './state/store.ts';
import { useDocument } from './ui/use-theme.ts';
import { Wordmark } from './ui/Wordmark.tsx';

// Asked for at once, beside the graph: neither waits for the other.
const explorer = import('./Explorer.tsx');
const Explorer = lazy(() => explorer.then((part) => ({ default: part.Explorer })));

const GRAPH_URL = `${import.meta.env.BASE_URL}graph.json`;

export function App() {
  useDocument();
  return (
    <CrashBoundary>
      <Loader />
    </CrashBoundary>
  );
}

function Loader() {
  const [load, setLoad] = useState<LoadState>(NOTHING_YET);
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => {
    setLoad(NOTHING_YET);
    setAttempt((count) => count + 1);
  }, []);
  useEffect(() => preload(useStore.getState().view), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt loads again
  useEffect(() => {
    const abort = new AbortController();
    const onProgress = (received: number, total: number | null) =>
      setLoad({ kind: 'loading', received, total });
    loadGraph(GRAPH_URL, onProgress, abort.signal).then((state) => {
      if (!abort.signal.aborted) setLoad(state);
    });
    return () => abort.abort();
  }, [attempt]);

  const waiting = <Loading {...(load.kind === 'loading' ? load : DONE)} />;
  if (load.kind === 'loaded' && load.index.graph.nodes.length > 0) {
    return (
      <GraphContext value={load.index}>
        <Suspense fallback={<BarePage>{waiting}</BarePage>}>
          <Explorer index={load.index} />
        </Suspense>
      </GraphContext>
    );
  }
  return (
    <BarePage>
      {load.kind === 'loading' && waiting}
      {load.kind === 'failed' && <LoadFailed problem={load.problem} onRetry={retry} />}
      {load.kind === 'loaded' && <EmptyGraph articles={load.index.graph.articles.length} />}
    </BarePage>
  );
}

/** The page without a graph: the name, and what there is to say. */
function BarePage({ children }: { readonly children: ReactNode }) {
  const { t } = useText();
  return (
    <div className="grid h-dvh grid-rows-[var(--bar-h)_minmax(0,1fr)]">
      <header className="flex items-center border-b border-line bg-panel px-4">
        <h1>
          <Wordmark name={t('shell.name')} />
        </h1>
      </header>
      <main className="grid place-items-center overflow-y-auto bg-canvas">{children}</main>
    </div>
  );
}

const NOTHING_YET: LoadState = { kind: 'loading', received: 0, total: null };
const DONE = { received: 0, total: null };
