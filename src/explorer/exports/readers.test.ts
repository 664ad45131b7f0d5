/**
 * What the programs that open our files ask for beyond a schema, each from its documentation or its reader's behaviour:
 * Gephi merges edges of one pair and kind and refuses a span that ends before it begins; typed columns must hold their
 * type; Cytoscape and yEd join `data` to the `key` of its id and kind.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../graph/edtf.ts';
import { writeGexf } from './gexf.ts';
import { writeGraphml } from './graphml.ts';
import { anyGraph, materialOf } from './support/material.ts';
import { childrenOf, parseXml, type XmlNode } from './support/parse-xml.ts';

type Value = string | number;

interface Read {
  readonly nodes: ReadonlyMap<string, Readonly<Record<string, Value>>>;
  readonly edges: ReadonlyMap<string, Readonly<Record<string, Value>>>;
}

/** A value by its column's type; throws where a program would complain. */
function typed(value: string, type: string | undefined): Value {
  if (type === 'string') return value;
  const number = Number(value);
  const whole = type === 'integer' || type === 'int';
  if (!whole && type !== 'double' && type !== 'float') throw new Error(`unknown type ${type}`);
  if (value.trim() === '' || !Number.isFinite(number) || (whole && !/^-?\d+$/.test(value)))
    throw new Error(`“${value}” is no ${type}`);
  return number;
}

function keyed(
  things: readonly (readonly [string, Readonly<Record<string, Value>>])[],
): ReadonlyMap<string, Readonly<Record<string, Value>>> {
  const map = new Map(things);
  if (map.size !== things.length) throw new Error('an id stands twice');
  return map;
}

function joined({ nodes, edges }: Read): Read {
  for (const [id, { source, target }] of edges)
    for (const end of [source, target])
      if (!nodes.has(String(end))) throw new Error(`${id} ends in ${end}, which is no node`);
  return { nodes, edges };
}

/** As Gephi and Gephi Lite read it. */
function readGexf(xml: string): Read {
  const [graph] = childrenOf(parseXml(xml), 'graph');
  const columns = new Map(
    childrenOf(graph, 'attributes').map((group) => [
      group.attributes.class,
      new Map(childrenOf(group, 'attribute').map(({ attributes }) => [attributes.id, attributes])),
    ]),
  );
  const read = (thing: XmlNode): readonly [string, Readonly<Record<string, Value>>] => {
    const { start, end, weight, id = '', ...more } = thing.attributes;
    if (start && end && start > end) throw new Error(`${id} ends before it begins`);
    if (weight !== undefined && !(Number(weight) > 0)) throw new Error(`${id} weighs nothing`);
    const given = childrenOf(childrenOf(thing, 'attvalues')[0], 'attvalue').map(({ attributes }) => {
      const column = columns.get(thing.name)?.get(attributes.for);
      if (!column) throw new Error(`${attributes.for} is no column of a ${thing.name}`);
      return [column.title ?? '', typed(attributes.value ?? '', column.type)] as const;
    });
    return [
      id,
      { ...more, ...(start ? { start } : {}), ...(end ? { end } : {}), ...Object.fromEntries(given) },
    ];
  };
  const edges = childrenOf(childrenOf(graph, 'edges')[0], 'edge').map(read);
  const pairs = edges.map(([, { source, target, kind }]) => [source, target, kind].join('\n'));
  if (new Set(pairs).size !== pairs.length)
    throw new Error('two edges of one pair and kind would become one');
  return joined({
    nodes: keyed(childrenOf(childrenOf(graph, 'nodes')[0], 'node').map(read)),
    edges: keyed(edges),
  });
}

/** As Cytoscape, yEd and networkx read it. */
function readGraphml(xml: string): Read {
  const root = parseXml(xml);
  const keys = new Map(childrenOf(root, 'key').map(({ attributes }) => [attributes.id, attributes]));
  const read = (thing: XmlNode) => {
    const given = childrenOf(thing, 'data').map(({ attributes, text }) => {
      const key = keys.get(attributes.key);
      if (!key || key.for !== thing.name) throw new Error(`${attributes.key} is no key of a ${thing.name}`);
      return [key['attr.name'] ?? '', typed(text, key['attr.type'])] as const;
    });
    const { id = '', ...more } = thing.attributes;
    return [id, { ...more, ...Object.fromEntries(given) }] as const;
  };
  const [graph] = childrenOf(root, 'graph');
  return joined({
    nodes: keyed(childrenOf(graph, 'node').map(read)),
    edges: keyed(childrenOf(graph, 'edge').map(read)),
  });
}

