/** A graph of two short articles for tests: a meeting, two people, their countries, a threat. */
import { indexGraph } from '../../../graph/queries.ts';
import type { Article, Edge, Graph, Node, Passage } from '../../../graph/schema.ts';

const FIRST = [
  'Ani Wirya Bertemu Karta',
  'Utusan khusus AS, Ani Wirya, bertemu Presiden Prancis Budi Karta di Wina pada Rabu. Karta menyambut Ani Wirya, kata Wirya.',
  'Baca juga: Harga beras naik',
  'AS akan menjatuhkan sanksi, kata Ani Wirya.',
].join('\n');
const SECOND = ['Karta: tidak ada pertemuan', 'Budi Karta membantah pertemuan itu. Ir. Karta pulang.'].join(
  '\n',
);

const KINDS = ['title', 'paragraph', 'boilerplate', 'paragraph'] as const;

function article(id: string, text: string, more: Partial<Article>): Article {
  let at = 0;
  const blocks = text.split('\n').map((line, i) => {
    const start = at;
    at += line.length + 1;
    return { start, end: start + line.length, kind: KINDS[i] ?? 'paragraph' };
  });
  return {
    id,
    title: text.split('\n')[0] ?? id,
    language: 'id',
    file: `${id}.md`,
    text,
    blocks,
    dates: [],
    ...more,
  };
}

const rabu = FIRST.indexOf('pada Rabu');
export const ARTICLES: readonly Article[] = [
  article('satu', FIRST, {
    published: '2025-08-07',
    publishedBasis: 'tertulis',
    source: 'Harian Uji',
    url: 'https://uji.example/satu',
    dates: [{ start: rabu, end: rabu + 9, value: '2025-08-06' }],
  }),
  article('dua', SECOND, { published: '2025-08-09', url: 'javascript:alert(1)' }),
];

/** The passage of the nth occurrence of some words. */
export function quote(
  id: string,
  words: string,
  { nth = 1, ...more }: Partial<Passage> & { nth?: number } = {},
): Passage {
  const text = ARTICLES.find((candidate) => candidate.id === id)?.text ?? '';
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`${id} has no ${words}`);
  return { article: id, start, end: start + words.length, quote: words, rule: 'kaidah-uji', ...more };
}

const MEETS = 'Utusan khusus AS, Ani Wirya, bertemu Presiden Prancis Budi Karta di Wina pada Rabu.';
const DENIES = 'Budi Karta membantah pertemuan itu.';
const THREAT = 'AS akan menjatuhkan sanksi, kata Ani Wirya.';

const node = (id: string, label: string, mentions: readonly Passage[], more: Partial<Node> = {}): Node => ({
  id,
  type: id.split(':')[0] as Node['type'], // ids of this file begin with a type
  label,
  aliases: [],
  mentions,
  ...more,
});
const edge = (
  source: string,
  type: Edge['type'],
  target: string,
  evidence: readonly Passage[],
  more: Partial<Edge> = {},
): Edge => ({
  id: `${source}~${type}~${target}`,
  type,
  source,
  target,
  evidence,
  ...more,
});

const meets = [quote('satu', MEETS, { status: 'occurred', date: '2025-08-06' })];
const threat = [quote('satu', THREAT, { status: 'planned', attributedTo: 'person:ani-wirya' })];

export const GRAPH: Graph = {
  version: 1,
  articles: [...ARTICLES],
  nodes: [
    node(
      'person:ani-wirya',
      'Ani Wirya',
      [
        quote('satu', 'Ani Wirya'),
        quote('satu', 'Ani Wirya', { nth: 2 }),
        quote('satu', 'Ani Wirya', { nth: 3 }),
        quote('satu', 'Wirya', { nth: 4 }),
        quote('satu', 'Ani Wirya', { nth: 4 }),
      ],
      { aliases: ['Wirya'] },
    ),
    node('person:budi-karta', 'Budi Karta', [quote('satu', 'Budi Karta'), quote('dua', 'Budi Karta')]),
    node('country:us', 'Amerika Serikat', [quote('satu', 'AS')], { aliases: ['AS'], iso: 'US' }),
    node('country:fr', 'Prancis', [quote('satu', 'Prancis')], { coordinates: [2, 46] }),
    node('place:wina', 'Wina', [quote('satu', 'Wina')]),
    node(
      'meeting:wina',
      'Pertemuan di Wina',
      [...meets, quote('dua', DENIES, { status: 'denied', attributedTo: 'person:budi-karta' })],
      {
        date: '2025-08-06',
        status: 'occurred',
      },
    ),
    node('sanction:beras', 'Sanksi AS', threat, { status: 'planned' }),
  ],
  edges: [
    edge('person:ani-wirya', 'represents', 'country:us', [quote('satu', MEETS)], { role: 'utusan khusus' }),
    edge('person:budi-karta', 'represents', 'country:fr', [quote('satu', MEETS)], { role: 'Presiden' }),
    edge('person:ani-wirya', 'participates_in', 'meeting:wina', meets, { status: 'occurred' }),
    edge('person:budi-karta', 'participates_in', 'meeting:wina', [...meets, quote('dua', DENIES)], {
      status: 'occurred',
    }),
    edge('meeting:wina', 'takes_place_in', 'place:wina', meets, { status: 'occurred' }),
    edge('country:us', 'imposes', 'sanction:beras', threat, { status: 'planned' }),
  ],
  redirects: {},
};

export const INDEX = indexGraph(GRAPH);

/** A node or edge of this graph that a test is about. */
export function thing(id: string): Node | Edge {
  const found = INDEX.nodes.get(id) ?? INDEX.edges.get(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}
