import type { Node } from '../../../graph/schema.ts';
import { isEventType } from '../../../graph/schema.ts';
import { TypeGlyph } from '../../ui/TypeGlyph.tsx';

const RADIUS = 9.5;
const WIDTH = Math.ceil(RADIUS * 2.6) + 2;
const HEIGHT = Math.ceil(RADIUS * 2.45) + 2;

/** A node's mark around 0,0: solid, hollow, dotted or struck as everywhere. */
export function MapShape({ node }: { readonly node: Node }) {
  return (
    <g transform={`translate(${-WIDTH / 2} ${-HEIGHT / 2})`}>
      <TypeGlyph type={node.type} status={isEventType(node.type) ? node.status : undefined} radius={RADIUS} />
    </g>
  );
}
