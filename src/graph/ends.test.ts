import { describe, expect, it } from 'vitest';
import { ENDS, hasStatus, mayJoin } from './ends.ts';
import { EDGE_TYPES, type EdgeType, NODE_TYPES, type NodeType } from './vocabulary.ts';

describe('mayJoin', () => {
  it.each<[EdgeType, NodeType, NodeType]>([
    ['represents', 'person', 'country'],
    ['represents', 'organization', 'country'],
    ['participates_in', 'place', 'conflict'],
    ['takes_place_in', 'meeting', 'place'],
    ['targets', 'sanction', 'person'],
    ['concerns', 'agreement', 'conflict'],
    ['family_of', 'person', 'person'],
  ])('lets %s lead from %s to %s', (type, source, target) => {
    expect(mayJoin(type, source, target)).toBe(true);
  });

  it.each<[EdgeType, NodeType, NodeType]>([
    ['represents', 'country', 'person'],
    ['represents', 'person', 'place'],
    ['takes_place_in', 'sanction', 'place'],
    ['targets', 'person', 'sanction'],
    ['concerns', 'person', 'conflict'],
    ['family_of', 'person', 'country'],
    ['attacks', 'place', 'country'],
  ])('does not let %s lead from %s to %s', (type, source, target) => {
    expect(mayJoin(type, source, target)).toBe(false);
  });

  it('says of every relation what it joins', () => {
    expect(Object.keys(ENDS).sort()).toEqual([...EDGE_TYPES].sort());
    for (const type of EDGE_TYPES)
      expect(NODE_TYPES.some((from) => NODE_TYPES.some((to) => mayJoin(type, from, to)))).toBe(true);
  });
});

describe('hasStatus', () => {
  it('holds for all but states', () => {
    expect(EDGE_TYPES.filter((type) => !hasStatus(type))).toEqual(['represents', 'family_of']);
  });
});
