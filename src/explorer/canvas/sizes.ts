/** How large things are drawn. All lengths are model pixels: one is a CSS pixel at zoom 1. */

/** Below 22 px an icon cannot be read; above 48 px one much-reported country would hide its neighbours. */
const DIAMETER = { base: 17, perRoot: 4.3, min: 22, max: 48 };
/** Thin enough to tell 1 from 3 passages, never so thick that it hides a node. */
const WIDTH = { base: 1.1, perPassage: 0.34, max: 5 };

/** Diameter of a node by its number of passages: the area grows with them. */
export const nodeDiameter = (passages: number): number =>
  Math.round(
    Math.min(DIAMETER.max, Math.max(DIAMETER.min, DIAMETER.base + DIAMETER.perRoot * Math.sqrt(passages))) *
      10,
  ) / 10;

/** Width of the line of a bundle by the passages of all its edges. */
export const lineWidth = (passages: number): number =>
  Math.round(Math.min(WIDTH.max, WIDTH.base + WIDTH.perPassage * Math.max(0, passages - 1)) * 100) / 100;

/** From here on a node among very many keeps its label when the zoom is below `FAR_ZOOM`. */
export const MANY_PASSAGES = 11;
export const FAR_ZOOM = 0.6;

/** Nodes from which on a veil fades what is not lit, for slow fades of single elements would stutter. */
export const VEILED_GRAPH = 250;
/** Nodes from which on drawing is made cheaper: lines are straight, panning shows a picture, hovering fades nothing. */
export const LARGE_GRAPH = 1000;
