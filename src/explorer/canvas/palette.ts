/** The tokens of the design as Cytoscape wants them: resolved colours instead of CSS variables. */
import { NODE_TYPES, type NodeType } from '../../graph/schema.ts';

const COLOURS = {
  canvas: '--canvas',
  panel: '--panel',
  text: '--text',
  text2: '--text-2',
  edge: '--edge',
  thread: '--thread',
  threadInk: '--thread-ink',
  onFill: '--on-fill',
} as const;

export interface Palette extends Readonly<Record<keyof typeof COLOURS, string>> {
  readonly fill: Readonly<Record<NodeType, string>>;
  readonly ink: Readonly<Record<NodeType, string>>;
  readonly fadedNode: number;
  readonly fadedEdge: number;
  /** Milliseconds; 0 where motion is reduced. */
  readonly fade: number;
  readonly move: number;
}

/** What an element without our style sheet gets (a test): grey, so that nothing is unreadable. */
const NO_COLOUR = '#777777';

/** Reads the tokens that are in force at `root`, theme and reduced motion included. */
export function readPalette(root: Element): Palette {
  const style = getComputedStyle(root);
  const colour = (name: string): string => style.getPropertyValue(name).trim() || NO_COLOUR;
  const number = (name: string, otherwise: number): number => {
    const text = style.getPropertyValue(name).trim();
    const value = Number.parseFloat(text);
    if (Number.isNaN(value)) return otherwise;
    return text.endsWith('s') && !text.endsWith('ms') ? value * 1000 : value;
  };
  const named = Object.fromEntries(
    Object.entries(COLOURS).map(([key, token]) => [key, colour(token)]),
  ) as Record<keyof typeof COLOURS, string>; // fromEntries forgets the keys
  const byType = (suffix: string): Record<NodeType, string> =>
    Object.fromEntries(NODE_TYPES.map((type) => [type, colour(`--${type}${suffix}`)])) as Record<
      NodeType,
      string
    >; // the same
  return {
    ...named,
    fill: byType(''),
    ink: byType('-ink'),
    fadedNode: number('--faded-node', 0.2),
    fadedEdge: number('--faded-edge', 0.1),
    fade: number('--t-fade', 200),
    move: number('--t-move', 320),
  };
}
