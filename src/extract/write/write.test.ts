import { describe, expect, it } from 'vitest';
import { type Graph, parseGraph } from '../../graph/schema.ts';
import { UserError } from '../errors.ts';
import type { Knowledge } from '../knowledge.ts';
import { outlineOf } from '../outline.ts';
import { explain } from './explain.ts';
import { serialise as serialiseOutline } from './serialise.ts';
import { summarise as summariseOutline } from './summarise.ts';

const serialise = (graph: Graph) => serialiseOutline(outlineOf(graph));
const summarise = (graph: Graph) => summariseOutline(outlineOf(graph));

const text = 'Satu.\nAna mengundang Budi.';
const passage = (quote: string) => {
  const start = text.indexOf(quote);
  return { article: 'a', start, end: start + quote.length, quote, rule: 'nama' };
};
const article = { id: 'a', title: 'A', language: 'id', file: 'a.md', text, blocks: [], dates: [] };
const ana = {
  id: 'person:ana',
  type: 'person',
  label: 'Ana',
  aliases: [],
  mentions: [passage('Ana')],
} as const;
const budi = { ...ana, id: 'person:budi', label: 'Budi', mentions: [passage('Budi')] };
const graph: Graph = {
  version: 1,
  articles: [{ ...article, unresolved: [{ start: 0, end: 4, reason: 'publication-unknown' }] }],
  nodes: [ana, budi],
  edges: [
    {
      id: 'person:ana~invites~person:budi',
      type: 'invites',
      source: 'person:ana',
      target: 'person:budi',
      status: 'occurred',
      evidence: [
        {
          ...passage('Ana mengundang Budi.'),
          rule: 'mengundang',
          ...({
            status: 'occurred',
            statusRule: 'told',
            attributedTo: 'person:ana',
            speakerRule: 'kata',
          } as const),
        },
      ],
    },
  ],
  redirects: { 'person:anna': 'person:ana' },
};
// Only the rows that are looked for.
const knowledge = {
  'event-triggers': [{ id: 'mengundang', example: 'Presiden mengundang Raja.' }],
} as unknown as Knowledge;

describe('serialise', () => {
  const written = [...serialise(graph)].join('');

  it('writes one record a line, which reads back as the same graph', () => {
    expect(written.split('\n')).toHaveLength(13);
    expect(parseGraph(JSON.parse(written))).toEqual({ graph });
  });

  it('writes the keys of a record in one order whatever made it', () => {
    const { mentions, id, ...rest } = ana;
    expect([...serialise({ ...graph, nodes: [{ mentions, ...rest, id }, budi] })].join('')).toBe(written);
  });

  it('writes an empty graph', () => {
    const empty = { version: 1, articles: [], nodes: [], edges: [], redirects: {} } as const;
    expect(JSON.parse([...serialise(empty)].join(''))).toEqual(empty);
  });

  it('refuses what breaks the contract and says where', () => {
    const broken = { ...graph, nodes: [{ ...ana, id: 'Ana' }] };
    expect(() => [...serialise(broken)]).toThrow('nodes[0].id');
  });
});

