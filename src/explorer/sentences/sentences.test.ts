import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../graph/queries.ts';
import { EDGE_TYPES, type Edge, type Graph, type Node, STATUSES } from '../../graph/schema.ts';
import { edgeSentence } from './edge-sentence.ts';
import { verbOf } from './edge-verbs.ts';
import { eventSentence } from './event-sentence.ts';
import { nameWithin } from './name-within.ts';
import { joined, plain, words } from './parts.ts';
import { roleWithin, sidesOf } from './roles.ts';

const passage = { article: 'a', start: 0, end: 1, quote: 'x', rule: 'r' };
const node = (id: string, label: string, more: Partial<Node> = {}): Node => ({
  id,
  type: id.split(':')[0] as Node['type'], // ids of this file begin with a type
  label,
  aliases: [],
  mentions: [passage],
  ...more,
});
const edge = (source: string, type: Edge['type'], target: string, more: Partial<Edge> = {}): Edge => ({
  id: `${source}~${type}~${target}`,
  type,
  source,
  target,
  evidence: [passage],
  ...more,
});

const NODES = [
  node('person:ani', 'Ani Wirya'),
  node('person:budi', 'Budi Karta'),
  node('country:us', 'Amerika Serikat', { aliases: ['Amerika', 'AS'], labels: { en: 'United States' } }),
  node('country:fr', 'Prancis'),
  node('place:wina', 'Wina'),
  node('meeting:wina', 'Perundingan di Wina', { status: 'occurred' }),
  node('meeting:hanoi', 'Pertemuan Hanoi', { status: 'planned' }),
  node('meeting:kunjungan', 'Kunjungan Karta ke Wina', { status: 'planned' }),
  node('agreement:samar', 'Kesepakatan Wina'),
  node('sanction:dua', 'Sanksi sekunder', { status: 'planned' }),
  node('agreement:damai', 'Gencatan senjata 30 hari', { status: 'proposed' }),
  node('agreement:gagal', 'Kesepakatan gagal', { status: 'denied' }),
  node('conflict:perang', 'Perang Selatan', { status: 'ongoing' }),
];
const EDGES = [
  edge('person:ani', 'represents', 'country:us', { role: 'utusan khusus' }),
  edge('person:budi', 'represents', 'country:fr', { role: 'Presiden Prancis' }),
  edge('person:ani', 'participates_in', 'meeting:wina'),
  edge('person:budi', 'participates_in', 'meeting:wina'),
  edge('country:us', 'participates_in', 'meeting:wina'),
  edge('meeting:wina', 'takes_place_in', 'place:wina'),
  edge('meeting:wina', 'concerns', 'agreement:gagal'),
  edge('meeting:wina', 'concerns', 'agreement:damai'),
  edge('country:us', 'participates_in', 'meeting:hanoi'),
  edge('country:fr', 'participates_in', 'meeting:hanoi'),
  edge('person:budi', 'participates_in', 'meeting:kunjungan'),
  edge('meeting:kunjungan', 'takes_place_in', 'place:wina'),
  edge('country:us', 'imposes', 'sanction:dua', { status: 'planned' }),
  edge('person:ani', 'proposes', 'agreement:damai', { status: 'occurred' }),
  edge('person:ani', 'family_of', 'person:budi', { role: 'menantu' }),
  edge('country:us', 'participates_in', 'conflict:perang', { status: 'ongoing' }),
  edge('person:budi', 'rejects', 'agreement:gagal', { status: 'proposed' }),
];
const graph: Graph = { version: 1, articles: [], nodes: NODES, edges: EDGES, redirects: {} };
const index = indexGraph(graph);

