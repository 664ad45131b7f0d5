import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseGraph } from '../../graph/schema.ts';
import { labelOf } from '../sentences/parts.ts';
import { article, edge, graphOf, node, passage } from '../state/support/graph.ts';
import { ATTRIBUTES } from './attributes.ts';
import { codePointsOf } from './code-points.ts';
import { excerptOfSelection, excerptOfThread, excerptOfView } from './excerpt.ts';
import { fileName } from './file-name.ts';
import { writeGexf } from './gexf.ts';
import { writeGraphml } from './graphml.ts';
import { writeJson } from './json.ts';
import { writeJsonLd } from './json-ld.ts';
import { anyGraph, materialOf } from './support/material.ts';
import { childrenOf, parseXml, type XmlNode } from './support/parse-xml.ts';
import { escapeXml } from './xml.ts';

const RUNS = { numRuns: 60 };

/** What XML can hold of a text. */
const inXml = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');

describe('writeGraphml', () => {
  it('parses back to the same nodes and edges with type, status, date and role', () => {
    fc.assert(
      fc.property(anyGraph, (index) => {
        const root = parseXml(writeGraphml(materialOf(index)));
        const [graph] = childrenOf(root, 'graph');
        const keys = new Map(
          childrenOf(root, 'key').map(({ attributes }) => [
            attributes.id ?? '',
            attributes['attr.name'] ?? '',
          ]),
        );
        const read = (thing: XmlNode) => ({
          ...thing.attributes,
          ...Object.fromEntries(
            childrenOf(thing, 'data').map(({ attributes, text }) => [keys.get(attributes.key ?? ''), text]),
          ),
        });
        expect(childrenOf(graph, 'node').map(read)).toMatchObject(
          index.graph.nodes.map(({ id, type, ...given }) => ({
            id,
            type,
            label: inXml(labelOf({ id, type, ...given }, 'id')),
            ...(given.status ? { status: given.status } : {}),
            ...(given.date ? { date: given.date } : {}),
          })),
        );
        expect(childrenOf(graph, 'edge').map(read)).toMatchObject(
          index.graph.edges.map(({ id, source, target, type, status, role, evidence }) => ({
            id: id.replaceAll('~', '.'),
            source,
            target,
            type,
            passages: String(evidence.length),
            ...(status ? { status } : {}),
            ...(role ? { role: inXml(role) } : {}),
          })),
        );
      }),
      RUNS,
    );
  });

  it('keeps to the schema: declared keys of known types, each at most once in a node or edge', () => {
    fc.assert(
      fc.property(anyGraph, (index) => {
        const root = parseXml(writeGraphml(materialOf(index)));
        expect([root.name, root.attributes.xmlns]).toEqual([
          'graphml',
          'http://graphml.graphdrawing.org/xmlns',
        ]);
        expect(order(root)).toEqual(['desc', 'key', 'graph']);
        const keys = new Map(childrenOf(root, 'key').map(({ attributes }) => [attributes.id, attributes]));
        expect(keys.size).toBe(childrenOf(root, 'key').length);
        for (const { for: kind, 'attr.type': type } of keys.values())
          expect([
            ['node', 'edge'].includes(kind ?? ''),
            ['string', 'int', 'double'].includes(type ?? ''),
          ]).toEqual([true, true]);
        const [graph] = childrenOf(root, 'graph');
        expect(order(graph)).toEqual(expect.arrayContaining(['node']));
        const ids = new Set(childrenOf(graph, 'node').map(({ attributes }) => attributes.id));
        for (const thing of graph?.children ?? []) {
          const used = childrenOf(thing, 'data').map(({ attributes }) => attributes.key);
          expect(new Set(used).size).toBe(used.length);
          for (const key of used) expect(keys.get(key)?.for).toBe(thing.name);
          if (thing.name === 'edge')
            expect([ids.has(thing.attributes.source), ids.has(thing.attributes.target)]).toEqual([
              true,
              true,
            ]);
        }
      }),
      RUNS,
    );
  });
});

