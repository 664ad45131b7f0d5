import cytoscape from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { around } from './camera.ts';
import { nodeBox, onScreen } from './node-box.ts';

const data = { id: 'a', width: 40, height: 30, fontSize: 12, labelWidth: 100, labelLines: 2 };
const cy = () =>
  cytoscape({ headless: true, layout: { name: 'preset' }, elements: [{ data, position: { x: 10, y: 20 } }] });

describe('nodeBox', () => {
  it('holds node and label', () => {
    const { x1, x2, y1, y2 } = nodeBox(cy(), 'a');
    expect([x1, x2, y1]).toEqual([-40, 60, 5]);
    expect(y2).toBeCloseTo(35 + 5 + 28.08);
  });

  it('grows with the label’s size and turns over with its side', () => {
    const core = cy();
    core.getElementById('a').data('fontSize', 24);
    expect(nodeBox(core, 'a').x1).toBe(-90);
    core.getElementById('a').addClass('above');
    expect(nodeBox(core, 'a').y2).toBe(35);
    expect(nodeBox(core, 'a').y1).toBeLessThan(-50);
  });
});

describe('around', () => {
  it('is nothing around nothing', () => {
    expect(around([])).toBeNull();
  });

  it('holds all', () => {
    const boxes = [
      { x1: 0, y1: 0, x2: 5, y2: 5 },
      { x1: -3, y1: 2, x2: 1, y2: 9 },
    ];
    expect(around(boxes)).toEqual({ x1: -3, y1: 0, x2: 5, y2: 9 });
  });
});

describe('onScreen', () => {
  it('follows zoom and pan', () => {
    const core = cy();
    core.viewport({ zoom: 2, pan: { x: 100, y: -10 } });
    expect(onScreen(core, { x1: 0, y1: 0, x2: 5, y2: 5 })).toEqual({ x1: 100, y1: -10, x2: 110, y2: 0 });
  });
});
