/**
 * One shape for each node type as Cytoscape draws it. Lengths are in radii (half a node's diameter): the box of the shape,
 * and for polygons of our own the corners inside that box (-1…1). The outlines are those of ui/type-shapes.ts.
 */
import type { NodeType } from '../../graph/schema.ts';
import { POLYGONS } from '../ui/type-shapes.ts';

export interface NodeShape {
  /** Cytoscape's name of the shape. */
  readonly name: 'ellipse' | 'round-rectangle' | 'polygon' | 'octagon' | 'diamond';
  readonly width: number;
  readonly height: number;
  readonly points?: readonly number[];
  /** Radius of the corners; only of `round-rectangle`. */
  readonly corner?: number;
}

/** The box is centred at the node although a pin's outline is not: so lines still meet at the node's own spot. */
function polygon(corners: readonly (readonly [number, number])[]): NodeShape {
  const half = Math.max(...corners.flat().map(Math.abs));
  const points = corners.flat().map((value) => Math.round((value / half) * 1e4) / 1e4);
  return { name: 'polygon', width: 2 * half, height: 2 * half, points };
}

export const SHAPES: Readonly<Record<NodeType, NodeShape>> = {
  person: { name: 'ellipse', width: 2, height: 2 },
  country: { name: 'round-rectangle', width: 1.86, height: 1.86, corner: 0.3 },
  organization: polygon(POLYGONS.organization),
  place: polygon(POLYGONS.place),
  meeting: { name: 'round-rectangle', width: 2.6, height: 1.76, corner: 0.88 },
  agreement: polygon(POLYGONS.agreement),
  sanction: { name: 'octagon', width: 2.12, height: 2.12 },
  conflict: { name: 'diamond', width: 2.44, height: 2.44 },
};
