import { describe, expect, it } from 'vitest';
import { edge, graphOf, node, passage } from '../state/support/graph.ts';
import { factsBy } from './facts-by.ts';

const said = passage({ attributedTo: 'person:a' });

describe('factsBy', () => {
  const { graph } = graphOf({
    nodes: [
      node('person:a', { mentions: [said] }),
      node('meeting:m', { mentions: [said, said, passage()] }),
      node('meeting:n', { mentions: [passage({ attributedTo: 'person:b' })] }),
    ],
    edges: [
      edge('person:a~supports~country:b', { evidence: [said, passage({ attributedTo: 'person:b' })] }),
      edge('person:a~accuses~country:b'),
    ],
  });

  it('counts events and links once each, however often somebody says them; names are no facts', () => {
    expect([...factsBy(graph)].sort()).toEqual([
      ['person:a', 2],
      ['person:b', 2],
    ]);
  });

  it('knows nobody in a graph without quotations', () => {
    expect(factsBy(graphOf({ nodes: [node('meeting:m')] }).graph).size).toBe(0);
  });

  it('counts once for a graph', () => {
    expect(factsBy(graph)).toBe(factsBy(graph));
  });
});
