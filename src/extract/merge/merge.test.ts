import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Graph, parseGraph } from '../../graph/schema.ts';
import type { Row } from '../knowledge.ts';
import { graphOf as asGraph } from '../outline.ts';
import { someKnowledge } from '../support/some-knowledge.ts';
import { merge } from './merge.ts';
import { type ArticleSketch, findingsOf } from './support/findings.ts';

const kind = (id: string, type: Row<'event-kinds'>['type'], group: string, label: string) => ({
  id,
  type,
  group,
  named: false,
  assembly: id === 'ktt',
  labels: { id: label, en: label },
  example: '',
});
// Only the tables that merge reads; the rest of the knowledge is of no interest here.
const knowledge = someKnowledge({
  organizations: [
    {
      id: 'organization:kemlu',
      label: 'Kementerian Luar Negeri',
      names: [],
      kind: 'government',
      everyState: true,
    },
    { id: 'organization:nato', label: 'NATO', names: [], kind: 'alliance', everyState: false },
  ],
  'event-kinds': [
    kind('pertemuan', 'meeting', 'talks', 'Pertemuan'),
    kind('ktt', 'meeting', 'talks', 'KTT'),
    kind('telepon', 'meeting', 'call', 'Pembicaraan telepon'),
    kind('perang', 'conflict', 'war', 'Perang'),
    kind('invasi', 'conflict', 'war', 'Invasi'),
    kind('serangan', 'conflict', 'attack', 'Serangan'),
    kind('sanksi', 'sanction', 'sanction', 'Sanksi'),
    kind('rencana', 'agreement', 'plan', 'Rencana'),
    kind('damai', 'agreement', 'deal', 'Perjanjian damai'),
  ],
  places: [
    {
      id: 'place:helsinki',
      label: 'Helsinki',
      names: [],
      kind: 'city',
      country: 'country:fi',
      coordinates: [24.94, 60.17],
    },
  ],
});

const graphOf = (...articles: ArticleSketch[]): Graph => asGraph(merge(articles.map(findingsOf), knowledge));
const idsOf = (graph: Graph, type: string) =>
  graph.nodes.filter((node) => node.type === type).map(({ id }) => id);

describe('merge people', () => {
  const person = (id: string, name: string, claims: string[] = [], published?: string): ArticleSketch => ({
    id,
    ...(published ? { published } : {}),
    entities: {
      p: `person ${name}`,
      ru: 'country Rusia = country:ru',
      us: 'country Amerika Serikat = country:us',
    },
    claims,
  });
  it.each([
    ['one spelling twice', ['Sergey Lavrov', 'Sergey Lavrov'], ['person:sergey-lavrov']],
    [
      'spellings that sound alike',
      ['Sergey Lavrov', 'Sergei Lavrov', 'Sergey Lavrov'],
      ['person:sergey-lavrov'],
    ],
    ['double letters', ['Steve Witkoff', 'Steve Witkoff', 'Steve Wittkoff'], ['person:steve-witkoff']],
    ['a middle initial', ['Donald J. Trump', 'Donald Trump', 'Donald Trump'], ['person:donald-trump']],
    ['a surname alone, one bearer', ['Vladimir Putin', 'Putin'], ['person:vladimir-putin']],
    ['a first name alone, one bearer', ['Prabowo Subianto', 'Prabowo'], ['person:prabowo-subianto']],
    [
      'a surname alone, two bearers',
      ['Kirill Dmitriev', 'Andrei Dmitriev', 'Dmitriev'],
      ['person:andrei-dmitriev', 'person:dmitriev', 'person:kirill-dmitriev'],
    ],
    ['one surname, two given names', ['George Bush', 'Jeb Bush'], ['person:george-bush', 'person:jeb-bush']],
    [
      'middle initials that differ',
      ['George W. Bush', 'George H. Bush'],
      ['person:george-h-bush', 'person:george-w-bush'],
    ],
  ])('%s', (_, names, wanted) => {
    const graph = graphOf(...names.map((name, i) => person(`a${i}`, name)));
    expect(idsOf(graph, 'person')).toEqual(wanted);
  });

  it('joins two given names of one surname, initial and office', () => {
    const graph = graphOf(
      person('a', 'Vladimir Zelensky', ['p represents us: Presiden']),
      person('b', 'Volodymyr Zelenskyy', ['p represents us: Presiden']),
    );
    expect(idsOf(graph, 'person')).toHaveLength(1);
  });

  it('keeps namesakes with one role in two countries apart', () => {
    const graph = graphOf(
      person('a', 'Ali Hasan', ['p represents us: Menteri Luar Negeri']),
      person('b', 'Ali Hasan', ['p represents ru: Menteri Luar Negeri']),
    );
    expect(idsOf(graph, 'person')).toEqual(['person:ali-hasan', 'person:ali-hasan-2']);
  });

  it('gives a surname to the bearer whose country agrees', () => {
    const graph = graphOf(
      person('a', 'Kirill Dmitriev', ['p represents ru: utusan']),
      person('b', 'Andrei Dmitriev', ['p represents us: utusan']),
      person('c', 'Dmitriev', ['p represents us: wakil']),
    );
    const andrei = graph.nodes.find(({ id }) => id === 'person:andrei-dmitriev');
    expect(andrei?.mentions.map(({ article }) => article)).toEqual(['b', 'c']);
  });

  it('redirects an id that the other spelling would have had', () => {
    const graph = graphOf(
      person('a', 'Steve Witkoff'),
      person('b', 'Steve Witkoff'),
      person('c', 'Steve Wittkoff'),
    );
    expect(graph.redirects).toMatchObject({ 'person:steve-wittkoff': 'person:steve-witkoff' });
  });
});