describe('GEXF and GraphML', () => {
  it('are read back as one and the same graph, with the same values of the same types', () => {
    const facts = ({ nodes, edges }: Read, idOf: (id: string) => string) => ({
      nodes: [...nodes].map(([id, { type, status, date, passages, evidence, label }]) => [
        id,
        { type, status, date, passages, evidence, label },
      ]),
      edges: [...edges].map(([id, { source, target, type, status, role, passages, articles, sentence }]) => [
        idOf(id),
        { source, target, type, status, role, passages, articles, sentence },
      ]),
    });
    fc.assert(
      fc.property(anyGraph, (index) => {
        const material = materialOf(index);
        const [gexf, graphml] = [readGexf(writeGexf(material)), readGraphml(writeGraphml(material))];
        expect([gexf.nodes.size, gexf.edges.size]).toEqual([index.nodes.size, index.edges.size]);
        expect(facts(graphml, (id) => id.replaceAll('.', '~'))).toEqual(facts(gexf, (id) => id));
      }),
      { numRuns: 60 },
    );
  });

  it('hold every date as the days it may lie in', () => {
    fc.assert(
      fc.property(anyGraph, (index) => {
        const { nodes } = readGexf(writeGexf(materialOf(index)));
        for (const { id, date } of index.graph.nodes) {
          const range = date ? parseEdtf(date) : null;
          const { start, end } = nodes.get(id) ?? {};
          expect([id, start, end]).toEqual([id, range?.lower ?? undefined, range?.upper ?? undefined]);
        }
      }),
      { numRuns: 60 },
    );
  });

  const GEXF = `<gexf><graph><attributes class="node"><attribute id="n" title="n" type="integer"/></attributes><nodes><node id="a" start="2025-01-01" end="2025-01-02"><attvalues><attvalue for="n" value="1"/></attvalues></node><node id="b"/></nodes><edges><edge id="e" source="a" target="b" kind="k" weight="1"/></edges></graph></gexf>`;
  const GRAPHML = `<graphml><key id="node_n" for="node" attr.name="n" attr.type="int"/><graph><node id="a"><data key="node_n">1</data></node><node id="b"/><edge id="e" source="a" target="b"/></graph></graphml>`;

  it('are read by these readers, where nothing is wrong', () => {
    expect([readGexf(GEXF).nodes.get('a')?.n, readGraphml(GRAPHML).nodes.get('a')?.n]).toEqual([1, 1]);
  });

  it.each<[string, string, string | RegExp, string]>([
    ['an edge to nobody', 'gexf', 'target="b"', 'target="c"'],
    ['a span that ends before it begins', 'gexf', 'end="2025-01-02"', 'end="2024-12-31"'],
    ['a word in a column of numbers', 'gexf', 'value="1"', 'value="satu"'],
    ['a column that is not declared', 'gexf', 'for="n"', 'for="m"'],
    ['an edge without weight', 'gexf', 'weight="1"', 'weight="0"'],
    ['one id twice', 'gexf', '<node id="b"/>', '<node id="a"/>'],
    [
      'two edges of one pair and kind',
      'gexf',
      '</edges>',
      '<edge id="f" source="a" target="b" kind="k"/></edges>',
    ],
    ['an edge to nobody', 'graphml', 'target="b"', 'target="c"'],
    ['a key of edges at a node', 'graphml', 'for="node"', 'for="edge"'],
    ['half a number in a whole one', 'graphml', '>1<', '>1.5<'],
    ['one id twice', 'graphml', '<node id="b"/>', '<node id="a"/>'],
  ])('are refused with %s (%s)', (_, format, from, to) => {
    const broken = (format === 'gexf' ? GEXF : GRAPHML).replace(from, to);
    expect(() => (format === 'gexf' ? readGexf(broken) : readGraphml(broken))).toThrow();
  });
});
