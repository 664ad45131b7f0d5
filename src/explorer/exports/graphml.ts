/** GraphML (graphml.graphdrawing.org), as Cytoscape, yEd, Gephi and networkx read it. */
import type { Edge, Node } from '../../graph/schema.ts';
import { verbIn } from '../sentences/edge-sentence.ts';
import { labelOf } from '../sentences/parts.ts';
import { ATTRIBUTES, valuesOf } from './attributes.ts';
import type { Material } from './material.ts';
import { element, textElement, XML_HEAD } from './xml.ts';

const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns';
/** GraphML calls whole numbers `int`. */
const TYPE = { string: 'string', integer: 'int', double: 'double' } as const;

/** Keys beside those of the table: `x` and `y` are model pixels, y down. */
const MORE_KEYS = [
  { id: 'label', type: 'string', of: ['node', 'edge'] },
  { id: 'x', type: 'double', of: ['node'] },
  { id: 'y', type: 'double', of: ['node'] },
] as const;

export function writeGraphml(material: Material): string {
  const { excerpt, head, lang, index } = material;
  const keys = [...MORE_KEYS, ...ATTRIBUTES].flatMap(({ id, type, of }) =>
    of.map((kind) =>
      element('key', { id: `${kind}_${id}`, for: kind, 'attr.name': id, 'attr.type': TYPE[type] }),
    ),
  );
  const dataOf = (kind: 'node' | 'edge', thing: Node | Edge): readonly string[] =>
    valuesOf(thing, material).map(([id, value]) => data(kind, id, value));
  const nodes = excerpt.nodes.map((node) => {
    const [x, y] = node.position ?? [];
    return line('node', { id: node.id }, [
      data('node', 'label', labelOf(node, lang)),
      ...(x === undefined || y === undefined ? [] : [data('node', 'x', x), data('node', 'y', y)]),
      ...dataOf('node', node),
    ]);
  });
  const edges = excerpt.edges.map((edge) => {
    const verb = verbIn(edge, index, lang);
    return line('edge', { id: nmtoken(edge.id), source: edge.source, target: edge.target }, [
      data('edge', 'label', verb),
      ...dataOf('edge', edge),
    ]);
  });
  const description = textElement('desc', {}, [head.title, ...head.filters, head.link].join('\n'));
  const graph = element('graph', { id: 'G', edgedefault: 'directed' }, ['\n', ...nodes, ...edges]);
  return `${XML_HEAD}${element(
    'graphml',
    {
      xmlns: NAMESPACE,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': `${NAMESPACE} ${NAMESPACE}/1.1/graphml.xsd`,
    },
    [description, '\n', ...keys.map((key) => `${key}\n`), graph],
  )}\n`;
}

/** The schema's ids are NMTOKENs, which know no tilde; ids of the graph know no full stop, so that it can be read back. */
const nmtoken = (edgeId: string): string => edgeId.replaceAll('~', '.');

const line: typeof element = (name, attributes, content) => `${element(name, attributes, content)}\n`;

const data = (kind: 'node' | 'edge', id: string, value: string | number): string =>
  textElement('data', { key: `${kind}_${id}` }, String(value));