describe('merge events', () => {
  const entities = {
    a: 'person Ana Bela',
    b: 'person Budi Cakra',
    x: 'country Rusia = country:ru',
    y: 'country Amerika Serikat = country:us',
    h: 'place Helsinki = place:helsinki',
    w: 'place Wina',
  };
  const met = (id: string, published: string, event: object, ...claims: string[]): ArticleSketch => ({
    id,
    published,
    entities,
    events: [{ key: 'm', type: 'meeting', kind: 'pertemuan', ...event }],
    claims: ['a participates_in m', 'b participates_in m', ...claims],
  });
  const occurred = { status: 'occurred', date: '2025-08-15' };
  it.each([
    [
      'the same day and people',
      [met('1', '2025-08-16', occurred), met('2', '2025-08-17', occurred)],
      ['meeting:2025-08-15-bela-cakra'],
    ],
    [
      'planned, then occurred at the same place',
      [
        met('1', '2025-08-10', { status: 'planned' }, 'm takes_place_in h'),
        met('2', '2025-08-16', occurred, 'm takes_place_in h'),
      ],
      ['meeting:2025-08-15-helsinki'],
    ],
    [
      'planned in one city, held in another',
      [
        met('1', '2025-08-10', { status: 'planned' }, 'm takes_place_in w'),
        met('2', '2025-08-16', occurred, 'm takes_place_in h'),
      ],
      ['meeting:2025-08-15-helsinki', 'meeting:pertemuan-bela-cakra-wina'],
    ],
    [
      'held, then another awaited in the same year and place',
      [
        met('1', '2025-08-16', occurred, 'm takes_place_in h'),
        met('2', '2025-12-30', { status: 'planned', date: '2025' }, 'm takes_place_in h'),
      ],
      ['meeting:2025-08-15-helsinki', 'meeting:2025-helsinki'],
    ],
    [
      'two days',
      [met('1', '2025-08-16', occurred), met('2', '2025-09-17', { ...occurred, date: '2025-09-16' })],
      ['meeting:2025-08-15-bela-cakra', 'meeting:2025-09-16-bela-cakra'],
    ],
    [
      'undated, soon after',
      [met('1', '2025-08-16', occurred), met('2', '2025-08-20', { status: 'occurred' })],
      ['meeting:2025-08-15-bela-cakra'],
    ],
    [
      'undated, a year later',
      [met('1', '2025-08-16', occurred), met('2', '2026-08-20', { status: 'occurred' })],
      ['meeting:2025-08-15-bela-cakra', 'meeting:pertemuan-bela-cakra'],
    ],
    [
      'a call is no meeting',
      [met('1', '2025-08-16', occurred), met('2', '2025-08-16', { ...occurred, kind: 'telepon' })],
      ['meeting:2025-08-15-bela-cakra', 'meeting:2025-08-15-telepon-bela-cakra'],
    ],
    [
      'what happened and what was denied',
      [met('1', '2025-08-16', occurred), met('2', '2025-08-16', { ...occurred, status: 'denied' })],
      ['meeting:2025-08-15-bela-cakra', 'meeting:2025-08-15-pertemuan-bela-cakra'],
    ],
    [
      'told twice in one article',
      [
        {
          ...met('1', '2025-08-16', occurred),
          events: [
            { key: 'm', type: 'meeting' as const, kind: 'pertemuan', status: 'occurred' as const },
            { key: 'n', type: 'meeting' as const, kind: 'pertemuan', status: 'occurred' as const },
          ],
          claims: [
            'a participates_in m',
            'b participates_in m',
            'a participates_in n',
            'b participates_in n',
          ],
        },
      ],
      ['meeting:pertemuan-bela-cakra', 'meeting:pertemuan-bela-cakra-2025-08-16'],
    ],
  ])('%s', (_, articles, wanted) => {
    expect(idsOf(graphOf(...articles), 'meeting')).toEqual(wanted);
  });

  const told = (id: string, published: string, event: object, ...claims: string[]): ArticleSketch => ({
    id,
    published,
    entities,
    // `kind` and `type` come with the event of each row.
    events: [{ key: 'm', ...event } as NonNullable<ArticleSketch['events']>[number]],
    claims,
  });
  const war = { type: 'conflict', kind: 'perang', status: 'ongoing' };
  const raid = { type: 'conflict', kind: 'serangan', status: 'occurred' };
  const sanction = { type: 'sanction', kind: 'sanksi', status: 'planned' };
  const plan = { type: 'agreement', kind: 'rencana', status: 'proposed' };
  it.each<[string, ArticleSketch[], string[]]>([
    [
      'a war, by its place and by its parties',
      [
        told('1', '2025-08-16', war, 'm takes_place_in y'),
        told('2', '2025-09-16', { ...war, date: '2022/..' }, 'x participates_in m', 'y participates_in m'),
      ],
      ['conflict:perang-amerika-serikat'],
    ],
    [
      'two wars at one place, decades apart',
      [
        told('1', '2025-08-16', { ...war, date: '2022/..' }, 'm takes_place_in y'),
        told('2', '1985-08-16', { ...war, date: '1980/1988' }, 'm takes_place_in y'),
      ],
      ['conflict:perang-amerika-serikat', 'conflict:perang-amerika-serikat-2022'],
    ],
    [
      'two attacks on one place',
      [
        told('1', '2025-08-16', { ...raid, date: '2025-08-14' }, 'm takes_place_in h', 'x participates_in m'),
        told('2', '2025-08-17', { ...raid, date: '2025-08-16' }, 'm takes_place_in h', 'x participates_in m'),
      ],
      ['conflict:serangan-helsinki-2025-08-14', 'conflict:serangan-helsinki-2025-08-16'],
    ],
    [
      'a peace treaty of one war, hoped for twice',
      [
        {
          ...told('1', '2025-08-06', { ...plan, kind: 'damai' }),
          events: [
            { key: 'm', type: 'agreement', kind: 'damai', status: 'proposed' },
            { key: 'w', type: 'conflict', kind: 'perang', status: 'ongoing' },
          ],
          claims: ['w takes_place_in y'],
        },
        {
          ...told('2', '2025-09-06', {}),
          events: [
            { key: 'm', type: 'agreement', kind: 'damai', status: 'planned' },
            { key: 'w', type: 'conflict', kind: 'perang', status: 'ongoing' },
          ],
          claims: ['w takes_place_in y'],
        },
      ],
      ['agreement:damai-2025-08-06', 'conflict:perang-amerika-serikat'],
    ],
    [
      'sanctions of one name and imposer',
      [
        told('1', '2025-08-06', { ...sanction, identity: 'sekunder' }, 'x imposes m'),
        told('2', '2025-08-09', { ...sanction, identity: 'sekunder' }, 'x imposes m', 'm targets y'),
      ],
      ['sanction:sanksi-sekunder'],
    ],
    [
      'sanctions of two imposers',
      [
        told('1', '2025-08-06', sanction, 'x imposes m', 'm targets y'),
        told('2', '2025-08-09', sanction, 'y imposes m', 'm targets x'),
      ],
      ['sanction:sanksi-amerika-serikat-rusia', 'sanction:sanksi-rusia-amerika-serikat'],
    ],
    [
      'plans of twenty and of twenty-eight points',
      [
        told('1', '2025-12-06', { ...plan, identity: '20 poin' }, 'x proposes m'),
        told('2', '2025-12-09', { ...plan, identity: '28 poin' }, 'x proposes m'),
      ],
      ['agreement:rencana-20-poin', 'agreement:rencana-28-poin'],
    ],
  ])('%s', (_, articles, wanted) => {
    const graph = graphOf(...articles);
    expect(
      graph.nodes.filter(({ type }) => /conflict|sanction|agreement/.test(type)).map(({ id }) => id),
    ).toEqual(wanted);
  });

  it('leaves a nameless truce its id when an older one is added', () => {
    const truce = (id: string, published: string) =>
      told(id, published, { ...plan, kind: 'damai', status: 'occurred' });
    const [newer, older] = [truce('1', '2025-08-06'), truce('2', '2005-08-15')];
    const idsOf = (...articles: Parameters<typeof graphOf>) =>
      graphOf(...articles).nodes.flatMap(({ id, type }) => (type === 'agreement' ? [id] : []));
    expect(idsOf(newer)).toEqual(['agreement:damai-2025-08-06']);
    expect(idsOf(newer, older)).toEqual(['agreement:damai-2005-08-15', 'agreement:damai-2025-08-06']);
  });

  it('redirects the ids that a war had while only some of its articles were there', () => {
    const war = (id: string, published: string, kind: string) => ({
      ...told(id, published, {}),
      events: [{ key: 'w', type: 'conflict' as const, kind, status: 'ongoing' as const }],
      claims: ['w takes_place_in y', 'x participates_in w', 'y participates_in w'],
    });
    const articles = [
      war('1', '2022-02-24', 'invasi'),
      war('2', '2022-03-01', 'invasi'),
      war('3', '2022-04-01', 'perang'),
    ];
    const warOf = (graph: ReturnType<typeof graphOf>) =>
      graph.nodes.find(({ type }) => type === 'conflict')?.id ?? '';
    const before = warOf(graphOf(...articles.slice(0, 2)));
    const graph = graphOf(...articles);
    expect(before).not.toBe(warOf(graph));
    expect(graph.redirects[before]).toBe(warOf(graph));
  });

  it('keeps what each article says and believes the latest', () => {
    const graph = graphOf(
      met('1', '2025-08-10', { status: 'planned' }, 'm takes_place_in h'),
      met('2', '2025-08-16', occurred, 'm takes_place_in h'),
    );
    const node = graph.nodes.find(({ type }) => type === 'meeting');
    expect(node).toMatchObject({
      status: 'occurred',
      date: '2025-08-15',
      label: 'Pertemuan Ana Bela–Budi Cakra di Helsinki',
    });
    expect(node?.mentions.map(({ status }) => status)).toEqual(['planned', 'occurred']);
    expect(graph.redirects).toMatchObject({ 'meeting:pertemuan-bela-cakra-helsinki': node?.id });
  });
});