describe('summarise', () => {
  it('counts by type, names what stayed unresolved and the share of single sources', () => {
    expect(summarise(graph)).toEqual([
      'articles  1',
      '          1 without a day of publication: a',
      'nodes     2: 2 person',
      'edges     1: 1 invites',
      'dates     0 resolved',
      '          1 unresolved: the day of publication is unknown (a “Satu”)',
      'sources   100% of edges rest on a single source',
    ]);
  });

  it('puts reasons in order, names five of each and counts the rest', () => {
    const marked = (reasons: readonly string[]): Graph => ({
      ...graph,
      articles: [{ ...article, unresolved: reasons.map((reason) => ({ start: 0, end: 4, reason })) }],
    });
    const open = (reasons: readonly string[]) =>
      summarise(marked(reasons)).filter((line) => line.includes('unresolved'));
    expect(open(['no-anchor', 'impossible-date', 'weekday-mismatch', 'odd-reason'])).toEqual([
      '          1 unresolved: odd-reason (a “Satu”)',
      '          1 unresolved: the text names no date to count from (a “Satu”)',
      '          1 unresolved: there is no such day (a “Satu”)',
      '          1 unresolved: weekday and day disagree (a “Satu”)',
    ]);
    const named = Array(5).fill('a “Satu”').join(', ');
    expect(open(Array(5).fill('indefinite'))).toEqual([
      `          5 unresolved: the words say no number (${named})`,
    ]);
    expect(open(Array(6).fill('indefinite'))).toEqual([
      `          6 unresolved: the words say no number (${named} and 1 more)`,
    ]);
    expect(summarise(marked([]))).toContain('dates     0 resolved, none left open');
  });

  it('names the articles that newer versions replace', () => {
    const old = { ...article, id: 'lama', supersededBy: 'a' };
    expect(summarise({ ...graph, articles: [article, old] })).toContain(
      '          1 replaced by a newer version, no evidence: lama (now a)',
    );
  });

  it('counts as one source what one outlet alone says', () => {
    const articles = [
      { ...article, source: 'Antara' },
      { ...article, id: 'b', source: 'Kompas' },
      { ...article, id: 'c', source: 'Antara' },
    ];
    const [edge] = graph.edges;
    if (!edge) throw new Error('an edge');
    const from = (...ids: readonly string[]) => ({
      ...edge,
      evidence: ids.map((id) => ({ ...passage('Ana mengundang Budi.'), article: id })),
    });
    const share = (...edges: (typeof edge)[]) => summarise({ ...graph, articles, edges }).at(-1);
    expect(share(from('a'))).toMatch(/100%/);
    expect(share(from('a', 'c'))).toMatch(/100%/);
    expect(share(from('a', 'b'))).toMatch(/ 0%/);
    expect(share(from('a', 'b'), from('c'))).toMatch(/50%/);
    expect(share()).not.toMatch(/%/);
  });

  it('names five ambiguous names in order and counts the rest', () => {
    const people = ['Zed', 'Yan', 'Xar', 'Wim', 'Vox', 'Udo'].flatMap((name, i) =>
      [1, 2].map((n) => ({ ...ana, id: `person:p${i}-${n}`, label: `Ana ${name}` })),
    );
    const lines = summarise({ ...graph, nodes: people, edges: [] });
    const [head, ...names] = lines.slice(lines.findIndex((line) => line.startsWith('names')));
    expect(head).toBe('names     6 ambiguous');
    expect(names.map((line) => /“(.*)”/.exec(line)?.[1] ?? line.trim())).toEqual([
      ...['Ana Udo', 'Ana Vox', 'Ana Wim', 'Ana Xar', 'Ana Yan'],
      'and 1 more',
    ]);
  });

  it('takes places and states of one name for no namesakes', () => {
    const nodes = [1, 2].map((n) => ({ ...ana, id: `place:p${n}`, type: 'place' as const, label: 'Ana' }));
    expect(summarise({ ...graph, nodes, edges: [] }).filter((line) => line.startsWith('names'))).toEqual([]);
  });

  it('has words for nothing', () => {
    const empty: Graph = { version: 1, articles: [], nodes: [], edges: [], redirects: {} };
    expect(summarise(empty)).toContain('nodes     0: none');
  });
});

describe('explain', () => {
  const bytes = new TextEncoder().encode(`---\nsource: x\n---\n\n${text}\n`);
  const files = [{ file: 'a.md', path: 'data/a.md', bytes }];
  const linesOf = (id: string) => explain(outlineOf(graph), knowledge, { id, files });

  it('names the line of the file, the quote and every rule with its row', () => {
    expect(linesOf('person:ana~invites~person:budi')).toEqual([
      'person:ana~invites~person:budi · occurred',
      '',
      'data/a.md:6  “Ana mengundang Budi.”',
      '  found by mengundang',
      '           data/knowledge/event-triggers: Presiden mengundang Raja.',
      '  status   occurred · told',
      '  speaker  person:ana · kata',
    ]);
  });

  it('follows a redirect and says so', () => {
    expect(linesOf('person:anna')[0]).toBe('person:anna is now person:ana · Ana');
  });

  it('names the article alone where its file is not at hand', () => {
    const lines = explain(outlineOf(graph), knowledge, { id: 'person:ana', files: [] });
    expect(lines).toEqual(['person:ana · Ana', '', 'a  “Ana”', '  found by nama']);
  });

  it('tells the date of a passage, its rule, and a row that has no example', () => {
    const dated: Graph = {
      ...graph,
      nodes: [{ ...ana, mentions: [{ ...passage('Ana'), date: '1955', dateRule: 'tahun' }] }, budi],
    };
    const rows = { words: [{ id: 'tahun', words: ['tahun'] }, 'x', null] } as unknown as Knowledge;
    expect(explain(outlineOf(dated), rows, { id: 'person:ana', files }).slice(3)).toEqual([
      '  found by nama',
      '  date     1955 · tahun',
      '           data/knowledge/words: {"id":"tahun","words":["tahun"]}',
    ]);
  });

  it('refuses an id that is not there', () => {
    expect(() => linesOf('person:carlo')).toThrow(UserError);
  });
});
