/** Nodes: shape and colour by type, solid or hollow by status, name below. */
import type { NodeSingular, StylesheetJson } from 'cytoscape';
import type { NodeType } from '../../../graph/schema.ts';
import type { Paint } from '../elements.ts';
import { MARK_SIDE, markImage } from '../marks.ts';
import { SHAPES } from '../shapes.ts';
import { FAR_ZOOM } from '../sizes.ts';
import type { Look } from './look.ts';

const typeOf = (node: NodeSingular): NodeType => node.data('type') as NodeType; // written by toElements
const paintOf = (node: NodeSingular): Paint => node.data('paint') as Paint; // the same

export function nodeRules({ palette, font, fade, veiled }: Look): StylesheetJson {
  // A few pictures for thousands of nodes, which ask for theirs again and again.
  const images = new Map<string, string>();
  const image = (node: NodeSingular): string => {
    const look = { type: typeOf(node), paint: paintOf(node), pinned: node.hasClass('pinned') };
    const key = `${look.type} ${look.paint} ${look.pinned}`;
    const known = images.get(key) ?? markImage(look, palette);
    images.set(key, known);
    return known;
  };
  return [
    {
      selector: 'node[type]',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        shape: (node) => SHAPES[typeOf(node)].name,
        'corner-radius': 'data(corner)',
        'background-color': (node) => palette.fill[typeOf(node)],
        'border-width': 1.5,
        'border-color': palette.canvas,
        'background-image': image,
        'background-width': (node) => `${(MARK_SIDE / SHAPES[typeOf(node)].width) * 100}%`,
        'background-height': (node) => `${(MARK_SIDE / SHAPES[typeOf(node)].height) * 100}%`,
        'background-clip': 'none',
        'background-image-containment': 'over',
        'bounds-expansion': 8,
        label: 'data(label)',
        color: palette.text,
        'font-family': font,
        'font-size': 'data(fontSize)',
        'font-weight': 600,
        'line-height': 1.17,
        'text-wrap': 'wrap',
        // Names come broken into lines.
        'text-max-width': '9999px',
        'text-valign': 'bottom',
        'text-margin-y': 3,
        'text-background-color': palette.canvas,
        'text-background-opacity': 0.84,
        'text-background-shape': 'roundrectangle',
        'text-background-padding': '2px',
        // Hides the label below the zoom from which on, among very many, only much-reported nodes are named.
        'min-zoomed-font-size': 12 * FAR_ZOOM,
        'overlay-opacity': 0,
        ...(veiled ? {} : fade),
      },
    },
    {
      selector: 'node[type = "organization"], node[type = "place"], node[type = "agreement"]',
      style: { 'shape-polygon-points': (node) => [...(SHAPES[typeOf(node)].points ?? [])].join(' ') },
    },
    { selector: 'node.much', style: { 'min-zoomed-font-size': 5 } },
    {
      selector: 'node[paint != "solid"]',
      style: {
        'background-color': palette.panel,
        'border-width': 2,
        'border-color': (node) => palette.fill[typeOf(node)],
      },
    },
    {
      selector: 'node[paint = "planned"]',
      style: { 'border-style': 'dashed', 'border-dash-pattern': [4, 3] },
    },
    {
      selector: 'node[paint = "proposed"]',
      style: { 'border-style': 'dashed', 'border-dash-pattern': [0.1, 4], 'border-cap': 'round' },
    },
  ];
}
