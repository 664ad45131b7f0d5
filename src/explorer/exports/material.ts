/** What every export is made of. The writers are pure: they get the part of the graph, the words above it and the links. */
import type { GraphIndex } from '../../graph/queries.ts';
import type { Edge, Node } from '../../graph/schema.ts';
import type { Span } from '../state/span.ts';
import type { Lang } from '../state/view-state.ts';

/** The part of the graph that is exported, in the graph's order. Both ends of every edge are among the nodes. */
export interface Excerpt {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  /** Nodes whose own passages belong to the evidence; the others only stand at the end of an edge. */
  readonly told: ReadonlySet<string>;
}

/** What a reader far from the page must know. */
export interface Head {
  readonly title: string;
  /** Active filters in words, one each: "Status: direncanakan". */
  readonly filters: readonly string[];
  /** Address of the page with the same view. */
  readonly link: string;
}

/** What a link is to open: a node or an edge, and a passage of it. */
export interface LinkTarget {
  readonly id: string;
  readonly article?: string;
  readonly at?: Span;
}

export interface Material {
  readonly index: GraphIndex;
  readonly excerpt: Excerpt;
  readonly head: Head;
  readonly lang: Lang;
  readonly linkTo: (target: LinkTarget) => string;
}
