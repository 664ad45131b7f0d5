import { describe, expect, it } from 'vitest';
import type { Graph, Node, Passage } from '../../graph/schema.ts';
import { readGoldText } from './documents.ts';
import type { Gold } from './gold.ts';
import { score } from './score.ts';
import { goldMentions, occurrences } from './spans.ts';
import { tabulate } from './table.ts';

const MET = 'Putin bertemu Trump di Anchorage pada 15 Agustus 2025.';
const text = `${MET} Kata Putin, Trump menuduh Iran.`;

const gold: Gold = {
  article: 'a',
  entities: [
    { key: 'putin', type: 'person', name: 'Vladimir Putin', surfaces: ['Putin'] },
    { key: 'trump', type: 'person', name: 'Donald Trump', surfaces: ['Trump'] },
    { key: 'anchorage', type: 'place', name: 'Anchorage', surfaces: ['Anchorage'] },
    { key: 'iran', type: 'country', name: 'Iran', surfaces: ['Iran'], optional: true },
  ],
  events: [
    {
      key: 'm',
      type: 'meeting',
      name: 'Pertemuan Putin–Trump',
      date: '2025-08-15',
      status: 'occurred',
      quotes: [MET],
    },
  ],
  relations: [
    { source: 'putin', type: 'participates_in', target: 'm', status: 'occurred' },
    {
      source: 'trump',
      type: 'participates_in',
      target: 'm',
      status: 'occurred',
      attributedTo: ['putin', 'trump'],
    },
    { source: 'trump', type: 'accuses', target: 'iran', status: 'occurred', optional: true },
  ],
  dates: [{ text: '15 Agustus 2025', value: '2025-08-15' }],
};

function passage(quote: string, n = 0, extra: Partial<Passage> = {}): Passage {
  const start = occurrences(text, quote)[n] ?? -1;
  return { article: 'a', start, end: start + quote.length, quote, rule: 'r', ...extra };
}
const node = (id: string, label: string, mentions: readonly Passage[], extra: Partial<Node> = {}): Node => ({
  id,
  // The ids below are written with a type of node.
  type: id.slice(0, id.indexOf(':')) as Node['type'],
  label,
  aliases: [],
  mentions,
  ...extra,
});
const met = passage(MET);
const perfect: Graph = {
  version: 1,
  articles: [
    {
      id: 'a',
      title: 'A',
      language: 'id',
      file: 'a.md',
      text: `Judul\n\n${text}`,
      blocks: [],
      dates: [{ ...passage('15 Agustus 2025'), value: '2025-08-15' }],
    },
  ],
  nodes: [
    node('country:ir', 'Iran', [passage('Iran')]),
    node('meeting:m', 'Pertemuan', [met], { date: '2025-08-15~', status: 'occurred' }),
    node('person:p', 'Putin', [passage('Putin'), passage('Putin', 1)]),
    node('person:t', 'Trump', [passage('Trump'), passage('Trump', 1)]),
    node('place:a', 'Anchorage', [passage('Anchorage')]),
  ],
  edges: ['p', 't'].map((who) => ({
    id: who,
    type: 'participates_in',
    source: `person:${who}`,
    target: 'meeting:m',
    evidence: [{ ...met, status: 'occurred', ...(who === 't' ? { attributedTo: 'person:p' } : {}) }],
  })),
  redirects: {},
};
/** The text of the graph begins seven characters later than the gold's. */
const shift = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value), (_key, each) =>
    typeof each?.start === 'number' ? { ...each, start: each.start + 7, end: each.end + 7 } : each,
  );
const graph: Graph = { ...shift(perfect), articles: shift(perfect.articles) };
const texts = new Map([['a', { title: '', body: text }]]);
const reportOf = (change: Partial<Graph>) => score({ ...graph, ...change }, [gold], texts);
const without = (id: string) => graph.nodes.filter((each) => each.id !== id);

