/** The loaded graph, frozen and the same for the life of the page. */
import { createContext, useContext } from 'react';
import type { GraphIndex } from '../../graph/queries.ts';

export const GraphContext = createContext<GraphIndex | null>(null);

export function useGraph(): GraphIndex {
  const graph = useContext(GraphContext);
  if (!graph) throw new Error('useGraph is called outside GraphContext');
  return graph;
}
