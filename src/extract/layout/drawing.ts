/** The graph as the layout sees it: bodies with room around them, and one thread for each pair that is joined. */
import type { Outline } from '../outline.ts';
import { withFields } from '../with-fields.ts';
import { type Footprint, footprintOf } from './footprint.ts';

export interface Body extends Footprint {
  readonly index: number;
  x: number;
  y: number;
  readonly threads: Thread[];
}

export interface Thread {
  readonly a: Body;
  readonly b: Body;
}

export interface Drawing {
  readonly bodies: readonly Body[];
  readonly threads: readonly Thread[];
}

/** All bodies at the origin. Parallel edges are drawn as one line, so they are one thread. */
export function drawingOf({ nodes, edges }: Pick<Outline, 'nodes' | 'edges'>): Drawing {
  const bodies = nodes.map(
    (node, index): Body => withFields(footprintOf(node), { index, x: 0, y: 0, threads: [] }),
  );
  const byId = new Map(nodes.map(({ id }, i) => [id, bodies[i]]));
  const seen = new Set<number>();
  const threads: Thread[] = [];
  for (const { source, target } of edges) {
    const a = byId.get(source);
    const b = byId.get(target);
    if (!a || !b || a === b) continue;
    const key = Math.min(a.index, b.index) * bodies.length + Math.max(a.index, b.index);
    if (seen.has(key)) continue;
    seen.add(key);
    const thread = { a, b };
    threads.push(thread);
    a.threads.push(thread);
    b.threads.push(thread);
  }
  return { bodies, threads };
}

/** Canvas that the picture should fill: 760 × 700 is what a 1440 × 900 window leaves beside its rails. */
export const ASPECT = 1.2;
/** Room that lines and air take, as a multiple of what the bodies need. More is calmer, less is legible at a larger zoom. */
const AIR = 1.6;

/** Half the width and height of a picture of that aspect with room for all. */
export function frameOf({ bodies }: Drawing): { readonly halfWidth: number; readonly halfHeight: number } {
  const area = bodies.reduce((sum, body) => sum + body.half * 2 * (body.top + body.bottom), 0) * AIR;
  const height = Math.sqrt(area / ASPECT);
  return { halfWidth: (height * ASPECT) / 2, halfHeight: height / 2 };
}
