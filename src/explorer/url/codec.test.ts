import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EDGE_TYPES, NODE_TYPES, STATUSES } from '../../graph/schema.ts';
import {
  INITIAL_VIEW,
  MAX_HOPS,
  MAX_THREADS,
  SORT_KEYS,
  type Sort,
  type ViewState,
} from '../state/view-state.ts';
import { historyOf, parseView, serialiseView, URL_TABLE } from './codec.ts';

const view = (changes: Partial<ViewState>): ViewState => ({ ...INITIAL_VIEW, ...changes });

const LINKS: readonly [string, string, Partial<ViewState>][] = [
  ['nothing', '', {}],
  ['a node', 'sel=person:steve-witkoff', { selection: ['person:steve-witkoff'] }],
  ['several nodes, in order', 'sel=place:b&sel=place:a', { selection: ['place:b', 'place:a'] }],
  ['an edge', 'sel=person:a~represents~country:ru', { selection: ['person:a~represents~country:ru'] }],
  ['a passage', 'article=seed-002&at=310-402', { article: 'seed-002', at: { start: 310, end: 402 } }],
  ['the list', 'view=list', { view: 'list' }],
  [
    'a table by sources, fewest first',
    'view=list&list=table&sort=-sources',
    { view: 'list', listForm: 'table', sort: '-sources' },
  ],
  ['the timeline as a list', 'view=timeline&timeline=list', { view: 'timeline', timelineForm: 'list' }],
  [
    'two years of the timeline',
    'view=timeline&range=2018-01-01/2019-12-31',
    { view: 'timeline', range: '2018-01-01/2019-12-31' },
  ],
  [
    'Moscow on the map',
    'view=map&map=37.62,55.75,4.5',
    { view: 'map', mapPlace: { longitude: 37.62, latitude: 55.75, zoom: 4.5 } },
  ],
  ['everything drawn', 'show=all', { show: 'all' }],
  [
    'all of two actors',
    'actor=country:ru,person:donald-trump&actors=all',
    { actors: ['country:ru', 'person:donald-trump'], actorsMode: 'all' },
  ],
  ['dates', 'from=2025-08&to=2025-12', { from: '2025-08', to: '2025-12' }],
  ['without undated', 'undated=0', { undated: false }],
  ['excluded types', 'type=-place,-country', { types: ['-place', '-country'] }],
  ['statuses', 'status=occurred,ongoing', { statuses: ['occurred', 'ongoing'] }],
  ['a comma in an outlet', 'source=EtIndonesia%252C+dari+A,BBC', { sources: ['EtIndonesia, dari A', 'BBC'] }],
  ['focus', 'focus=person:a&hops=2', { focus: 'person:a', hops: 2 }],
  ['hidden nodes', 'hide=person:a,place:b', { hidden: ['person:a', 'place:b'] }],
  ['a path', 'path=person:a,place:b', { path: ['person:a', 'place:b'] }],
  [
    'another path, through hubs',
    'path=person:a,place:b&hubs=1&thread=3',
    { path: ['person:a', 'place:b'], hubs: true, thread: 3 },
  ],
  ['a search', 'q=gencatan+senjata+50%25', { query: 'gencatan senjata 50%' }],
  ['language and theme', 'lang=en&theme=dark', { lang: 'en', theme: 'dark' }],
  ['embed', 'embed=1', { embed: true }],
];

describe('serialiseView and parseView', () => {
  it.each(LINKS)('write and read %s', (_name, search, changes) => {
    expect(serialiseView(view(changes))).toBe(search);
    expect(parseView(`?${search}`)).toMatchObject({ view: view(changes), notices: [] });
  });

  it('write a default that is asked for', () => {
    expect(serialiseView(INITIAL_VIEW, ['view'])).toBe('view=graph');
  });
});

const BAD: readonly [string, string, string[], Partial<ViewState>][] = [
  ['an unknown key', 'foo=1&view=list', ['foo'], { view: 'list' }],
  ['a key of Object', '__proto__=1&constructor=2&toString=3', ['__proto__', 'constructor', 'toString'], {}],
  ['days in the wrong order', 'range=2019-01-01/2018-01-01', ['range'], {}],
  ['a day that is none in a range', 'range=2019-02-30/2019-03-01', ['range'], {}],
  ['a place beyond the pole', 'map=0,91,2', ['map'], {}],
  ['a place without a distance', 'map=0,0', ['map'], {}],
  ['an order that is none', 'sort=beauty', ['sort'], {}],
  ['an unknown view', 'view=sfera', ['view'], {}],
  ['one bad type of two', 'type=person,alien', ['type'], { types: ['person'] }],
  ['a day that is none', 'from=2025-02-30', ['from'], {}],
  ['an interval', 'from=2025/2026', ['from'], {}],
  ['a backward passage', 'article=a&at=9-3', ['at'], { article: 'a' }],
  ['too many hops', 'hops=99', ['hops'], {}],
  ['hops that are no number', 'hops=1e3', ['hops'], {}],
  ['a second view', 'view=list&view=map', ['view'], { view: 'list' }],
  ['broken escapes', 'q=%E0%A4%A&sel=%', [], { query: '\uFFFD%A', selection: ['%'] }],
  ['an empty id', 'sel=&article=', ['sel', 'article'], {}],
  ['half a path', 'path=person:a', ['path'], {}],
  [
    'a thread that is never offered',
    'path=person:a,place:b&thread=9',
    ['thread'],
    { path: ['person:a', 'place:b'] },
  ],
  ['a value longer than any id', `sel=${'x'.repeat(400)}`, ['sel'], {}],
];