/** What GEXF 1.3's schema allows: per element its attributes and its children in order. */
const GEXF: Readonly<Record<string, { attributes: readonly string[]; children: readonly string[] }>> = {
  gexf: {
    attributes: ['xmlns', 'xmlns:viz', 'xmlns:xsi', 'xsi:schemaLocation', 'version', 'variant'],
    children: ['meta', 'graph'],
  },
  meta: { attributes: ['lastmodifieddate'], children: ['creator', 'keywords', 'description'] },
  creator: { attributes: [], children: [] },
  description: { attributes: [], children: [] },
  graph: {
    attributes: ['defaultedgetype', 'idtype', 'mode', 'timeformat', 'timerepresentation', 'start', 'end'],
    children: ['attributes', 'nodes', 'edges'],
  },
  attributes: { attributes: ['class', 'mode', 'start', 'end'], children: ['attribute'] },
  attribute: { attributes: ['id', 'title', 'type'], children: ['default', 'options'] },
  nodes: { attributes: ['count'], children: ['node'] },
  edges: { attributes: ['count'], children: ['edge'] },
  node: {
    attributes: ['id', 'label', 'start', 'end'],
    children: ['attvalues', 'spells', 'viz:color', 'viz:position', 'viz:size', 'viz:shape'],
  },
  edge: {
    attributes: ['id', 'source', 'target', 'type', 'kind', 'label', 'weight', 'start', 'end'],
    children: ['attvalues', 'spells', 'viz:color', 'viz:thickness', 'viz:shape'],
  },
  attvalues: { attributes: [], children: ['attvalue'] },
  attvalue: { attributes: ['for', 'value', 'start', 'end'], children: [] },
  'viz:color': { attributes: ['r', 'g', 'b', 'a', 'hex'], children: [] },
  'viz:position': { attributes: ['x', 'y', 'z'], children: [] },
  'viz:size': { attributes: ['value'], children: [] },
};

function breaches(thing: XmlNode): readonly string[] {
  const rule = GEXF[thing.name];
  if (!rule) return [`<${thing.name}> is unknown`];
  const strange = Object.keys(thing.attributes).filter((name) => !rule.attributes.includes(name));
  const places = order(thing).map((name) => rule.children.indexOf(name));
  return [
    ...strange.map((name) => `<${thing.name}> has no attribute ${name}`),
    ...(places.some((place, i) => place < 0 || place < (places[i - 1] ?? 0))
      ? [`<${thing.name}> holds ${order(thing)}`]
      : []),
    ...thing.children.flatMap(breaches),
  ];
}

/** Names of the children, repeats in a row once. */
const order = (thing: XmlNode | undefined): readonly string[] =>
  (thing?.children ?? []).map(({ name }) => name).filter((name, i, all) => name !== all[i - 1]);

describe('writeGexf', () => {
  it('keeps to the schema of GEXF 1.3', () => {
    fc.assert(
      fc.property(anyGraph, (index) => {
        const root = parseXml(writeGexf(materialOf(index)));
        expect(root.attributes).toMatchObject({ version: '1.3', xmlns: 'http://gexf.net/1.3' });
        expect(breaches(root)).toEqual([]);
        const [graph] = childrenOf(root, 'graph');
        for (const group of childrenOf(graph, 'attributes')) {
          const declared = childrenOf(group, 'attribute').map(({ attributes }) => attributes.id);
          expect(new Set(declared).size).toBe(declared.length);
          const things = childrenOf(
            childrenOf(graph, `${group.attributes.class}s`)[0],
            group.attributes.class ?? '',
          );
          for (const thing of things)
            for (const { attributes } of childrenOf(childrenOf(thing, 'attvalues')[0], 'attvalue'))
              expect(declared).toContain(attributes.for);
        }
      }),
      RUNS,
    );
  });

  it('parses back to the same nodes and edges, with first and last days', () => {
    fc.assert(
      fc.property(anyGraph, (index) => {
        const [graph] = childrenOf(parseXml(writeGexf(materialOf(index))), 'graph');
        const read = (thing: XmlNode) => ({
          ...thing.attributes,
          ...Object.fromEntries(
            childrenOf(childrenOf(thing, 'attvalues')[0], 'attvalue').map(({ attributes }) => [
              attributes.for,
              attributes.value,
            ]),
          ),
        });
        const nodes = childrenOf(childrenOf(graph, 'nodes')[0], 'node').map(read);
        const edges = childrenOf(childrenOf(graph, 'edges')[0], 'edge').map(read);
        expect(nodes).toMatchObject(
          index.graph.nodes.map(({ id, type, label, date }) => ({
            id,
            type,
            label: inXml(label),
            ...(date ? { date } : {}),
          })),
        );
        expect(edges).toMatchObject(
          index.graph.edges.map(({ id, source, target, type, role }) => ({
            id,
            source,
            target,
            kind: type,
            ...(role ? { role: inXml(role) } : {}),
          })),
        );
      }),
      RUNS,
    );
  });

  it('gives days, places, colours and sizes; leaves an open end open', () => {
    const index = graphOf({
      nodes: [
        node('meeting:m', { date: '2025-08', position: [10, -20] }),
        node('conflict:c', { date: '2022-02/..' }),
      ],
    });
    const [graph] = childrenOf(parseXml(writeGexf(materialOf(index))), 'graph');
    const [meeting, conflict] = childrenOf(childrenOf(graph, 'nodes')[0], 'node');
    expect(meeting?.attributes).toMatchObject({ start: '2025-08-01', end: '2025-08-31' });
    expect(conflict?.attributes).toMatchObject({ start: '2022-02-01' });
    expect(conflict?.attributes).not.toHaveProperty('end');
    expect(childrenOf(meeting, 'viz:position')[0]?.attributes).toEqual({ x: '10', y: '20', z: '0' });
    expect(childrenOf(meeting, 'viz:color')[0]?.attributes).toEqual({ r: '168', g: '126', b: '39' });
  });

  it('names every attribute once', () => {
    expect(new Set(ATTRIBUTES.map(({ id }) => id)).size).toBe(ATTRIBUTES.length);
  });
});

