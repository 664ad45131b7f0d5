import { describe, expect, it } from 'vitest';
import { edge, graphOf, node, passage } from '../state/support/graph.ts';
import { bundleTip, nodeTip } from './tip-facts.ts';

const summit = node('meeting:m', {
  label: 'Pertemuan puncak Alaska',
  status: 'occurred',
  date: '2025-08-15',
  mentions: [passage(), passage({ article: 'a2' })],
});
const office = edge('person:a~represents~country:b', { role: 'Presiden' });
const part = edge('person:a~participates_in~meeting:m', {
  status: 'occurred',
  evidence: [passage(), passage({ start: 5 })],
});
const index = graphOf({
  nodes: [node('person:a', { label: 'Vladimir Putin' }), node('country:b', { label: 'Rusia' }), summit],
  edges: [office, part],
});

describe('nodeTip', () => {
  it('says type, status, date and how often an event is reported', () => {
    const tip = nodeTip(summit, [part], index, 'id');
    expect(tip).toMatchObject({ type: 'meeting', status: 'occurred', passages: 2, articles: 2 });
    expect(tip.lines[0]).toBe('15 Agustus 2025');
  });

  it('says the best reported fact of a person', () => {
    const putin = index.nodes.get('person:a');
    if (!putin) throw new Error('no such node');
    const { lines, status } = nodeTip(putin, [office, part], index, 'id');
    expect(status).toBeUndefined();
    expect(lines.join()).toContain('Vladimir Putin mengikuti');
  });
});

describe('bundleTip', () => {
  it('is the sentence of a single edge, with its status', () => {
    expect(bundleTip([office], index, 'id')?.title).toBe('Vladimir Putin mewakili Rusia sebagai Presiden');
    expect(bundleTip([part], index, 'id')?.status).toBe('occurred');
  });

  it('lists several, the most reported first, with all their passages', () => {
    const tip = bundleTip([office, part], index, 'id');
    expect(tip?.title).toContain('mengikuti');
    expect(tip?.lines).toHaveLength(1);
    expect(tip?.passages).toBe(3);
  });

  it('is nothing where no edge is shown', () => {
    expect(bundleTip([], index, 'id')).toBeNull();
  });
});
