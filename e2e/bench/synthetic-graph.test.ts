import { describe, expect, it } from 'vitest';
import { parseGraph } from '../../src/graph/schema.ts';
import { syntheticGraph } from './synthetic-graph.ts';

describe('syntheticGraph', () => {
  it.each([70, 1000])('of %i nodes keeps the contract', (size) => {
    const graph = syntheticGraph(size);
    expect(parseGraph(JSON.parse(JSON.stringify(graph)))).not.toHaveProperty('problems');
    expect(graph.nodes).toHaveLength(size);
    const ids = new Set(graph.nodes.map((node) => node.id));
    for (const edge of graph.edges)
      expect([ids.has(edge.source), ids.has(edge.target)]).toEqual([true, true]);
  });

  it('cuts every passage from an article', () => {
    const graph = syntheticGraph(300);
    const texts = new Map(graph.articles.map((article) => [article.id, article.text]));
    const passages = [
      ...graph.nodes.flatMap((node) => node.mentions),
      ...graph.edges.flatMap((edge) => edge.evidence),
    ];
    for (const { article, start, end, quote } of passages)
      expect(texts.get(article)?.slice(start, end)).toBe(quote);
  });

  it('is the same for the same seed', () => {
    expect(syntheticGraph(200, 7)).toEqual(syntheticGraph(200, 7));
    expect(syntheticGraph(200, 7)).not.toEqual(syntheticGraph(200, 8));
  });

  it('puts no node on another', () => {
    const at = syntheticGraph(1000).nodes.map((node) => node.position ?? [0, 0]);
    let nearest = Number.POSITIVE_INFINITY;
    at.forEach(([x = 0, y = 0], i) => {
      for (const [u = 0, v = 0] of at.slice(i + 1)) nearest = Math.min(nearest, Math.hypot(x - u, y - v));
    });
    // The largest node is 48 px across.
    expect(nearest).toBeGreaterThan(48);
  });
});