describe('edgeSentence', () => {
  it.each([
    ['person:ani~represents~country:us', 'Ani Wirya mewakili Amerika Serikat sebagai utusan khusus'],
    ['country:us~imposes~sanction:dua', 'Amerika Serikat akan menjatuhkan sanksi sekunder'],
    ['person:ani~proposes~agreement:damai', 'Ani Wirya mengusulkan gencatan senjata 30 hari'],
    ['person:ani~family_of~person:budi', 'Ani Wirya adalah menantu Budi Karta'],
    ['country:us~participates_in~conflict:perang', 'Amerika Serikat terlibat dalam Perang Selatan'],
    ['person:budi~rejects~agreement:gagal', 'Budi Karta mungkin menolak kesepakatan gagal'],
  ])('%s', (id, expected) => {
    const found = index.edges.get(id);
    expect(found && plain(edgeSentence(found, index, 'id'))).toBe(expected);
  });

  it('uses English labels where the graph has them', () => {
    const found = index.edges.get('country:us~imposes~sanction:dua');
    expect(found && plain(edgeSentence(found, index, 'en'))).toBe(
      'United States is to impose sanksi sekunder',
    );
  });

  it.each([
    ['conflict:x', 'Ukraine war', 'the Ukraine war'],
    [
      'agreement:x',
      'Peace agreement (reported 6 August 2025)',
      'the peace agreement (reported 6 August 2025)',
    ],
    ['agreement:x', 'Treaty on Donetsk & Luhansk', 'the treaty on Donetsk & Luhansk'],
    ['agreement:x', 'AUKUS', 'AUKUS'],
    ['sanction:x', 'Sanctions', 'sanctions'],
    ['place:x', 'Treaty Bay', 'Treaty Bay'],
  ])('an English name within a sentence has its article where it asks for one: %s %s', (id, en, within) => {
    expect(nameWithin(node(id, 'x', { labels: { en } }), 'en').text).toBe(within);
  });

  it('shows the id of an edge whose ends are unknown', () => {
    expect(plain(edgeSentence(edge('person:x', 'accuses', 'person:y'), index, 'id'))).toBe(
      'person:x~accuses~person:y',
    );
  });
});

describe('verbOf', () => {
  it.each(['id', 'en'] as const)(
    'says every status of every relation differently from what occurred (%s)',
    (lang) => {
      for (const type of EDGE_TYPES) {
        const occurred = verbOf(type, { status: 'occurred', lang });
        for (const status of STATUSES)
          if (status === 'planned' || status === 'proposed' || status === 'denied')
            expect(verbOf(type, { status, lang }), `${type} ${status}`).not.toBe(occurred);
      }
    },
  );
});

describe('eventSentence', () => {
  it.each([
    [
      'meeting:wina',
      'Ani Wirya (utusan khusus AS) dan Budi Karta (Presiden Prancis) berunding di Wina tentang gencatan senjata 30 hari',
    ],
    ['meeting:hanoi', 'Amerika Serikat dan Prancis akan bertemu'],
    ['meeting:kunjungan', 'Budi Karta (Presiden Prancis) akan berkunjung ke Wina'],
    ['agreement:samar', 'Kesepakatan Wina'],
    ['sanction:dua', 'Amerika Serikat akan menjatuhkan sanksi sekunder'],
    ['agreement:damai', 'Ani Wirya (utusan khusus AS) mengusulkan gencatan senjata 30 hari'],
    ['agreement:gagal', 'Kesepakatan gagal tidak tercapai'],
    ['conflict:perang', 'Amerika Serikat masih terlibat dalam Perang Selatan'],
  ])('%s', (id, expected) => {
    const event = index.nodes.get(id);
    expect(event && plain(eventSentence(event, index, 'id'))).toBe(expected);
  });
});

describe('joined', () => {
  const names = ['A', 'B', 'C', 'D', 'E'].map((text) => [words(text)]);
  it.each([
    [0, ''],
    [1, 'A'],
    [2, 'A dan B'],
    [4, 'A, B, C, dan D'],
    [5, 'A, B, C, dan 2 lainnya'],
  ])('%i names', (count, expected) => {
    expect(plain(joined(names.slice(0, count), 'id'))).toBe(expected);
  });
});

describe('sidesOf', () => {
  it('puts people under the country they represent, a country heading its own side', () => {
    const sides = sidesOf(NODES.slice(0, 3), index).map(({ side, members }) => [
      side?.id,
      members.map((m) => m.id),
    ]);
    expect(sides).toEqual([
      ['country:us', ['person:ani']],
      ['country:fr', ['person:budi']],
    ]);
  });
});

describe('roleWithin', () => {
  it.each([
    ['Utusan khusus', 'utusan khusus'],
    ['Menteri Luar Negeri', 'Menteri Luar Negeri'],
    ['Presiden', 'Presiden'],
    ['juru bicara', 'juru bicara'],
    ['', ''],
  ])('%s', (role, expected) => {
    expect(roleWithin(role)).toBe(expected);
  });
});