describe('score', () => {
  it('gives a perfect graph full marks, whatever stands before the body', () => {
    const report = reportOf({});
    expect(report.errors).toEqual([]);
    expect(report.overall).toBe(1);
    expect(report.passages).toEqual({ total: 9, broken: 0 });
    expect(report.shares.attribution).toEqual({ right: 1, of: 1 });
  });

  it.each<[string, Partial<Graph>, object]>([
    ['a missed place', { nodes: without('place:a') }, { mentions: { right: 4, spurious: 0, missed: 1 } }],
    ['a missed name that is optional', { nodes: without('country:ir') }, { mentions: { missed: 0 } }],
    [
      'a name with the wrong type',
      { nodes: [...without('place:a'), { ...without('x')[4], type: 'organization' } as Node] },
      {
        mentions: { right: 5 },
        typed: { right: 4, spurious: 1, missed: 1 },
        linked: { right: 4, spurious: 1 },
      },
    ],
    [
      'two people in one node',
      {
        nodes: [
          ...graph.nodes.filter(({ type }) => type !== 'person'),
          node(
            'person:p',
            'P',
            graph.nodes.filter(({ type }) => type === 'person').flatMap((n) => n.mentions),
          ),
        ],
      },
      { typed: { right: 5 }, linked: { right: 3, spurious: 2, missed: 2 } },
    ],
    ['a missed event', { nodes: without('meeting:m') }, { events: { right: 0, spurious: 0, missed: 1 } }],
    [
      'a missed relation',
      { edges: graph.edges.slice(1) },
      { relations: { right: 1, spurious: 0, missed: 1 } },
    ],
    [
      'a spurious relation',
      { edges: [...graph.edges, { ...graph.edges[0], type: 'agrees_to' } as Graph['edges'][number]] },
      { relations: { right: 2, spurious: 1, missed: 0 } },
    ],
    [
      'a wrong date',
      {
        articles: graph.articles.map((a) => ({ ...a, dates: a.dates.map((d) => ({ ...d, value: '2025' })) })),
      },
      { dates: { right: 0, spurious: 1, missed: 1 } },
    ],
    [
      'an empty graph',
      { articles: [], nodes: [], edges: [] },
      { events: { missed: 1 }, relations: { missed: 2 } },
    ],
  ])('counts %s', (_, change, wanted) => {
    expect(reportOf(change).tallies).toMatchObject(wanted);
  });

  it('counts a broken passage', () => {
    const nodes = graph.nodes.map((each) => ({
      ...each,
      mentions: each.mentions.map((m) => ({ ...m, quote: 'x' })),
    }));
    expect(reportOf({ nodes }).passages.broken).toBe(7);
  });

  it('prints a table', () => {
    expect(tabulate(reportOf({}))).toContain(
      'events            100.0    100.0    100.0   (1 right, 0 spurious, 0 missed)',
    );
  });
});

describe('goldMentions', () => {
  it.each([
    ['the longest surface', 'Laut Hitam dan Hitam', ['Laut Hitam', 'Hitam'], ['Laut Hitam', 'Hitam']],
    ['whole words only', 'ASEAN dan AS', ['AS'], ['AS']],
    ['a clitic', 'Putinlah dan Putinisme', ['Putin'], ['Putin']],
  ])('takes %s', (_, words, surfaces, wanted) => {
    const entities = [{ key: 'k', type: 'place' as const, name: 'k', surfaces }];
    const found = goldMentions({ article: 'a', entities, events: [], relations: [] }, words);
    expect(found.map((mention) => mention.text)).toEqual(wanted);
  });

  it('gives a numbered occurrence to its own entity', () => {
    const entities = [
      {
        key: 'kota',
        type: 'place' as const,
        name: 'Moskow',
        surfaces: [{ text: 'Moskow', occurrences: [2] }],
      },
      { key: 'negara', type: 'country' as const, name: 'Rusia', surfaces: ['Moskow'] },
    ];
    const found = goldMentions({ article: 'a', entities, events: [], relations: [] }, 'Moskow di Moskow');
    expect(found.map(({ key }) => key)).toEqual(['negara', 'kota']);
  });
});

describe('readGoldText', () => {
  it.each([
    ['plain text', ' isi\r\n', { title: '', body: 'isi' }],
    ['front matter', '---\ntitle: "Satu"\n---\nisi\n', { title: 'Satu', body: 'isi' }],
    ['a title that the body repeats', '---\ntitle: Satu\n---\nSatu\nisi', { title: '', body: 'Satu\nisi' }],
  ])('reads %s', (_, file, wanted) => {
    expect(readGoldText(file)).toEqual(wanted);
  });
});