describe('parseView', () => {
  it.each(BAD)('drops %s and keeps the rest', (_name, search, params, changes) => {
    const { view: read, notices } = parseView(search);
    expect(read).toEqual(view(changes));
    expect(notices.map((notice) => ('param' in notice ? notice.param : ''))).toEqual(params);
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (search) => {
        const { view: read } = parseView(search);
        expect(parseView(serialiseView(read)).view).toEqual(read);
      }),
    );
  });

  it('reads back every state', () => {
    fc.assert(
      fc.property(anyView, (state) => {
        expect(parseView(serialiseView(state)).view).toEqual(state);
      }),
    );
  });
});

describe('historyOf', () => {
  it.each([
    ['nothing', {}, null],
    ['selecting', { selection: ['person:a'] }, 'push'],
    ['opening an article', { article: 'a' }, 'push'],
    ['hiding', { hidden: ['person:a'] }, 'push'],
    ['focusing', { focus: 'person:a' }, 'push'],
    ['another thread', { thread: 2 }, 'replace'],
    ['typing', { query: 'a' }, 'replace'],
    ['brushing', { from: '2025' }, 'replace'],
    ['selecting while typing', { query: 'a', selection: ['person:a'] }, 'push'],
  ] as const)('of %s', (_name, changes, expected) => {
    expect(historyOf(INITIAL_VIEW, view(changes))).toBe(expected);
  });
});

const id = fc.oneof(
  fc.stringMatching(/^[a-z]{1,8}:[a-z0-9-]{1,20}$/),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
);
const ids = fc.uniqueArray(id, { maxLength: 5 });
const choice = (options: readonly string[]) =>
  fc.uniqueArray(fc.oneof(...options.flatMap((value) => [fc.constant(value), fc.constant(`-${value}`)])), {
    maxLength: 5,
  });
const date = fc.option(fc.constantFrom('2025', '2025-08', '2025-08-15', '0001-01-01', '9999-12'));
const hundredth = (n: number): number => n / 100;
const anyView: fc.Arbitrary<ViewState> = fc.record({
  selection: ids,
  article: fc.option(id),
  at: fc.option(
    fc.tuple(fc.nat(1e6), fc.integer({ min: 1, max: 1e6 })).map(([start, n]) => ({ start, end: start + n })),
  ),
  view: fc.constantFrom('graph', 'timeline', 'map', 'list'),
  show: fc.constantFrom('main', 'all'),
  listForm: fc.constantFrom('sentences', 'table'),
  sort: fc.constantFrom(...SORT_KEYS.flatMap((key): Sort[] => [key, `-${key}`])),
  timelineForm: fc.constantFrom('lanes', 'list'),
  range: fc.option(fc.constantFrom('2018-01-01/2019-12-31', '0001-01-01/9999-12-31')),
  mapPlace: fc.option(
    fc.record({
      longitude: fc.integer({ min: -18000, max: 18000 }).map(hundredth),
      latitude: fc.integer({ min: -9000, max: 9000 }).map(hundredth),
      zoom: fc.integer({ min: 100, max: 900000 }).map(hundredth),
    }),
  ),
  actors: ids,
  actorsMode: fc.constantFrom('any', 'all'),
  from: date,
  to: date,
  undated: fc.boolean(),
  when: fc.constantFrom('event', 'published'),
  types: choice(NODE_TYPES),
  relations: choice(EDGE_TYPES),
  statuses: choice(STATUSES),
  sources: ids,
  speaker: fc.option(id),
  focus: fc.option(id),
  hops: fc.integer({ min: 1, max: MAX_HOPS }),
  hidden: ids,
  path: fc.option(fc.tuple(id, id)),
  hubs: fc.boolean(),
  thread: fc.integer({ min: 1, max: MAX_THREADS }),
  query: fc.string({ unit: 'grapheme', maxLength: 60 }),
  lang: fc.constantFrom('id', 'en'),
  theme: fc.constantFrom(null, 'light', 'dark'),
  embed: fc.boolean(),
});

describe('URL_TABLE', () => {
  it('gives each key a parameter of its own', () => {
    const params = Object.values(URL_TABLE).map((entry) => entry.param);
    expect(new Set(params).size).toBe(params.length);
  });
});
