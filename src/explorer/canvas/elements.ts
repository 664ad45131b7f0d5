/** The graph as Cytoscape's elements: made once, never changed by React. Positions are copies, Cytoscape writes into them. */
import type { ElementDefinition } from 'cytoscape';
import type { Graph, Node } from '../../graph/schema.ts';
import { isEventType } from '../../graph/schema.ts';
import { type Bundle, lineFacts } from './bundles.ts';
import type { Name } from './names.ts';
import { SHAPES } from './shapes.ts';
import { MANY_PASSAGES, nodeDiameter } from './sizes.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How a node is painted: `solid` is or was, the others are not (yet). */
export type Paint = 'solid' | 'planned' | 'proposed' | 'denied';

export function paintOf(node: Node): Paint {
  if (!isEventType(node.type)) return 'solid';
  return node.status === 'planned' || node.status === 'proposed' || node.status === 'denied'
    ? node.status
    : 'solid';
}

/** Where each node lies at first: as the build put it, and what the build did not place on a spiral around the rest. */
export function startPositions(graph: Graph): ReadonlyMap<string, Point> {
  const placed = graph.nodes.filter((node) => node.position);
  const edge = placed.reduce((max, { position: [x = 0, y = 0] = [] }) => Math.max(max, Math.hypot(x, y)), 0);
  let loose = 0;
  return new Map(
    graph.nodes.map((node) => {
      const [x = 0, y = 0] = node.position ?? spiral(loose++, edge);
      return [node.id, { x, y }];
    }),
  );
}

interface Parts {
  readonly bundles: Iterable<Bundle>;
  readonly positions: ReadonlyMap<string, Point>;
  readonly nameOf: (node: Node) => Name;
}

export function toElements(graph: Graph, { bundles, positions, nameOf }: Parts): ElementDefinition[] {
  const nodes = graph.nodes.map((node): ElementDefinition => {
    const diameter = nodeDiameter(node.mentions.length);
    const shape = SHAPES[node.type];
    const at = positions.get(node.id) ?? { x: 0, y: 0 };
    return {
      group: 'nodes',
      data: {
        id: node.id,
        type: node.type,
        paint: paintOf(node),
        width: (shape.width * diameter) / 2,
        height: (shape.height * diameter) / 2,
        corner: ((shape.corner ?? 0) * diameter) / 2,
        ...nameOf(node),
        fontSize: 12,
      },
      position: { x: at.x, y: at.y },
      classes: node.mentions.length >= MANY_PASSAGES ? 'much' : '',
    };
  });
  const lines = [...bundles].map(
    (bundle): ElementDefinition => ({
      group: 'edges',
      data: {
        id: bundle.id,
        source: bundle.source,
        target: bundle.target,
        bend: bend(bundle, positions),
        label: '',
        fontSize: 12,
        ...lineFacts(bundle, bundle.edges),
      },
    }),
  );
  return [...nodes, ...lines, veil(positions.values())];
}

/**
 * A sheet of canvas colour under what is lit and over the rest: fades a large graph by changing one element, where a class
 * on every other one would cost half a second.
 */
export const VEIL = 'veil';

function veil(positions: Iterable<Point>): ElementDefinition {
  const all = [...positions];
  const reach = all.reduce((max, { x, y }) => Math.max(max, Math.abs(x), Math.abs(y)), 0) + 5000;
  return {
    group: 'nodes',
    data: { id: VEIL, paint: 'solid', width: 2 * reach, height: 2 * reach },
    position: { x: 0, y: 0 },
    classes: 'veil',
    grabbable: false,
    selectable: false,
  };
}

/** Seven parts in a hundred of the length, to the side that the pair's name decides: the same in every visit. */
export function bend(bundle: Bundle, positions: ReadonlyMap<string, Point>): number {
  const a = positions.get(bundle.source);
  const b = positions.get(bundle.target);
  if (!a || !b) return 0;
  let hash = 0;
  for (const char of bundle.id) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) | 0;
  return Math.round(Math.hypot(a.x - b.x, a.y - b.y) * 0.07 * (hash % 2 ? 1 : -1) * 10) / 10;
}

/** Sunflower seeds outside a circle: no two at one spot, about 90 px apart. */
function spiral(index: number, inner: number): [number, number] {
  const angle = index * 2.399963;
  const radius = Math.sqrt(inner ** 2 + (index + 1) * 90 ** 2);
  return [Math.round(Math.cos(angle) * radius), Math.round(Math.sin(angle) * radius)];
}
