/**
 * Which elements Cytoscape looks at when it draws and when it asks what lies under the pointer. By itself it goes through
 * all of them, and hiding one by its style restyles it and every line at it: in a graph of thousands of nodes a filter
 * then takes half a second, and so does a click; with seventy it is a third of the time until the answer is drawn. Here what is hidden is left out of its sorted list, and what lies
 * outside of the picture is left out of a drawing.
 *
 * These methods of the renderer are no part of Cytoscape's interface: `limitDrawing` answers null where one is missing, and
 * the canvas then hides by style. A test holds that the Cytoscape we ship has them.
 */
import type { BoundingBox12, Core, EdgeSingular, NodeSingular } from 'cytoscape';

type Element = NodeSingular | EdgeSingular;

interface Sorted extends Array<Element> {
  interactive: Element[];
}

export interface Renderer {
  cachedZSortedEles: Sorted | null;
  getCachedZSortedEles(force?: boolean): Sorted;
  updateCachedGrabbedEles(): void;
  drawCachedElements(context: unknown, elements: Element[], ratio: number, extent: BoundingBox12): void;
  drawCachedNodes(context: unknown, elements: Element[], ratio: number, extent: BoundingBox12): void;
  drawLayeredElements(context: unknown, elements: Element[], ratio: number, extent: BoundingBox12): void;
  findNearestElements(x: number, y: number, interactiveOnly: boolean, isTouch: boolean): Element[];
}

export const METHODS = [
  'getCachedZSortedEles',
  'updateCachedGrabbedEles',
  'drawCachedElements',
  'drawCachedNodes',
  'drawLayeredElements',
  'findNearestElements',
] as const satisfies readonly (keyof Renderer)[];

export interface DrawList {
  /** What is hidden has changed: sort it out again before the next drawing. */
  readonly refresh: () => void;
}

/** How far a name, an arrow or a ring reaches over its node's middle, in CSS pixels at any zoom below 1. */
const REACH = 160;
/** How near to a line or node a pointer or finger is at it, in CSS pixels; more than Cytoscape's own. */
const TOUCH = 40;

export function limitDrawing(cy: Core, hidden: ReadonlySet<string>): DrawList | null {
  const renderer = rendererOf(cy);
  if (!renderer) return null;
  const { getCachedZSortedEles, drawCachedElements, drawCachedNodes, findNearestElements } = renderer;
  let all: Sorted | null = null;

  const keepShown = (sorted: Sorted): Sorted => {
    const isShown = (element: Element): boolean => !hidden.has(element.id());
    return Object.assign(sorted.filter(isShown), { interactive: sorted.interactive.filter(isShown) });
  };
  const use = (sorted: Sorted): Sorted => {
    renderer.cachedZSortedEles = keepShown(sorted);
    renderer.updateCachedGrabbedEles();
    return renderer.cachedZSortedEles;
  };
  renderer.getCachedZSortedEles = (force) => {
    if (!force && renderer.cachedZSortedEles) return renderer.cachedZSortedEles;
    all = getCachedZSortedEles.call(renderer, force);
    return use(all);
  };
  const drawNear =
    (draw: Renderer['drawCachedElements']): Renderer['drawCachedElements'] =>
    (context, elements, ratio, extent) => {
      const reach = REACH / Math.min(1, cy.zoom());
      draw.call(renderer, context, within(elements, extent, reach), ratio, extent);
    };
  renderer.drawCachedElements = drawNear(drawCachedElements);
  renderer.drawCachedNodes = drawNear(drawCachedNodes);
  // Cytoscape's layers are for graphs that fit into one; with thousands of nodes it only finds out that they do not.
  renderer.drawLayeredElements = renderer.drawCachedElements;
  renderer.findNearestElements = (x, y, interactiveOnly, isTouch) => {
    const sorted = renderer.getCachedZSortedEles();
    const here = { x1: x, x2: x, y1: y, y2: y };
    const reach = TOUCH / Math.min(1, cy.zoom());
    const near = within(interactiveOnly ? sorted.interactive : sorted, here, reach);
    renderer.cachedZSortedEles = Object.assign(near, { interactive: near });
    try {
      return findNearestElements.call(renderer, x, y, interactiveOnly, isTouch);
    } finally {
      renderer.cachedZSortedEles = sorted;
    }
  };
  return {
    refresh: () => {
      // Sorted again only where Cytoscape itself has dropped its list.
      if (all && renderer.cachedZSortedEles) use(all);
      cy.forceRender();
    },
  };
}

/** Cytoscape's types leave the renderer out. */
export function rendererOf(cy: Core): Renderer | null {
  const { renderer } = cy as unknown as { readonly renderer?: () => Partial<Renderer> | null };
  const found = renderer?.call(cy);
  return found && METHODS.every((name) => typeof found[name] === 'function') ? (found as Renderer) : null;
}

/** Nodes and lines whose boxes come as near as `reach` to a box; a line bows out by half of its bend. */
function within(elements: readonly Element[], box: BoundingBox12, reach: number): Element[] {
  return elements.filter((element) => {
    if (element.isNode()) {
      const { x, y } = element.position();
      const [half, high] = [Number(element.data('width')) / 2, Number(element.data('height')) / 2];
      return isNear({ x1: x - half, x2: x + half, y1: y - high, y2: y + high }, box, reach);
    }
    const a = element.source().position();
    const b = element.target().position();
    const ends = {
      x1: Math.min(a.x, b.x),
      x2: Math.max(a.x, b.x),
      y1: Math.min(a.y, b.y),
      y2: Math.max(a.y, b.y),
    };
    return isNear(ends, box, reach + Math.abs(Number(element.data('bend') ?? 0)) / 2);
  });
}

const isNear = (a: BoundingBox12, b: BoundingBox12, reach: number): boolean =>
  a.x2 > b.x1 - reach && a.x1 < b.x2 + reach && a.y2 > b.y1 - reach && a.y1 < b.y2 + reach;
