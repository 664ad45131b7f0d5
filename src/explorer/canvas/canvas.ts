/** A running canvas: Cytoscape with the graph it shows. Made when Cytoscape mounts, gone when it is destroyed. */
import type { Core } from 'cytoscape';
import type { GraphIndex } from '../../graph/queries.ts';
import type { Edge } from '../../graph/schema.ts';
import { FEW_ENOUGH, mainOfAll } from '../state/draw-most.ts';
import type { Lang } from '../state/view-state.ts';
import { type Bundle, bundleEdges } from './bundles.ts';
import type { DrawList } from './draw-list.ts';
import { type Point, startPositions } from './elements.ts';
import { drawTogether } from './gather.ts';
import { LARGE_GRAPH, VEILED_GRAPH } from './sizes.ts';

/** What is known of a graph before Cytoscape exists. */
export interface Plan {
  readonly index: GraphIndex;
  readonly bundles: ReadonlyMap<string, Bundle>;
  /** Bundle of each edge; an edge from a node to itself has none. */
  readonly bundleOf: ReadonlyMap<string, string>;
  /** Bundles at each node. */
  readonly bundlesAt: ReadonlyMap<string, readonly Bundle[]>;
  readonly positions: ReadonlyMap<string, Point>;
  /** Of a large graph: each node's place in the picture of the few that are drawn at first. */
  readonly together: ((id: string) => Point) | null;
  /** Language of the labels that the elements are made with. */
  readonly lang: Lang;
  /** So many nodes that a veil fades them. */
  readonly veiled: boolean;
  /** So many that drawing is made cheaper. */
  readonly large: boolean;
}

export interface Canvas extends Plan {
  readonly cy: Core;
  /** Elements that the filters leave out. */
  readonly hidden: Set<string>;
  /** Where each node stands unless the reader has moved it. */
  readonly homes: Map<string, Point>;
  /** What is drawn is chosen here, not by style; null where the renderer does not allow it. */
  readonly drawList: DrawList | null;
}

export function planCanvas(index: GraphIndex, lang: Lang): Plan {
  const bundles = bundleEdges(index.graph.edges);
  const bundlesAt = new Map<string, Bundle[]>();
  for (const bundle of bundles) {
    for (const end of [bundle.source, bundle.target]) {
      const there = bundlesAt.get(end);
      if (there) there.push(bundle);
      else bundlesAt.set(end, [bundle]);
    }
  }
  const positions = startPositions(index.graph);
  return {
    index,
    bundles: new Map(bundles.map((bundle) => [bundle.id, bundle])),
    bundleOf: new Map(bundles.flatMap((bundle) => bundle.edges.map((edge) => [edge.id, bundle.id]))),
    bundlesAt,
    positions,
    together: index.nodes.size > FEW_ENOUGH ? drawTogether(positions, mainOfAll(index).nodes) : null,
    lang,
    veiled: index.graph.nodes.length >= VEILED_GRAPH,
    large: index.graph.nodes.length >= LARGE_GRAPH,
  };
}

/** The edges of a bundle that the filters leave. */
export const shownEdges = (bundle: Bundle, edges: ReadonlySet<string>): readonly Edge[] =>
  bundle.edges.filter((edge) => edges.has(edge.id));

/** The element that stands for a selected or hovered id: a node itself, an edge's bundle. */
export const elementOf = (plan: Plan, id: string): string | undefined =>
  plan.index.nodes.has(id) || plan.bundles.has(id) ? id : plan.bundleOf.get(id);