describe('merge bodies', () => {
  const body = (id: string, name: string, published: string): ArticleSketch => ({
    id,
    published,
    entities: { o: `organization ${name}` },
    claims: [],
  });
  it.each([
    ['of one name', 'NATO = organization:nato', ['organization:nato']],
    [
      'not those of which every state has one',
      'Kementerian Luar Negeri = organization:kemlu',
      ['organization:kemlu', 'organization:kemlu-2'],
    ],
    ['those of one state', 'Kementerian Luar Negeri Iran', ['organization:kementerian-luar-negeri-iran']],
  ])('%s', (_, name, ids) =>
    expect(
      idsOf(graphOf(body('a', name, '2025-01-01'), body('b', name, '2025-01-02')), 'organization'),
    ).toEqual(ids),
  );
});

describe('merge', () => {
  const pool: ArticleSketch[] = ['Ana Bela', 'Bela', 'Anna Bela', 'Carlo Bela', 'Budi'].map((name, i) => ({
    id: `x${i}`,
    ...(i % 2 ? { published: `2025-08-1${i}` } : {}),
    entities: {
      p: `person ${name}`,
      q: 'person Dedi Eka',
      c: 'country Rusia = country:ru',
      h: 'place Helsinki',
    },
    events: [
      {
        key: 'm',
        type: 'meeting',
        kind: i === 3 ? 'ktt' : 'pertemuan',
        ...(i ? { date: '2025-08-10' } : {}),
      },
    ],
    claims: ['p participates_in m', 'q participates_in m', 'm takes_place_in h', 'p represents c: Menteri'],
  }));

  it('makes a graph that keeps the contract, whatever the order', () => {
    const wanted = JSON.stringify(graphOf(...pool));
    expect(parseGraph(JSON.parse(wanted))).toHaveProperty('graph');
    fc.assert(
      fc.property(fc.shuffledSubarray(pool, { minLength: pool.length }), (shuffled) => {
        expect(JSON.stringify(graphOf(...shuffled))).toBe(wanted);
      }),
      { numRuns: 30 },
    );
  });

  it('keeps its ids when a later article is added', () => {
    const before = graphOf(...pool.slice(0, 3));
    const later = { ...pool[4], id: 'z', published: '2025-09-01' } as ArticleSketch;
    const after = graphOf(...pool.slice(0, 3), later);
    const ids = new Set([...after.nodes.map(({ id }) => id), ...Object.keys(after.redirects)]);
    expect(before.nodes.filter(({ id }) => !ids.has(id))).toEqual([]);
  });

  it('leaves out what no passage names, and edges to it', () => {
    const sketch = findingsOf({
      id: 'a',
      entities: { p: 'person Ana Bela', q: 'person Budi Cakra' },
      claims: ['p invites q'],
    });
    const graph = merge([{ ...sketch, mentions: sketch.mentions.slice(0, 1) }], knowledge);
    expect(graph.nodes.map(({ id }) => id)).toEqual(['person:ana-bela']);
    expect(graph.edges).toEqual([]);
  });

  it('makes an empty graph of nothing', () => {
    expect(graphOf()).toEqual({ version: 1, articles: [], nodes: [], edges: [], redirects: {} });
  });
});
