import { describe, expect, it } from 'vitest';
import { edge, graphOf, node } from '../state/support/graph.ts';
import { planCanvas } from './canvas.ts';
import { type SceneParts, toScene } from './scene.ts';

const index = graphOf({
  nodes: [node('person:a'), node('country:b'), node('meeting:m'), node('place:p')],
  edges: [
    edge('person:a~represents~country:b'),
    edge('person:a~participates_in~meeting:m'),
    edge('meeting:m~takes_place_in~place:p'),
  ],
});
const plan = planCanvas(index, 'id');
const all = { nodes: new Set(index.nodes.keys()), edges: new Set(index.edges.keys()) };

const scene = (changes: Partial<SceneParts>) =>
  toScene(plan, {
    selection: [],
    hoveredId: null,
    walked: null,
    whole: false,
    visible: all,
    path: null,
    ends: [],
    focus: null,
    hops: 1,
    lang: 'id',
    ...changes,
  });

describe('toScene', () => {
  it('fades nothing while nothing is selected or hovered', () => {
    expect(scene({}).emphasis.lit).toBeNull();
  });

  it('lights the selection, its lines and their other ends', () => {
    const { selected, emphasis } = scene({ selection: ['person:a'] });
    expect([...selected]).toEqual(['person:a']);
    expect([...emphasis.thread].sort()).toEqual(['country:b|person:a', 'meeting:m|person:a']);
    expect([...(emphasis.lit ?? [])].sort()).toEqual([
      'country:b',
      'country:b|person:a',
      'meeting:m',
      'meeting:m|person:a',
      'person:a',
    ]);
  });

  it('shows a selected edge as its bundle', () => {
    const { selected, emphasis } = scene({ selection: ['meeting:m~takes_place_in~place:p'] });
    expect([...selected]).toEqual(['meeting:m|place:p']);
    expect(emphasis.lit?.has('place:p')).toBe(true);
    expect(emphasis.lit?.has('person:a')).toBe(false);
  });

  it('lights no line whose edges are filtered out', () => {
    const visible = { ...all, edges: new Set(['person:a~represents~country:b']) };
    expect([...scene({ selection: ['person:a'], visible }).emphasis.thread]).toEqual(['country:b|person:a']);
  });

  it('keeps the selection lit while something else is hovered', () => {
    const { emphasis } = scene({ selection: ['country:b'], hoveredId: 'place:p' });
    expect(emphasis.lit?.has('country:b')).toBe(true);
    expect(emphasis.lit?.has('meeting:m')).toBe(true);
    expect([...emphasis.near]).toEqual(['meeting:m|place:p']);
  });

  it('fades nothing for a selection that the filters hide', () => {
    const visible = { nodes: new Set(['country:b']), edges: new Set<string>() };
    expect(scene({ selection: ['person:a'], visible }).emphasis.lit).toBeNull();
  });

  it('ignores an id that the graph does not have', () => {
    expect(scene({ selection: ['person:nobody'] }).emphasis.lit).toBeNull();
  });
});