describe('writeJson', () => {
  it('is a graph by the contract, with the same nodes and edges', () => {
    fc.assert(
      fc.property(anyGraph, (index) => {
        const result = parseGraph(JSON.parse(writeJson(materialOf(index))));
        if (!('graph' in result)) throw new Error(JSON.stringify(result.problems));
        expect([result.graph.nodes, result.graph.edges]).toEqual([index.graph.nodes, index.graph.edges]);
        for (const { evidence } of result.graph.edges)
          for (const { article: id, start, end, quote } of evidence)
            expect(result.graph.articles.find((one) => one.id === id)?.text.slice(start, end)).toBe(quote);
      }),
      RUNS,
    );
  });

  it('takes speakers and whole articles along', () => {
    const index = graphOf({
      articles: [article('a1'), article('a2')],
      nodes: [node('person:a', { mentions: [passage({ attributedTo: 'person:b' })] }), node('person:b')],
    });
    const excerpt = excerptOfSelection(index, { nodes: new Set(), edges: new Set() }, ['person:a']);
    const graph = JSON.parse(writeJson({ index, excerpt }));
    expect(graph.nodes.map(({ id }: { id: string }) => id)).toEqual(['person:a', 'person:b']);
    expect(graph.articles.map(({ id }: { id: string }) => id)).toEqual(['a1']);
  });
});

interface LinkedRecord {
  readonly '@type': string;
  readonly [key: string]: unknown;
}

describe('writeJsonLd', () => {
  it('has a record for every node and edge, and an annotation for every passage that selects its words', () => {
    fc.assert(
      fc.property(anyGraph, (index) => {
        const records: readonly LinkedRecord[] = JSON.parse(writeJsonLd(materialOf(index)))['@graph'];
        const things = [...index.graph.nodes, ...index.graph.edges];
        const ids = records.map(({ identifier }) => identifier);
        for (const { id } of things) expect(ids).toContain(id);
        const annotations = records.filter((record) => record['@type'] === 'oa:Annotation');
        expect(annotations).toHaveLength(things.length);
        const texts = index.graph.articles.map(({ text }) => [...text]);
        for (const { 'oa:hasTarget': target } of annotations) {
          // Written by the exporter under test.
          const [place, words] = (target as { 'oa:hasSelector': Record<string, string & number>[] })[
            'oa:hasSelector'
          ];
          const found = texts.map((text) => text.slice(place?.['oa:start'], place?.['oa:end']).join(''));
          expect(found).toContain(words?.['oa:exact']);
        }
      }),
      RUNS,
    );
  });

  it('asserts nothing that is denied or only planned', () => {
    const index = graphOf({
      nodes: [node('person:a'), node('meeting:m'), node('meeting:n')],
      edges: [
        edge('person:a~participates_in~meeting:m', { status: 'denied' }),
        edge('person:a~participates_in~meeting:n', { status: 'occurred' }),
      ],
    });
    const records: readonly LinkedRecord[] = JSON.parse(writeJsonLd(materialOf(index)))['@graph'];
    const attendees = records.map(({ identifier, attendee }) => [identifier, Boolean(attendee)]);
    expect(attendees).toContainEqual(['meeting:m', false]);
    expect(attendees).toContainEqual(['meeting:n', true]);
  });
});

