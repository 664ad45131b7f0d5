import { describe, expect, it } from 'vitest';
import type { Graph } from '../../graph/schema.ts';
import { edge, graphOf, node } from '../state/support/graph.ts';
import { bundleEdges } from './bundles.ts';
import { bend, paintOf, startPositions, toElements } from './elements.ts';

const name = () => ({ label: 'x', labelLines: 1, labelWidth: 6 });
const elementsOf = (graph: Graph) => {
  const positions = startPositions(graph);
  return toElements(graph, { bundles: bundleEdges(graph.edges), positions, nameOf: name });
};

describe('paintOf', () => {
  it.each([
    ['occurred', 'solid'],
    ['ongoing', 'solid'],
    [undefined, 'solid'],
    ['planned', 'planned'],
    ['proposed', 'proposed'],
    ['denied', 'denied'],
  ] as const)('an event that is %s is %s', (status, paint) => {
    expect(paintOf(node('meeting:m', status ? { status } : {}))).toBe(paint);
  });

  it('an entity is solid, whatever it says', () => {
    expect(paintOf(node('person:p', { status: 'planned' }))).toBe('solid');
  });
});

describe('startPositions', () => {
  it('keeps the positions of the build and puts the others outside, apart from one another', () => {
    const { graph } = graphOf({
      nodes: [node('person:a', { position: [30, 40] }), node('person:b'), node('person:c')],
    });
    const [a, b, c] = [...startPositions(graph).values()];
    expect(a).toEqual({ x: 30, y: 40 });
    expect(Math.hypot(b?.x ?? 0, b?.y ?? 0)).toBeGreaterThan(50);
    expect(b).not.toEqual(c);
  });
});

describe('toElements', () => {
  const { graph } = graphOf({
    nodes: [node('person:a', { position: [1, 2] }), node('country:b', { position: [5, 2] })],
    edges: [edge('person:a~represents~country:b')],
  });

  it('makes an element of every node and of every pair, and the veil', () => {
    expect(elementsOf(graph).map(({ data }) => data.id)).toEqual([
      'person:a',
      'country:b',
      'country:b|person:a',
      'veil',
    ]);
  });

  it('copies positions: Cytoscape writes into what it is given', () => {
    const [first] = elementsOf(graph);
    const [again] = elementsOf(graph);
    expect(first?.position).toEqual({ x: 1, y: 2 });
    expect(first?.position).not.toBe(again?.position);
  });
});

describe('bend', () => {
  const [bundle] = bundleEdges([edge('person:a~invites~person:b')]);
  const at = (x: number) =>
    new Map([
      ['person:a', { x: 0, y: 0 }],
      ['person:b', { x, y: 0 }],
    ]);

  it('is seven parts in a hundred of the length, the same at every call', () => {
    if (!bundle) throw new Error('no bundle');
    expect(Math.abs(bend(bundle, at(100)))).toBe(7);
    expect(bend(bundle, at(100))).toBe(bend(bundle, at(100)));
  });

  it('is none where an end has no place', () => {
    if (bundle) expect(bend(bundle, new Map())).toBe(0);
  });
});
