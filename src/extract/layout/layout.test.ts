import { describe, expect, it } from 'vitest';
import type { Edge, Node } from '../../graph/schema.ts';
import { type Outline, type OutlineNode, outlineOf } from '../outline.ts';
import { footprintOf } from './footprint.ts';
import { layout } from './layout.ts';
import { sequence } from './random.ts';

const passage = { article: 'a', start: 0, end: 1, quote: 'A', rule: 'r' };

/** A graph of so many nodes in a few hubs, some of them joined to nothing. */
function graphOf(size: number): Outline {
  const random = sequence(size);
  const nodes = Array.from({ length: size }, (_, i): Node => {
    const words = ['Pertemuan', 'Amerika', 'Serikat', 'Rusia–Ukraina', 'di', 'Jenewa'].slice(0, 1 + (i % 6));
    const mentions = Array.from({ length: 1 + Math.floor(random() * 40) }, () => passage);
    return { id: `place:p${i}`, type: 'place', label: words.join(' '), aliases: [], mentions };
  });
  const edges = Array.from({ length: Math.floor(size * 1.5) }, (_, i): Edge => {
    const [source, target] = [Math.floor(random() * size * 0.9), Math.floor(random() * random() * size)];
    const ends = { source: `place:p${source}`, target: `place:p${target}` };
    return { id: `e${i}`, type: 'supports', ...ends, evidence: [passage] };
  });
  return outlineOf({ version: 1, articles: [], nodes, edges, redirects: {} });
}

const pointOf = ({ position }: OutlineNode) => [position?.[0] ?? 0, position?.[1] ?? 0] as const;

/** Pairs of nodes whose shapes or labels cover each other. */
function overlaps(nodes: readonly OutlineNode[]): string[] {
  const boxes = nodes.map((node) => ({ id: node.id, at: pointOf(node), ...footprintOf(node) }));
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (b) =>
          Math.abs(a.at[0] - b.at[0]) < a.half + b.half &&
          a.at[1] - a.top < b.at[1] + b.bottom &&
          b.at[1] - b.top < a.at[1] + a.bottom,
      )
      .map((b) => `${a.id} ${b.id}`),
  );
}

// Two busy cores take their time.
describe('layout', { timeout: 30_000 }, () => {
  it.each([0, 1, 2, 30, 150])('places %i nodes without one covering another', (size) => {
    const { nodes } = layout(graphOf(size));
    expect(nodes.every(({ position }) => position?.every(Number.isInteger))).toBe(true);
    expect(overlaps(nodes)).toEqual([]);
  });

  it('places the same graph alike every time', () => {
    expect(layout(graphOf(30))).toEqual(layout(graphOf(30)));
  });

  // Guards against sines, powers and exponentials, which machines compute differently in the last digit.
  it('places a known graph where it has always been', () => {
    expect(layout(graphOf(3)).nodes.map(({ position }) => position)).toMatchInlineSnapshot(`
      [
        [
          -21,
          -33,
        ],
        [
          56,
          -5,
        ],
        [
          -39,
          36,
        ],
      ]
    `);
  });

  it('fills a landscape', () => {
    const { nodes } = layout(graphOf(40));
    const extent = (axis: 0 | 1) => {
      const all = nodes.map(({ position }) => position?.[axis] ?? 0);
      return Math.max(...all) - Math.min(...all);
    };
    const ratio = extent(0) / extent(1);
    expect(ratio).toBeGreaterThan(0.9);
    expect(ratio).toBeLessThan(1.7);
  });

  it('puts what is joined nearer than what is not', () => {
    const { nodes, edges } = layout(graphOf(40));
    const at = new Map(nodes.map((node) => [node.id, pointOf(node)]));
    const mean = (pairs: readonly (readonly [string, string])[]) =>
      pairs.reduce((sum, [a, b]) => {
        const [[x, y], [u, v]] = [at.get(a) ?? [0, 0], at.get(b) ?? [0, 0]];
        return sum + Math.sqrt((x - u) ** 2 + (y - v) ** 2) / pairs.length;
      }, 0);
    const every = nodes.flatMap((a) => nodes.map((b) => [a.id, b.id] as const));
    expect(mean(edges.map(({ source, target }) => [source, target] as const))).toBeLessThan(
      0.8 * mean(every),
    );
  });
});

describe('footprintOf', () => {
  it.each([
    ['a short name, one passage', 'Rusia', 1, { radius: 11, top: 15 }],
    ['many passages', 'Rusia', 400, { radius: 24, top: 28 }],
  ])('%s', (_, label, passages, wanted) => {
    expect(footprintOf({ label, weight: passages })).toMatchObject(wanted);
  });

  it('gives a long label three lines and no more', () => {
    const tall = footprintOf({
      label: 'Perjanjian penggabungan Donetsk Kherson Luhansk Zaporizhzhia',
      weight: 1,
    });
    const low = footprintOf({ label: 'Miami', weight: 1 });
    expect(tall.bottom - low.bottom).toBe(28);
  });
});
