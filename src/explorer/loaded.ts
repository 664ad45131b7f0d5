/** What loading the graph comes to. */
import type { GraphIndex } from '../graph/queries.ts';

/** Why the graph could not be loaded, with what is needed to say so in words. */
export type LoadProblem =
  | { readonly kind: 'network' }
  | { readonly kind: 'http'; readonly status: number }
  | { readonly kind: 'json'; readonly detail: string }
  | { readonly kind: 'version'; readonly found: string }
  | { readonly kind: 'contract'; readonly path: string; readonly expected: string; readonly count: number };

/** What became of loading. */
export type Loaded =
  | { readonly kind: 'failed'; readonly problem: LoadProblem }
  | { readonly kind: 'loaded'; readonly index: GraphIndex };

export type LoadState =
  | { readonly kind: 'loading'; readonly received: number; readonly total: number | null }
  | Loaded;
