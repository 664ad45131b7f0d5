import type { Node } from '../../graph/schema.ts';
import { labelOf } from '../sentences/parts.ts';
import type { Lang } from '../state/view-state.ts';
import { labelLines, type Measure } from './label-lines.ts';

/** A node's label as it is drawn, with the room it takes at the normal size, in model pixels. */
export interface Name {
  readonly label: string;
  readonly labelLines: number;
  readonly labelWidth: number;
}

export function nameOf(node: Node, lang: Lang, measure: Measure): Name {
  const lines = labelLines(labelOf(node, lang), measure);
  return {
    label: lines.join('\n'),
    labelLines: lines.length,
    labelWidth: Math.max(0, ...lines.map(measure)),
  };
}
