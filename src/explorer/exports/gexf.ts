/** GEXF 1.3 (gexf.net), as Gephi and Gephi Lite read it: with places, colours, sizes and a time axis. */
import type { Node } from '../../graph/schema.ts';
import { nodeDiameter } from '../canvas/sizes.ts';
import { verbIn } from '../sentences/edge-sentence.ts';
import { labelOf } from '../sentences/parts.ts';
import { ATTRIBUTES, daysOf, valuesOf } from './attributes.ts';
import type { Material } from './material.ts';
import { element, textElement, XML_HEAD } from './xml.ts';

const NAMESPACE = 'http://gexf.net/1.3';

/** Red, green, blue of a type: the page's light theme (styles/tokens.css). A file has no theme. */
const COLOUR: Readonly<Record<Node['type'], readonly [number, number, number]>> = {
  person: [68, 103, 200],
  country: [34, 49, 63],
  organization: [99, 31, 166],
  place: [46, 104, 70],
  meeting: [168, 126, 39],
  agreement: [18, 145, 160],
  sanction: [149, 70, 136],
  conflict: [102, 50, 1],
};

export function writeGexf(material: Material): string {
  const { excerpt, head, lang, index } = material;
  const attvalues = (thing: Parameters<typeof valuesOf>[0]): string =>
    element(
      'attvalues',
      {},
      valuesOf(thing, material).map(([id, value]) => element('attvalue', { for: id, value })),
    );
  const nodes = excerpt.nodes.map((node) =>
    element('node', { id: node.id, label: labelOf(node, lang), ...daysOf(node, material) }, [
      attvalues(node),
      ...look(node),
    ]),
  );
  const edges = excerpt.edges.map((edge) => {
    return element(
      'edge',
      {
        id: edge.id,
        source: edge.source,
        target: edge.target,
        // Two edges of one pair stay two where they are of different kinds.
        kind: edge.type,
        label: verbIn(edge, index, lang),
        weight: edge.evidence.length,
        ...daysOf(edge, material),
      },
      [attvalues(edge)],
    );
  });
  const graph = element(
    'graph',
    {
      defaultedgetype: 'directed',
      idtype: 'string',
      mode: 'dynamic',
      timeformat: 'date',
      timerepresentation: 'interval',
    },
    [...declarations(), element('nodes', {}, lines(nodes)), '\n', element('edges', {}, lines(edges)), '\n'],
  );
  const meta = element('meta', {}, [
    textElement('creator', {}, 'Benang Merah'),
    textElement('description', {}, [head.title, ...head.filters, head.link].join('\n')),
  ]);
  return `${XML_HEAD}${element(
    'gexf',
    {
      xmlns: NAMESPACE,
      'xmlns:viz': `${NAMESPACE}/viz`,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': `${NAMESPACE} ${NAMESPACE}/gexf.xsd`,
      version: '1.3',
    },
    ['\n', meta, '\n', graph, '\n'],
  )}\n`;
}

function declarations(): readonly string[] {
  return (['node', 'edge'] as const).map((kind) => {
    const attributes = ATTRIBUTES.filter(({ of }) => (of as readonly string[]).includes(kind)).map(
      ({ id, type }) => element('attribute', { id, title: id, type }),
    );
    return `\n${element('attributes', { class: kind, mode: 'static' }, lines(attributes))}\n`;
  });
}

/** Gephi's y points up, ours down. Size grows with the passages as on the page. */
function look({ type, mentions, position }: Node): readonly string[] {
  const [x = 0, y = 0] = position ?? [];
  const [r, g, b] = COLOUR[type];
  return [
    element('viz:color', { r, g, b }),
    ...(position ? [element('viz:position', { x, y: 0 - y, z: 0 })] : []),
    element('viz:size', { value: nodeDiameter(mentions.length) }),
  ];
}

const lines = (elements: readonly string[]): readonly string[] => [
  '\n',
  ...elements.map((one) => `${one}\n`),
];
