import { describe, expect, it } from 'vitest';
import { activeGroups, countWithout, withoutGroup } from './active-filters.ts';
import { countFacets } from './facets.ts';
import { article, edge, graphOf, node, passage } from './support/graph.ts';
import { type Filters, INITIAL_VIEW } from './view-state.ts';

const INDEX = graphOf({
  articles: [article('a1', { source: 'ANTARA' }), article('a2')],
  nodes: [
    node('country:ir', { mentions: [passage({ article: 'a2' })] }),
    node('country:ru'),
    node('meeting:m', { status: 'planned' }),
    node('person:putin'),
  ],
  edges: [
    edge('country:ir~supports~country:ru', {
      status: 'ongoing',
      evidence: [passage({ article: 'a2', attributedTo: 'person:putin' })],
    }),
    edge('person:putin~participates_in~meeting:m', { status: 'planned' }),
    edge('person:putin~represents~country:ru'),
  ],
});
const filters = (changes: Partial<Filters>): Filters => ({ ...INITIAL_VIEW, ...changes });

describe('countFacets', () => {
  it('counts what is shown', () => {
    const { types, statuses, actors, sources } = countFacets(INDEX, filters({}));
    expect([types.get('country'), types.get('person'), types.get('sanction')]).toEqual([2, 1, 0]);
    expect([statuses.get('planned'), statuses.get('denied')]).toEqual([1, 0]);
    expect(actors).toEqual([
      { id: 'country:ru', count: 2 },
      { id: 'person:putin', count: 2 },
      { id: 'country:ir', count: 1 },
    ]);
    expect(sources).toEqual([
      { id: 'ANTARA', count: 3 },
      { id: 'a2', count: 1 },
    ]);
  });

  it('counts an option as if its own filter were off', () => {
    const { types, statuses } = countFacets(INDEX, filters({ types: ['person'], statuses: ['planned'] }));
    expect([types.get('meeting'), types.get('country')]).toEqual([1, 0]);
    // Persons alone have no edge with a status.
    expect(statuses.get('ongoing')).toBe(0);
  });

  it('counts who is quoted', () => {
    expect(countFacets(INDEX, filters({})).speakers).toEqual([{ id: 'person:putin', count: 1 }]);
    expect(countFacets(INDEX, filters({ statuses: ['planned'] })).speakers).toEqual([]);
  });

  it('counts the kinds of links that the graph has, as if their own filter were off', () => {
    const { relations } = countFacets(INDEX, filters({ relations: ['represents'], statuses: ['planned'] }));
    expect([...relations]).toEqual([
      ['supports', 0],
      ['participates_in', 1],
      ['represents', 0],
    ]);
  });

  it('keeps a chosen actor in the list when the other filters leave it nothing', () => {
    const { actors } = countFacets(INDEX, filters({ actors: ['country:ir'], statuses: ['planned'] }));
    expect(actors).toContainEqual({ id: 'country:ir', count: 0 });
  });
});

describe('activeGroups', () => {
  it.each([
    ['nothing', {}, []],
    ['any or all without actors', { actorsMode: 'all' }, []],
    ['which date counts, without dates', { when: 'published' }, []],
    ['hidden undated', { undated: false }, ['dates']],
    ['one of each', { types: ['-place'], from: '2025', focus: 'person:putin' }, ['types', 'dates', 'focus']],
  ] satisfies [string, Partial<Filters>, string[]][])('of %s', (_name, changes, groups) => {
    expect(activeGroups(filters(changes))).toEqual(groups);
  });
});

describe('countWithout', () => {
  it('tells how many nodes each removal brings back, most first', () => {
    const state = filters({ actors: ['country:ir'], statuses: ['planned'] });
    expect(countWithout(INDEX, state)).toEqual([
      { group: 'actors', nodes: 2 },
      { group: 'statuses', nodes: 2 },
    ]);
  });

  it('takes a group away as a whole', () => {
    expect(withoutGroup('dates')).toEqual({ from: null, to: null, undated: true, when: 'event' });
  });
});
