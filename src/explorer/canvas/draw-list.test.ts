import cytoscape, { type Core, type EdgeSingular, type NodeSingular } from 'cytoscape';
import { beforeEach, describe, expect, it } from 'vitest';
import { limitDrawing, METHODS, type Renderer, rendererOf } from './draw-list.ts';

type Element = NodeSingular | EdgeSingular;

const EXTENT = { x1: 0, y1: 0, x2: 400, y2: 300 };
const ids = (elements: readonly Element[]): readonly string[] => elements.map((element) => element.id());

let cy: Core;
let drawn: readonly string[];
let asked: readonly string[];
let renderer: Renderer;

/** A renderer that does nothing but note what it is given. */
beforeEach(() => {
  drawn = [];
  asked = [];
  cy = cytoscape({
    headless: true,
    layout: { name: 'preset', fit: false },
    elements: [
      { data: { id: 'near', width: 40, height: 40 }, position: { x: 100, y: 100 } },
      { data: { id: 'beside', width: 40, height: 40 }, position: { x: -60, y: 100 } },
      { data: { id: 'far', width: 40, height: 40 }, position: { x: 5000, y: 5000 } },
      { data: { id: 'farther', width: 40, height: 40 }, position: { x: 6000, y: 5000 } },
      { data: { id: 'across', source: 'near', target: 'far' } },
      { data: { id: 'away', source: 'far', target: 'farther' } },
    ],
  });
  const all = (): Renderer['cachedZSortedEles'] => {
    const elements = cy.elements().toArray() as Element[];
    return Object.assign([...elements], { interactive: elements });
  };
  const draw: Renderer['drawCachedElements'] = (_, elements) => (drawn = ids(elements));
  renderer = {
    cachedZSortedEles: null,
    getCachedZSortedEles() {
      this.cachedZSortedEles ??= all();
      return this.cachedZSortedEles ?? Object.assign([], { interactive: [] });
    },
    updateCachedGrabbedEles: () => undefined,
    drawCachedElements: draw,
    drawCachedNodes: draw,
    drawLayeredElements: draw,
    findNearestElements() {
      asked = ids(this.getCachedZSortedEles().interactive);
      return [];
    },
  };
  Object.assign(cy, { renderer: () => Object.assign(renderer, { notify: () => undefined }) });
});

const render = (): readonly string[] => {
  renderer.drawLayeredElements(null, renderer.getCachedZSortedEles(), 1, EXTENT);
  return drawn;
};

describe('limitDrawing', () => {
  it('finds what it needs in the Cytoscape that we ship', () => {
    // The registry of extensions gives back what is registered; its types only know how to register.
    const Shipped = cytoscape('renderer' as never, 'canvas') as unknown as { readonly prototype: object };
    for (const method of METHODS) expect(Shipped.prototype).toHaveProperty(method);
  });

  it('answers null where a method is missing, so that the canvas hides by style', () => {
    Object.assign(cy, { renderer: () => ({ getCachedZSortedEles: () => [] }) });
    expect(rendererOf(cy)).toBeNull();
    expect(limitDrawing(cy, new Set())).toBeNull();
  });

  it('draws what lies in the picture or reaches into it', () => {
    limitDrawing(cy, new Set());
    expect(render()).toEqual(['near', 'beside', 'across']);
  });

  it('draws what reaches further when the camera is far away, for names are larger then', () => {
    limitDrawing(cy, new Set());
    cy.zoom(0.02);
    expect(render()).toContain('far');
  });

  it('leaves out what is hidden, and takes it in again when it is shown', () => {
    const hidden = new Set<string>();
    const list = limitDrawing(cy, hidden);
    render();
    hidden.add('near').add('across');
    list?.refresh();
    expect(render()).toEqual(['beside']);
    hidden.clear();
    list?.refresh();
    expect(render()).toEqual(['near', 'beside', 'across']);
  });

  it('finds a line where it bows out', () => {
    limitDrawing(cy, new Set());
    const beside = (): readonly string[] => {
      renderer.findNearestElements(5500, 5060, true, false);
      return asked;
    };
    expect(beside()).toEqual([]);
    cy.getElementById('away').data('bend', 70);
    expect(beside()).toEqual(['away']);
  });

  it('asks only what is near the pointer, and leaves the list as it was', () => {
    limitDrawing(cy, new Set(['beside']));
    const before = renderer.getCachedZSortedEles();
    renderer.findNearestElements(5000, 5001, true, false);
    expect(asked).toEqual(['far', 'across', 'away']);
    expect(renderer.cachedZSortedEles).toBe(before);
  });
});
