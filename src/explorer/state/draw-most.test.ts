import { describe, expect, it } from 'vitest';
import { FEW_ENOUGH, findMain, MOST_REPORTED, withAsked } from './draw-most.ts';
import { edge, graphOf, node, passage } from './support/graph.ts';
import { INITIAL_VIEW } from './view-state.ts';
import { findVisible } from './visible.ts';

const times = (count: number) => Array.from({ length: count }, (_, i) => passage({ start: i, end: i + 4 }));

/** A hub, `spokes` people at it who are reported twice each, two less known ones in a row, and a place without links. */
function star(spokes: number) {
  const people = Array.from({ length: spokes }, (_, i) => node(`person:p${i}`, { mentions: times(2) }));
  return graphOf({
    nodes: [
      node('country:hub', { mentions: times(30) }),
      node('place:lonely', { mentions: times(20) }),
      node('person:near'),
      node('person:far'),
      ...people,
    ],
    edges: [
      ...people.map(({ id }) => edge(`${id}~represents~country:hub`)),
      edge('person:near~represents~country:hub'),
      edge('person:far~family_of~person:near'),
    ],
  });
}

const BIG = star(FEW_ENOUGH);
const visible = findVisible(BIG, INITIAL_VIEW);
const main = findMain(BIG, visible);
const ask = (asked: readonly string[], near: readonly string[] = []) =>
  withAsked(BIG, { visible, main }, { asked, near });

describe('findMain', () => {
  it('of a small graph is everything, the same object', () => {
    const small = star(FEW_ENOUGH - 4);
    const all = findVisible(small, INITIAL_VIEW);
    expect(findMain(small, all)).toBe(all);
  });

  it('of a large graph is what is reported most and has a link to the rest of it', () => {
    expect(main.nodes.size).toBe(MOST_REPORTED);
    expect(main.nodes.has('country:hub')).toBe(true);
    expect(main.nodes.has('place:lonely')).toBe(false);
    expect(main.edges.size).toBe(MOST_REPORTED - 1);
  });

  it('begins with what is reported most, also where those have no link to one another', () => {
    const hubs = Array.from({ length: 150 }, (_, i) => node(`country:c${i}`, { mentions: times(200 - i) }));
    const people = hubs.map((_, i) => node(`person:p${i}`));
    const apart = graphOf({
      nodes: [...hubs, ...people],
      edges: hubs.map(({ id }, i) => edge(`person:p${i}~represents~${id}`)),
    });
    const { nodes, edges } = findMain(apart, findVisible(apart, INITIAL_VIEW));
    expect(nodes.size).toBe(MOST_REPORTED);
    expect(hubs.slice(0, MOST_REPORTED / 2).every(({ id }) => nodes.has(id))).toBe(true);
    expect(edges.size).toBe(MOST_REPORTED / 2);
  });

  it('of many without a single link is the most reported', () => {
    const loose = graphOf({ nodes: Array.from({ length: 200 }, (_, i) => node(`place:p${i}`)) });
    expect(findMain(loose, findVisible(loose, INITIAL_VIEW)).nodes.size).toBe(MOST_REPORTED);
  });
});

describe('withAsked', () => {
  it('adds what the reader asks for, with its links to what is drawn', () => {
    const drawn = ask(['person:near']);
    expect(main.nodes.has('person:near')).toBe(false);
    expect(drawn.nodes.size).toBe(main.nodes.size + 1);
    expect(drawn.edges.has('person:near~represents~country:hub')).toBe(true);
  });

  it('adds what is selected with its neighbours', () => {
    expect([...ask([], ['person:far']).nodes]).toEqual(expect.arrayContaining(['person:far', 'person:near']));
  });

  it('does not bring back everything around a hub', () => {
    expect(ask([], ['country:hub']).nodes.size).toBeLessThan(visible.nodes.size);
  });

  it('is the same object where all of it is drawn already', () => {
    expect(ask(['country:hub'])).toBe(main);
    expect(ask(['person:unknown'], ['person:unknown'])).toBe(main);
  });
});
