import { describe, expect, it } from 'vitest';
import { NODE_TYPES } from '../../graph/schema.ts';
import { allows, onlyChoice, toggleChoice, toggleExcluded } from './choices.ts';
import { article, edge, graphOf, node, passage } from './support/graph.ts';
import { type Filters, INITIAL_VIEW } from './view-state.ts';
import { findVisible } from './visible.ts';

// Putin and Trump met in Alaska in August; Trump plans sanctions; Ushakov only holds an office; NATO is only named.
const INDEX = graphOf({
  articles: [
    article('a1', { published: '2025-08-17', source: 'ANTARA' }),
    article('a2', { published: '2025-12-22' }),
  ],
  nodes: [
    node('country:ru'),
    node('country:us'),
    node('meeting:alaska', { date: '2025-08-15', status: 'occurred' }),
    node('meeting:moskow', { status: 'planned', mentions: [passage({ attributedTo: 'person:ushakov' })] }),
    node('organization:nato', { mentions: [passage({ article: 'a2' })] }),
    node('person:putin'),
    node('person:trump'),
    node('person:ushakov'),
    node('place:alaska'),
    node('sanction:minyak', { date: '2025-12', status: 'proposed', mentions: [passage({ article: 'a2' })] }),
  ],
  edges: [
    edge('meeting:alaska~takes_place_in~place:alaska', { status: 'occurred' }),
    edge('person:putin~participates_in~meeting:alaska', { status: 'occurred' }),
    edge('person:putin~participates_in~meeting:moskow', { status: 'planned' }),
    edge('person:putin~represents~country:ru'),
    edge('person:trump~accuses~person:putin', { status: 'occurred', date: '2025-12-20' }),
    edge('person:trump~participates_in~meeting:alaska', { status: 'occurred' }),
    edge('person:trump~proposes~sanction:minyak', {
      status: 'occurred',
      evidence: [passage({ article: 'a2' })],
    }),
    edge('person:trump~represents~country:us'),
    edge('person:ushakov~represents~country:ru'),
    edge('sanction:minyak~targets~country:ru', {
      status: 'proposed',
      evidence: [passage({ article: 'a2' })],
    }),
  ],
});
const ALL = INDEX.graph.nodes.map(({ id }) => id.slice(id.indexOf(':') + 1));

const CASES: readonly [string, Partial<Filters>, string, number][] = [
  ['nothing', {}, ALL.join(' '), 10],
  ['the type orang', { types: ['person'] }, 'putin trump ushakov', 1],
  ['without places', { types: ['-place'] }, 'ru us alaska moskow nato putin trump ushakov minyak', 9],
  ['Putin hidden', { hidden: ['person:putin'] }, 'ru us alaska moskow nato trump ushakov alaska minyak', 6],
  ['what occurred', { statuses: ['occurred'] }, 'alaska putin trump alaska', 4],
  ['what is planned', { statuses: ['planned'] }, 'moskow putin', 1],
  ['what was denied: nothing', { statuses: ['denied'] }, '', 0],
  ['Ushakov as an actor, by his office', { actors: ['person:ushakov'] }, 'ru ushakov', 1],
  [
    'Trump as an actor, with whom he met',
    { actors: ['person:trump'] },
    'ru us alaska putin trump alaska minyak',
    8,
  ],
  [
    'both Putin and Trump',
    { actors: ['person:putin', 'person:trump'], actorsMode: 'all' },
    'alaska putin trump alaska',
    4,
  ],
  ['NATO, which is only named', { actors: ['organization:nato'] }, 'nato', 0],
  [
    'August with what is undated',
    { from: '2025-08', to: '2025-08' },
    'us alaska moskow nato putin trump ushakov alaska',
    5,
  ],
  [
    'August without what is undated',
    { from: '2025-08', to: '2025-08', undated: false },
    'alaska putin trump alaska',
    3,
  ],
  ['a day within a month', { from: '2025-12-24', undated: false }, 'ru trump minyak', 2],
  ['a range that ends before it begins', { from: '2026', to: '2025', undated: false }, '', 0],
  ['what is dated', { undated: false }, 'ru alaska putin trump alaska minyak', 7],
  ['articles of December', { from: '2025-12', when: 'published' }, 'ru nato trump minyak', 2],
  ['an outlet', { sources: ['ANTARA'] }, 'ru us alaska moskow putin trump ushakov alaska', 8],
  ['an article without an outlet', { sources: ['a2'] }, 'ru nato trump minyak', 2],
  ['according to Ushakov', { speaker: 'person:ushakov' }, 'moskow', 0],
  ['kinds of edges left out: only they go', { relations: ['-represents', '-accuses'] }, ALL.join(' '), 6],
  ['kinds of edges', { relations: ['accuses'] }, 'putin trump', 1],
  ['one step around Ushakov', { focus: 'person:ushakov' }, 'ushakov ru', 1],
  ['two steps around Ushakov', { focus: 'person:ushakov', hops: 2 }, 'ushakov ru putin minyak', 3],
  ['a focus that a filter hides', { focus: 'person:ushakov', types: ['place'] }, 'ushakov', 0],
];