describe('codePointsOf', () => {
  it('counts as the text spread into characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const count = codePointsOf(text);
        for (let at = 0; at <= text.length; at++)
          if (!/^[\uDC00-\uDFFF]/.test(text.slice(at))) expect(count(at)).toBe([...text.slice(0, at)].length);
      }),
    );
  });
});

describe('escapeXml', () => {
  it('comes back from a parser as it was, but for what XML cannot hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parseXml(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`)).toMatchObject({
          attributes: { b: inXml(text) },
          text: inXml(text),
        });
      }),
    );
  });
});

describe('fileName', () => {
  it.each([
    ['Vladimir Putin', 'benang-merah_vladimir-putin_bukti.csv'],
    ['../../etc/passwd', 'benang-merah_etc-passwd_bukti.csv'],
    ['', 'benang-merah_bukti.csv'],
    ['a'.repeat(200), `benang-merah_${'a'.repeat(120)}_bukti.csv`],
    ['Владимир Путин', 'benang-merah_владимир-путин_bukti.csv'],
    ['Pertemuan 习近平–Trump', 'benang-merah_pertemuan-习近平-trump_bukti.csv'],
    ['Zoë Łukasz', 'benang-merah_zoe-lukasz_bukti.csv'],
    ['नरेन्द्र मोदी', 'benang-merah_नरेन्द्र-मोदी_bukti.csv'],
    ['🗼 😀', 'benang-merah_bukti.csv'],
    ['習'.repeat(200), `benang-merah_${'習'.repeat(40)}_bukti.csv`],
  ])('of %s', (title, expected) => {
    expect(fileName(title, 'bukti', 'csv')).toBe(expected);
  });

  it('is a name on every system, whatever the title holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const name = fileName(title, 'bukti', 'csv');
        expect(name).toMatch(/^benang-merah(?:_[\p{L}\p{M}\p{N}-]+)?_bukti\.csv$/u);
        expect(new TextEncoder().encode(name).length).toBeLessThan(200);
      }),
    );
  });
});

describe('excerpts', () => {
  const index = graphOf({
    nodes: [node('person:a'), node('person:b'), node('meeting:m'), node('meeting:n')],
    edges: [
      edge('person:a~participates_in~meeting:m'),
      edge('person:a~participates_in~meeting:n'),
      edge('person:b~participates_in~meeting:m'),
    ],
  });
  const visible = {
    nodes: new Set(['person:a', 'person:b', 'meeting:m']),
    edges: new Set(['person:a~participates_in~meeting:m', 'person:b~participates_in~meeting:m']),
  };
  const ids = ({ nodes, edges, told }: ReturnType<typeof excerptOfView>) => [
    nodes.map(({ id }) => id),
    edges.length,
    [...told],
  ];
  it('of a node have its visible edges and their other ends, and tell of the node', () => {
    expect(ids(excerptOfSelection(index, visible, ['person:a']))).toEqual([
      ['person:a', 'meeting:m'],
      1,
      ['person:a'],
    ]);
  });
  it('of an edge have its two ends', () => {
    const [, , last] = index.graph.edges;
    expect(ids(excerptOfSelection(index, visible, [last?.id ?? '']))[0]).toEqual(['person:b', 'meeting:m']);
  });
  it('of the view tell of its events', () => {
    expect(ids(excerptOfView(index, visible))).toEqual([
      ['person:a', 'person:b', 'meeting:m'],
      2,
      ['meeting:m'],
    ]);
  });
  it('of a thread have its steps', () => {
    expect(ids(excerptOfThread(index, index.graph.edges.slice(0, 1)))).toEqual([
      ['person:a', 'meeting:m'],
      1,
      [],
    ]);
  });
});
