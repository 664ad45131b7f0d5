/** What a correction does to the records around the one it names, and what no row of corrections whatever can do to a graph. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayJoin } from '../../graph/ends.ts';
import {
  type Edge,
  type Graph,
  NODE_TYPES,
  type Node,
  type Passage,
  parseGraph,
  STATUSES,
} from '../../graph/schema.ts';
import { UserError } from '../errors.ts';
import { graphOf, outlineOf } from '../outline.ts';
import { verify } from '../verify/verify.ts';
import { correct } from './correct.ts';
import { parseCorrections } from './parse-corrections.ts';

const texts: Record<string, string> = {
  a: 'Moh. Hatta dan Hatta tiba di Den Haag. Roem berunding dengan Van Roijen, kata Hatta. Roem menuduh Belanda.',
  b: 'Mohammad Hatta berunding dengan Van Roijen. Hatta menuduh Belanda. Wakil Presiden Hatta pulang.',
};

function passage(article: string, quote: string, extra: Partial<Passage> = {}): Passage {
  const start = (texts[article] ?? '').indexOf(quote);
  return { article, start, end: start + quote.length, quote, rule: 'r', ...extra };
}
function node(id: string, label: string, mentions: readonly Passage[], extra: Partial<Node> = {}): Node {
  // The ids of this file have known types.
  return { id, type: id.split(':')[0] as Node['type'], label, aliases: [], mentions, ...extra };
}
function edge(
  source: string,
  type: Edge['type'],
  target: string,
  evidence: readonly Passage[],
  extra: Partial<Edge> = {},
): Edge {
  return { id: `${source}~${type}~${target}`, type, source, target, evidence, ...extra };
}

const graph: Graph = {
  version: 1,
  articles: Object.entries(texts).map(([id, text]) => ({
    ...{ id, title: id, language: 'id', file: `${id}.md`, text },
    blocks: [],
    dates: [],
  })),
  nodes: [
    node('agreement:roem-roijen', 'Perjanjian', [
      passage('a', 'Roem berunding dengan Van Roijen', { attributedTo: 'person:hatta' }),
    ]),
    node('country:nl', 'Belanda', [passage('a', 'Belanda'), passage('b', 'Belanda')], {
      labels: { id: 'Belanda', en: 'Netherlands' },
      iso: 'NL',
    }),
    node('meeting:kmb', 'Konferensi', [passage('b', 'Mohammad Hatta berunding dengan Van Roijen')], {
      date: '1949',
      status: 'occurred',
      labels: { id: 'Konferensi', en: 'Conference' },
    }),
    node('person:hatta', 'Hatta', [passage('a', 'Hatta tiba'), passage('b', 'Wakil Presiden Hatta')], {
      aliases: ['Bung Hatta'],
    }),
    node(
      'person:mohammad-hatta',
      'Mohammad Hatta',
      [passage('a', 'Moh. Hatta'), passage('b', 'Mohammad Hatta')],
      {
        aliases: ['Moh. Hatta', 'Hatta'],
        wikidata: 'Q1',
      },
    ),
    node('person:roem', 'Roem', [passage('a', 'Roem')]),
  ],
  edges: [
    edge('person:hatta', 'accuses', 'country:nl', [passage('b', 'Hatta menuduh Belanda')]),
    edge('person:hatta', 'supports', 'person:mohammad-hatta', [passage('a', 'Moh. Hatta dan Hatta')]),
    edge('person:mohammad-hatta', 'accuses', 'country:nl', [
      passage('b', 'Mohammad Hatta berunding', { attributedTo: 'person:hatta' }),
    ]),
    edge('person:mohammad-hatta', 'participates_in', 'meeting:kmb', [
      passage('b', 'Mohammad Hatta berunding dengan Van Roijen'),
    ]),
    edge('person:roem', 'accuses', 'country:nl', [passage('a', 'Roem menuduh Belanda')], {
      status: 'occurred',
      date: '1949-04',
    }),
  ],
  redirects: { 'person:bung-hatta': 'person:hatta', 'person:tua': 'person:roem' },
};

function corrected(entries: readonly object[], of: Graph = graph): Graph {
  const yaml = JSON.stringify(entries.map((entry) => ({ ...entry, reason: 'uji' })));
  const parsed = parseCorrections([
    { file: 'c.yaml', path: 'c.yaml', bytes: new TextEncoder().encode(yaml) },
  ]);
  if ('problems' in parsed) throw new UserError(parsed.problems);
  return graphOf(correct(outlineOf(of), parsed.corrections));
}
const find = (result: Graph, id: string) =>
  result.nodes.find((each) => each.id === id) ?? result.edges.find((each) => each.id === id);
const places = (passages: readonly Passage[]) => passages.map(({ article, start }) => `${article} ${start}`);

describe('a merge', () => {
  const result = corrected([{ merge: ['person:hatta'], into: 'person:mohammad-hatta' }]);
  const one = result.nodes.find(({ id }) => id === 'person:mohammad-hatta');

  it('keeps what the remaining node is called, and all other names in order', () => {
    expect(one?.label).toBe('Mohammad Hatta');
    expect(one?.aliases).toEqual(['Bung Hatta', 'Hatta', 'Moh. Hatta']);
    expect(one?.wikidata).toBe('Q1');
  });

  it('puts the passages of both in the order of the texts', () => {
    expect(places(one?.mentions ?? [])).toEqual(
      places([
        passage('a', 'Moh. Hatta'),
        passage('a', 'Hatta tiba'),
        passage('b', 'Mohammad Hatta'),
        passage('b', 'Wakil Presiden Hatta'),
      ]),
    );
  });

  it('joins edges that say the same, and drops one that would join the node to itself', () => {
    expect(result.edges.map(({ id }) => id)).toEqual([
      'person:mohammad-hatta~accuses~country:nl',
      'person:mohammad-hatta~participates_in~meeting:kmb',
      'person:roem~accuses~country:nl',
    ]);
    const [accuses] = result.edges;
    expect(places(accuses?.evidence ?? [])).toEqual(
      places([passage('b', 'Mohammad Hatta berunding'), passage('b', 'Hatta menuduh Belanda')]),
    );
  });

  it('renames speakers wherever they speak', () => {
    const speakers = [
      ...result.nodes.flatMap(({ mentions }) => mentions),
      ...result.edges.flatMap(({ evidence }) => evidence),
    ];
    expect(speakers.flatMap(({ attributedTo }) => attributedTo ?? [])).toEqual([
      'person:mohammad-hatta',
      'person:mohammad-hatta',
    ]);
  });

  it('of several at once redirects each of them, and what had led to them', () => {
    const { redirects } = corrected([
      { merge: ['person:hatta', 'person:roem'], into: 'person:mohammad-hatta' },
    ]);
    expect(Object.entries(redirects)).toEqual([
      ['person:bung-hatta', 'person:mohammad-hatta'],
      ['person:hatta', 'person:mohammad-hatta'],
      ['person:roem', 'person:mohammad-hatta'],
      ['person:tua', 'person:mohammad-hatta'],
    ]);
  });
});

describe('a split', () => {
  const split = (change: object, of?: Graph) =>
    corrected(
      [{ split: 'person:mohammad-hatta', into: 'person:dr-hatta', label: 'Dr. Hatta', ...change }],
      of,
    );

  it('by words moves those passages alone, and names the new node by them', () => {
    const result = split({ quotes: ['Moh. Hatta'] });
    expect(find(result, 'person:dr-hatta')).toMatchObject({
      label: 'Dr. Hatta',
      aliases: ['Moh. Hatta'],
      mentions: [{ article: 'a' }],
    });
    expect(find(result, 'person:mohammad-hatta')).toMatchObject({ mentions: [{ article: 'b' }] });
  });

  it('by words takes the clauses in which the moved name stands alone', () => {
    const result = split({ quotes: ['Moh. Hatta'] });
    expect(find(result, 'person:hatta~supports~person:dr-hatta')).toBeDefined();
    expect(find(result, 'person:hatta~supports~person:mohammad-hatta')).toBeUndefined();
    expect(find(result, 'person:mohammad-hatta~accuses~country:nl')).toBeDefined();
  });

  it('leaves a clause in which both stand', () => {
    const both: Graph = {
      ...graph,
      nodes: graph.nodes.map((each) =>
        each.id === 'person:mohammad-hatta'
          ? { ...each, mentions: [passage('b', 'Mohammad Hatta'), passage('b', 'Wakil Presiden Hatta')] }
          : each,
      ),
      edges: [edge('person:mohammad-hatta', 'accuses', 'country:nl', [passage('b', texts.b ?? '')])],
    };
    const result = split({ quotes: ['Wakil Presiden Hatta'] }, both);
    expect(result.edges.map(({ source }) => source)).toEqual(['person:mohammad-hatta']);
  });

  it('by words of an article needs both', () => {
    const change = { articles: ['b'], quotes: ['Mohammad Hatta'] };
    expect(find(split(change), 'person:dr-hatta')).toMatchObject({ mentions: [{ quote: 'Mohammad Hatta' }] });
    expect(() => split({ articles: ['a'], quotes: ['Mohammad Hatta'] })).toThrow('found none');
  });

  it('gives the new node none of the marks of the old one', () => {
    const result = corrected([
      { split: 'country:nl', articles: ['b'], into: 'organization:nl', label: 'Belanda (b)' },
    ]);
    const made = find(result, 'organization:nl');
    for (const key of ['iso', 'labels', 'wikidata', 'coordinates']) expect(made).not.toHaveProperty(key);
    expect(find(result, 'country:nl')).toMatchObject({ iso: 'NL', labels: { en: 'Netherlands' } });
  });

  it.each([
    ['an unknown node', { split: 'person:zz', articles: ['a'] }, 'person:zz'],
    ['an id that is there', { into: 'person:roem', articles: ['a'] }, 'person:roem, which exists'],
    ['an unknown type', { into: 'kota:x', articles: ['a'] }, 'kota:x'],
    ['an event', { into: 'meeting:x', articles: ['a'] }, 'person:mohammad-hatta and meeting:x'],
    ['nothing that tells', {}, 'none'],
  ])('of or into %s is refused', (_, change, found) => expect(() => split(change)).toThrow(found));
});

describe('a new name', () => {
  it('in English alone keeps the Indonesian one', () => {
    const result = corrected([{ rename: 'meeting:kmb', label: 'Konferensi', en: 'Round Table Conference' }]);
    expect(find(result, 'meeting:kmb')).toMatchObject({
      label: 'Konferensi',
      labels: { id: 'Konferensi', en: 'Round Table Conference' },
      aliases: [],
    });
  });

  it('keeps the English one where none is told', () => {
    const result = corrected([{ rename: 'meeting:kmb', label: 'KMB' }]);
    expect(find(result, 'meeting:kmb')).toMatchObject({
      label: 'KMB',
      labels: { id: 'KMB', en: 'Conference' },
      aliases: ['Konferensi'],
    });
  });

  it('of a node without labels makes none, but with an English one', () => {
    expect(
      find(corrected([{ rename: 'person:roem', label: 'Moh. Roem' }]), 'person:roem'),
    ).not.toHaveProperty('labels');
    expect(
      find(corrected([{ rename: 'person:roem', label: 'Moh. Roem', en: 'M. Roem' }]), 'person:roem'),
    ).toMatchObject({ labels: { id: 'Moh. Roem', en: 'M. Roem' } });
  });

  it('that was an alias is one no longer', () => {
    const result = corrected([{ rename: 'person:mohammad-hatta', label: 'Hatta' }]);
    expect(find(result, 'person:mohammad-hatta')).toMatchObject({
      label: 'Hatta',
      aliases: ['Moh. Hatta', 'Mohammad Hatta'],
    });
  });

  it('with the same id and label, and another English name, is a change', () => {
    expect(() =>
      corrected([{ rename: 'meeting:kmb', label: 'Konferensi', en: 'Conference', id: 'meeting:kmb' }]),
    ).toThrow('as it is');
    expect(() => corrected([{ rename: 'person:zz', label: 'X' }])).toThrow('person:zz');
  });

  it('makes no person of an event', () => {
    expect(() => corrected([{ rename: 'meeting:kmb', label: 'KMB', id: 'person:kmb' }])).toThrow(
      'meeting:kmb and person:kmb',
    );
  });

  it('with an id that once led elsewhere leads to itself', () => {
    const result = corrected([{ rename: 'person:hatta', label: 'Hatta', id: 'person:tua' }]);
    expect(find(result, 'person:tua')).toBeDefined();
    expect(result.redirects).toEqual({ 'person:bung-hatta': 'person:tua', 'person:hatta': 'person:tua' });
  });
});

describe('another date or status', () => {
  it.each([
    [{ date: '1949-05-07' }, { date: '1949-05-07', status: 'occurred' }],
    [{ status: 'planned' }, { date: '1949-04', status: 'planned' }],
    [
      { date: '1950', status: 'denied' },
      { date: '1950', status: 'denied' },
    ],
    [{ date: null }, { status: 'occurred' }],
    [{ status: null }, { date: '1949-04' }],
    [{ date: null, status: null }, {}],
  ])('of an edge: %j', (change, facts) => {
    const result = corrected([{ redate: 'person:roem~accuses~country:nl', ...change }]);
    const { date, status } = result.edges.find(({ source }) => source === 'person:roem') ?? {};
    expect({ ...(date ? { date } : {}), ...(status ? { status } : {}) }).toEqual(facts);
    expect(result.nodes).toEqual(graph.nodes);
  });

  it('of an event leaves its edges alone', () => {
    const result = corrected([{ redate: 'meeting:kmb', date: '1949-08-23/1949-11-02' }]);
    expect(find(result, 'meeting:kmb')).toMatchObject({ date: '1949-08-23/1949-11-02', status: 'occurred' });
    expect(result.edges).toEqual(graph.edges);
  });
});

describe('what is added', () => {
  it('to a node is one more passage, in its place', () => {
    const result = corrected([{ add: 'person:roem', article: 'a', quote: 'Roem', occurrence: 2 }]);
    const mentions = result.nodes.find(({ id }) => id === 'person:roem')?.mentions ?? [];
    expect(mentions.map(({ start, rule }) => [start, rule])).toEqual([
      [(texts.a ?? '').indexOf('Roem'), 'r'],
      [(texts.a ?? '').lastIndexOf('Roem'), 'correction'],
    ]);
  });

  it('to a node must name it', () => {
    expect(() => corrected([{ add: 'person:roem', article: 'a', quote: 'Van Roijen' }])).toThrow(
      'c.yaml:1: expected words that name person:roem: its label or an alias, found “Van Roijen”',
    );
    expect(() => corrected([{ add: 'meeting:kmb', article: 'a', quote: 'Van Roijen' }])).not.toThrow();
  });

  it('to an edge is one more passage with its status', () => {
    const id = 'person:roem~accuses~country:nl';
    const result = corrected([{ add: id, article: 'b', quote: 'menuduh Belanda' }]);
    expect(find(result, id)).toMatchObject({
      date: '1949-04',
      evidence: [{ article: 'a' }, { article: 'b', rule: 'correction' }],
    });
  });

  it('as an event has its date and status', () => {
    const result = corrected([
      {
        add: 'meeting:linggarjati',
        label: 'Linggarjati',
        date: '1946-11',
        status: 'occurred',
        article: 'a',
        quote: 'berunding',
      },
    ]);
    expect(find(result, 'meeting:linggarjati')).toMatchObject({
      date: '1946-11',
      status: 'occurred',
      aliases: [],
    });
  });

  it('as a person has the words of its passage for another name', () => {
    const result = corrected([
      { add: 'person:van-roijen', label: 'J.H. van Roijen', article: 'a', quote: 'Van Roijen' },
    ]);
    expect(find(result, 'person:van-roijen')).toMatchObject({ aliases: ['Van Roijen'] });
    const same = corrected([
      { add: 'person:van-roijen', label: 'Van Roijen', article: 'a', quote: 'Van Roijen' },
    ]);
    expect(find(same, 'person:van-roijen')).toMatchObject({ aliases: [] });
  });

  it('by an id that led elsewhere leads to itself', () => {
    const result = corrected([{ add: 'person:tua', label: 'Tua', article: 'a', quote: 'Van Roijen' }]);
    expect(result.redirects).toEqual({ 'person:bung-hatta': 'person:hatta' });
  });

  it('a second time is refused', () => {
    const entry = { add: 'person:roem~accuses~country:nl', article: 'a', quote: 'Roem menuduh Belanda' };
    expect(() => corrected([entry])).toThrow('one that the edge has');
    expect(() => corrected([{ ...entry, add: 'person:roem~likes~country:nl' }])).toThrow('likes');
    expect(() => corrected([{ add: 'person:baru', article: 'a', quote: 'Den Haag' }])).toThrow('a label');
  });
});

describe('what is rejected', () => {
  it('speaks no more, and its words stay', () => {
    const result = corrected([{ reject: 'person:hatta' }]);
    const [agreement] = result.nodes;
    expect(agreement?.mentions[0]).not.toHaveProperty('attributedTo');
    expect(find(result, 'person:mohammad-hatta~accuses~country:nl')).toMatchObject({
      evidence: { length: 1 },
    });
    expect(
      result.edges.filter(({ source, target }) => source === 'person:hatta' || target === 'person:hatta'),
    ).toEqual([]);
    expect(result.redirects).toEqual({ 'person:tua': 'person:roem' });
  });
});

describe('any corrections', () => {
  const known = fc.constantFrom(
    ...graph.nodes.map(({ id }) => id),
    'person:baru',
    'place:lain',
    'meeting:lain',
    'person:tua',
  );
  const edgeIds = fc.constantFrom(...graph.edges.map(({ id }) => id));
  const label = fc.constantFrom('Hatta', 'Roem', 'Bung', 'Belanda');
  const quoted = fc.constantFrom(
    { article: 'a', quote: 'Hatta' },
    { article: 'a', quote: 'Roem' },
    { article: 'b', quote: 'Belanda' },
    { article: 'b', quote: 'Hatta', occurrence: 2 },
  );
  const status = fc.option(fc.constantFrom(...STATUSES), { nil: null });
  const entry = fc.oneof(
    fc.record({ merge: fc.array(known, { minLength: 1, maxLength: 2 }), into: known }),
    fc.record({ split: known, into: known, label, articles: fc.constantFrom(['a'], ['b']) }),
    fc.record({ rename: known, label, id: known }),
    fc.record({ rename: known, label }),
    fc.record({ retype: known, type: fc.constantFrom(...NODE_TYPES) }),
    fc.record({
      redate: fc.oneof(known, edgeIds),
      date: fc.constantFrom('1949', '1950-01-02', null),
      status,
    }),
    fc.record({ reject: fc.oneof(known, edgeIds) }),
    fc.tuple(known, label, quoted).map(([add, words, at]) => ({ add, label: words, ...at })),
    fc.tuple(known, known, quoted).map(([one, other, at]) => ({ add: `${one}~accuses~${other}`, ...at })),
  );

  it('are refused with their line, or leave a graph that keeps the contract, sorted and without detours', () => {
    let applied = 0;
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 3 }), (entries) => {
        let result: Graph;
        try {
          result = corrected(entries);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
          expect(String(error)).toContain('c.yaml:1: expected');
          return;
        }
        applied++;
        expect(parseGraph(JSON.parse(JSON.stringify(result)))).not.toHaveProperty('problems');
        // Places on the canvas come later.
        expect(verify(outlineOf(result)).filter((breach) => !/has no position$/.test(breach))).toEqual([]);
        const ids = new Map(result.nodes.map(({ id, type }) => [id, type]));
        for (const [from, to] of Object.entries(result.redirects))
          expect([ids.has(from), ids.has(to)]).toEqual([false, true]);
        for (const list of [result.nodes, result.edges]) {
          const names = list.map(({ id }) => id);
          expect(names).toEqual([...names].sort());
        }
        for (const { id, type, source, target } of result.edges) {
          expect(id).toBe(`${source}~${type}~${target}`);
          expect(source).not.toBe(target);
          const [from, to] = [ids.get(source), ids.get(target)];
          expect(from && to && mayJoin(type, from, to)).toBe(true);
        }
        for (const { id, type, aliases, label: own } of result.nodes) {
          expect(id.startsWith(`${type}:`)).toBe(true);
          expect(aliases).not.toContain(own);
        }
      }),
      { numRuns: 600 },
    );
    expect(applied).toBeGreaterThan(30);
  });
});
