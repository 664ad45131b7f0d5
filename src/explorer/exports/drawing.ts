/** The canvas as it stands, as plain shapes: what a picture needs to know. Lengths are CSS pixels on the screen. */
import type { NodeType, Status } from '../../graph/schema.ts';

export interface DrawnNode {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly type: NodeType;
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly dash: readonly number[];
  /** Colour of the icon on it. */
  readonly icon: string;
  readonly denied: boolean;
  /** Colour of the ring of what is selected. */
  readonly ring: string | null;
  readonly opacity: number;
  /** Lines of its name with their widths in the page's font; none where the canvas hides it. */
  readonly name: readonly { readonly text: string; readonly width: number }[];
  readonly fontSize: number;
  readonly bold: boolean;
  /** Middle of the first line of the name. */
  readonly nameY: number;
}

export interface DrawnLine {
  readonly from: readonly [number, number];
  readonly via: readonly [number, number] | null;
  readonly to: readonly [number, number];
  readonly width: number;
  readonly colour: string;
  readonly dash: readonly number[];
  readonly round: boolean;
  readonly arrowAtStart: boolean;
  readonly arrowAtEnd: boolean;
  readonly opacity: number;
  readonly label: string;
  /** How far along the line its label stands, from 0 to 1. */
  readonly labelAt: number;
  readonly status: Status | 'plain';
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly ink: string;
  readonly quiet: string;
  readonly lines: readonly DrawnLine[];
  readonly nodes: readonly DrawnNode[];
}

/** The words around a picture. */
export interface Caption {
  readonly title: string;
  readonly filters: string;
  /** Where it is from: articles, page. */
  readonly source: string;
}

/** Room above and below the canvas, in pixels of the screen. */
export const CAPTION = { above: 68, below: 34, side: 20, title: 20, text: 12.5 } as const;
/** Fonts of a file on somebody else's machine: ours where installed, else what is there. */
export const FONTS = {
  sans: '"Source Sans 3", "Source Sans Pro", system-ui, "Segoe UI", Helvetica, Arial, sans-serif',
  serif: 'Newsreader, Charter, Georgia, "Times New Roman", serif',
} as const;
