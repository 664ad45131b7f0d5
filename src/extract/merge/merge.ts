import type { Graph } from '../../graph/schema.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Findings } from '../types.ts';

export function merge(_findings: readonly Findings[], _knowledge: Knowledge): Graph {
  return { version: 1, articles: [], nodes: [], edges: [], redirects: {} };
}
