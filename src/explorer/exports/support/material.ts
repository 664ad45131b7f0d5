/** A made-up excerpt with everything that could break a file: quotation marks, markup, formulas, emoji, control characters. */
import fc from 'fast-check';
import type { GraphIndex } from '../../../graph/queries.ts';
import { EDGE_TYPES, NODE_TYPES, type Node, STATUSES } from '../../../graph/schema.ts';
import { article, edge, graphOf, node, passage } from '../../state/support/graph.ts';
import { excerptOfView } from '../excerpt.ts';
import type { Material } from '../material.ts';

export const materialOf = (index: GraphIndex, changes: Partial<Material> = {}): Material => ({
  index,
  excerpt: excerptOfView(index, { nodes: new Set(index.nodes.keys()), edges: new Set(index.edges.keys()) }),
  head: { title: 'Judul', filters: ['Status: terjadi'], link: 'https://contoh.id/?status=occurred' },
  lang: 'id',
  linkTo: ({ id, article: open, at }) =>
    `https://contoh.id/?sel=${encodeURIComponent(id)}${at ? `&article=${open}&at=${at.start}-${at.end}` : ''}`,
  ...changes,
});

const hostile = fc.oneof(
  fc.constantFrom(
    '=HYPERLINK("http://x","y")',
    '+62 21, Jakarta',
    '-1',
    '@SUM(A1)',
    '\tTab',
    'a\r\nb',
    '</script><b>&amp;',
    ']]>',
    'Perundingan 🕊️ damai',
    '\u0000\u0008\uFFFE',
    '“kutip” "lurus" \'satu\'',
    '# judul\n* butir | pipa',
    '<!-- -->',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 24 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 24 }),
);

const date = fc.option(
  fc.constantFrom('2025-08-06', '2025-08', '2022~', '2025-08-11/2025-08-17', '2022-02/..', '../2024'),
  { nil: undefined },
);
const status = fc.option(fc.constantFrom(...STATUSES), { nil: undefined });
const known = <T extends object>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** A graph of two articles, up to six nodes and ten edges, every passage a real slice of its article. */
export const anyGraph: fc.Arbitrary<GraphIndex> = fc
  .record({
    texts: fc.tuple(hostile, hostile),
    title: hostile,
    source: hostile,
    url: fc.constantFrom('https://contoh.id/a?b=1&c="2"', 'javascript:alert(1)', undefined),
    nodes: fc.uniqueArray(fc.record({ type: fc.constantFrom(...NODE_TYPES), label: hostile, date, status }), {
      selector: ({ type }) => type,
      minLength: 2,
      maxLength: 6,
    }),
    edges: fc.array(
      fc.record({
        ends: fc.tuple(fc.nat(5), fc.nat(5)),
        type: fc.constantFrom(...EDGE_TYPES),
        role: fc.option(hostile, { nil: undefined }),
        date,
        status,
        at: fc.nat(1),
      }),
      { maxLength: 10 },
    ),
  })
  .map(({ texts, title, source, url, nodes: drawn, edges: lines }) => {
    const articles = texts.map((text, i) =>
      article(`a${i + 1}`, {
        text: `Kata “pertama”. ${text}`,
        title: title || 'x',
        source,
        published: `2025-0${i + 1}-01`,
        ...(url ? { url } : {}),
      }),
    );
    const quote = (i: number) => {
      const from = articles[i] ?? article('a1');
      return passage({ article: from.id, start: 5, end: from.text.length, quote: from.text.slice(5) });
    };
    const nodes = drawn.map(
      ({ type, label, ...rest }, i): Node =>
        node(`${type}:n${i}`, { label: label || 'x', mentions: [quote(i % 2)], ...known(rest) }),
    );
    const edges = lines.flatMap(({ ends: [a, b], type, at, ...rest }) => {
      const [source, target] = [nodes[a % nodes.length], nodes[b % nodes.length]];
      if (!source || !target) return [];
      const speaker = at ? { attributedTo: source.id } : {};
      return [
        edge(`${source.id}~${type}~${target.id}`, {
          ...known(rest),
          evidence: [{ ...quote(at), ...speaker }],
        }),
      ];
    });
    const unique = [...new Map(edges.map((one) => [one.id, one])).values()];
    return graphOf({ articles, nodes, edges: unique });
  });
