import { useEffect, useState } from 'react';
import { Explorer } from './Explorer.tsx';
import { type LoadState, loadGraph } from './load-graph.ts';
import { GraphContext } from './state/graph-context.ts';

const GRAPH_URL = `${import.meta.env.BASE_URL}graph.json`;

export function App() {
  const [load, setLoad] = useState<LoadState>({ kind: 'loading', received: 0, total: null });
  useEffect(() => {
    const abort = new AbortController();
    const onProgress = (received: number, total: number | null) =>
      setLoad({ kind: 'loading', received, total });
    loadGraph(GRAPH_URL, onProgress, abort.signal).then((state) => {
      if (!abort.signal.aborted) setLoad(state);
    });
    return () => abort.abort();
  }, []);
  if (load.kind === 'loading') return null;
  if (load.kind === 'failed') return <p role="alert">{JSON.stringify(load.problem)}</p>;
  return (
    <GraphContext value={load.index}>
      <Explorer />
    </GraphContext>
  );
}