describe('findVisible', () => {
  it.each(CASES)('leaves, for %s', (_name, changes, nodes, edges) => {
    const visible = findVisible(INDEX, { ...INITIAL_VIEW, ...changes });
    expect([...visible.nodes].map((id) => id.slice(id.indexOf(':') + 1)).join(' ')).toBe(nodes);
    expect(visible.edges.size).toBe(edges);
  });

  it('never leaves an edge without both ends', () => {
    for (const [, changes] of CASES) {
      const { nodes, edges } = findVisible(INDEX, { ...INITIAL_VIEW, ...changes });
      for (const id of edges) {
        const { source = '', target = '' } = INDEX.edges.get(id) ?? {};
        expect([id, nodes.has(source), nodes.has(target)]).toEqual([id, true, true]);
      }
    }
  });

  it('is quick at 5 000 nodes', () => {
    const nodes = Array.from({ length: 5000 }, (_, i) => node(i % 2 ? `person:p${i}` : `meeting:m${i}`));
    const edges = nodes.flatMap((_, i) =>
      [1, 7, 31].map((step) =>
        edge(`person:p${(i * 2 + 1) % 5000}~participates_in~meeting:m${(i * step * 2) % 5000}`),
      ),
    );
    const index = graphOf({ nodes, edges });
    // Anything quadratic would not end within the time limit of a test.
    const visible = findVisible(index, {
      ...INITIAL_VIEW,
      statuses: ['occurred'],
      from: '2025',
      actors: ['person:p1'],
    });
    expect(visible.nodes.size).toBeLessThan(nodes.length);
  });
});

describe('choices', () => {
  it.each([
    [[], 'place', true],
    [['place'], 'place', true],
    [['place'], 'person', false],
    [['-place'], 'place', false],
    [['-place'], 'person', true],
    [['place', '-place'], 'place', false],
  ])('%j allows %s: %s', (list, value, expected) => {
    expect(allows(list, value)).toBe(expected);
  });

  it.each([
    ['hides one', [], 'place', ['-place']],
    ['shows it again', ['-place'], 'place', []],
    ['hides the only one shown', ['place'], 'place', NODE_TYPES.map((type) => `-${type}`)],
    ['shows a second one', ['place'], 'person', ['person', 'place']],
  ])('toggleChoice %s', (_name, list, value, expected) => {
    expect(toggleChoice(list, value, NODE_TYPES)).toEqual(expected);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['leaves out', [], ['-place']],
    [
      'leaves out more than half',
      ['-person', '-country', '-meeting'],
      ['-person', '-country', '-meeting', '-place'],
    ],
    ['takes back', ['-person', '-place'], ['-person']],
    ['adds to the only ones', ['person'], ['person', 'place']],
  ])('toggleExcluded %s', (_name, list, expected) => {
    expect([...toggleExcluded(list, 'place', NODE_TYPES)].sort()).toEqual([...expected].sort());
  });

  it('onlyChoice shows one, then all again', () => {
    expect(onlyChoice(['-person'], 'place', NODE_TYPES)).toEqual(['place']);
    expect(onlyChoice(['place'], 'place', NODE_TYPES)).toEqual([]);
  });
});
