import { describe, expect, it } from 'vitest';
import { edge, passage } from '../state/support/graph.ts';
import { bundleEdges, bundleId, lineFacts } from './bundles.ts';

const A = 'person:a';
const B = 'country:b';

describe('bundleEdges', () => {
  it('joins the edges of a pair in both directions', () => {
    const edges = [edge(`${A}~represents~${B}`), edge(`${B}~accuses~${A}`), edge(`${A}~invites~person:c`)];
    expect(bundleEdges(edges).map(({ id, edges: inside }) => [id, inside.length])).toEqual([
      [bundleId(A, B), 2],
      [bundleId(A, 'person:c'), 1],
    ]);
  });

  it('draws no line from a node to itself', () => {
    expect(bundleEdges([edge(`${A}~supports~${A}`)])).toEqual([]);
  });

  it('has nothing of nothing', () => {
    expect(bundleEdges([])).toEqual([]);
  });
});

describe('lineFacts', () => {
  const facts = (...edges: ReturnType<typeof edge>[]) => {
    const [bundle] = bundleEdges(edges);
    if (!bundle) throw new Error('the edges make no bundle');
    return lineFacts(bundle, edges);
  };

  it('counts edges and passages', () => {
    const two = [passage(), passage({ start: 5, end: 9 })];
    expect(facts(edge(`${A}~supports~${B}`, { evidence: two }), edge(`${A}~attacks~${B}`))).toMatchObject({
      count: 2,
      passages: 3,
      width: 1.78,
    });
  });

  it.each([
    ['terjadi', ['occurred'], 'occurred'],
    ['diusulkan', ['proposed'], 'proposed'],
    ['dibantah', ['denied'], 'denied'],
    ['direncanakan dan dibantah: the more real one', ['denied', 'planned'], 'planned'],
    ['terjadi and planned again: solid', ['planned', 'occurred'], 'occurred'],
  ] as const)('%s', (_, statuses, pattern) => {
    const types = ['supports', 'attacks'] as const;
    const edges = statuses.map((status, i) => edge(`${A}~${types[i] ?? 'accuses'}~${B}`, { status }));
    expect(facts(...edges).pattern).toBe(pattern);
  });

  it('draws an office plain: it has no outcome', () => {
    expect(facts(edge(`${A}~represents~${B}`)).pattern).toBe('plain');
  });

  it('has an arrow where it matters who does it to whom, at the right end', () => {
    // The bundle runs from country:b to person:a, in the order of their ids.
    expect(facts(edge(`${A}~accuses~${B}`))).toMatchObject({ arrowSource: 1, arrowTarget: 0 });
    expect(facts(edge(`${B}~accuses~${A}`))).toMatchObject({ arrowSource: 0, arrowTarget: 1 });
    expect(facts(edge(`${A}~represents~${B}`))).toMatchObject({ arrowSource: 0, arrowTarget: 0 });
  });
});
