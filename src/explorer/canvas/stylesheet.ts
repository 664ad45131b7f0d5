/** How everything on the canvas looks, from the tokens. States are classes; see sync/ for who sets them. */
import type { Css, NodeSingular, StylesheetJson } from 'cytoscape';
import type { NodeType } from '../../graph/schema.ts';
import type { Paint } from './elements.ts';
import { MARK_SIDE, markImage } from './marks.ts';
import type { Palette } from './palette.ts';
import { SHAPES } from './shapes.ts';
import { FAR_ZOOM } from './sizes.ts';

const typeOf = (node: NodeSingular): NodeType => node.data('type') as NodeType; // written by toElements
const paintOf = (node: NodeSingular): Paint => node.data('paint') as Paint; // the same

interface Look {
  readonly palette: Palette;
  readonly font: string;
  /** Large graphs: straight lines and no slow fades. */
  readonly plain: boolean;
}

export function stylesheet({ palette, font, plain }: Look): StylesheetJson {
  const fade = plain
    ? {}
    : {
        'transition-property': 'opacity' as const,
        'transition-duration': palette.fade,
        'transition-timing-function': 'ease-out' as const,
      };
  return [
    ...nodeRules(palette, font, fade),
    ...lineRules(palette, font, fade, plain),
    ...stateRules(palette, plain),
  ];
}

function nodeRules(palette: Palette, font: string, fade: object): StylesheetJson {
  const image = (node: NodeSingular): string =>
    markImage({ type: typeOf(node), paint: paintOf(node), pinned: node.hasClass('pinned') }, palette);
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
        'text-max-width': '200px',
        'text-valign': 'bottom',
        'text-margin-y': 3,
        'text-background-color': palette.canvas,
        'text-background-opacity': 0.84,
        'text-background-shape': 'roundrectangle',
        'text-background-padding': '2px',
        // Hides the label below the zoom from which on only much-reported nodes are named.
        'min-zoomed-font-size': 12 * FAR_ZOOM,
        'overlay-opacity': 0,
        ...fade,
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

function lineRules(palette: Palette, font: string, fade: object, plain: boolean): StylesheetJson {
  return [
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'line-color': palette.edge,
        'target-arrow-color': palette.edge,
        'source-arrow-color': palette.edge,
        'arrow-scale': 0.75,
        'source-distance-from-node': 3,
        'target-distance-from-node': 3,
        label: 'data(label)',
        color: palette.text2,
        'font-family': font,
        'font-size': 'data(fontSize)',
        'font-weight': 600,
        'min-zoomed-font-size': 6,
        'text-background-color': palette.canvas,
        'text-background-opacity': 1,
        'text-background-padding': '2px',
        'text-background-shape': 'roundrectangle',
        'overlay-opacity': 0,
        ...(plain
          ? { 'curve-style': 'straight' as const }
          : {
              'curve-style': 'unbundled-bezier' as const,
              'control-point-distances': 'data(bend)',
              'control-point-weights': 0.5,
            }),
        ...fade,
      },
    },
    { selector: 'edge[arrowTarget = 1]', style: { 'target-arrow-shape': 'triangle' } },
    { selector: 'edge[arrowSource = 1]', style: { 'source-arrow-shape': 'triangle' } },
    {
      selector: 'edge[pattern = "ongoing"]',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [12, 4] },
    },
    {
      selector: 'edge[pattern = "planned"]',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [5, 4] },
    },
    {
      selector: 'edge[pattern = "proposed"]',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [0.1, 5], 'line-cap': 'round' },
    },
    // Dots thinner than 2 px cannot be seen.
    { selector: 'edge[pattern = "proposed"][width < 2]', style: { width: 2 } },
    // The cross of a denied line is its label: the one mark that stays upright at the middle of any curve.
    {
      selector: 'edge[pattern = "denied"]',
      style: { 'font-size': 15, 'min-zoomed-font-size': 0, 'text-background-padding': '0px' },
    },
  ];
}

function stateRules(palette: Palette, plain: boolean): StylesheetJson {
  const red = {
    'line-color': palette.thread,
    'target-arrow-color': palette.thread,
    'source-arrow-color': palette.thread,
    color: palette.threadInk,
  };
  const dark = {
    'line-color': palette.text2,
    'target-arrow-color': palette.text2,
    'source-arrow-color': palette.text2,
  };
  return [
    { selector: '.faded', style: { 'text-opacity': 0, 'text-background-opacity': 0 } },
    { selector: 'node.faded', style: { opacity: palette.fadedNode } },
    { selector: 'edge.faded', style: { opacity: palette.fadedEdge } },
    { selector: 'node.lit', style: { 'min-zoomed-font-size': 0, 'z-index': 5 } },
    { selector: 'edge.near', style: { ...dark, 'z-index': 5 } },
    { selector: 'edge.thread', style: { ...red, 'z-index': 6 } },
    { selector: 'edge.lit', style: { 'min-zoomed-font-size': 0 } },
    // Over the veil of a large graph.
    ...(plain ? [{ selector: '.lit', style: { 'z-compound-depth': 'top' as const, 'z-index': 5 } }] : []),
    { selector: 'edge.hovered', style: { ...dark, 'z-index': 7 } },
    {
      selector: 'node.hovered',
      style: {
        'outline-width': 2,
        'outline-color': palette.text,
        'outline-offset': 2,
        'min-zoomed-font-size': 0,
        'z-index': 8,
      },
    },
    {
      selector: 'node.selected',
      style: {
        'outline-width': 3,
        'outline-style': 'solid',
        'outline-color': palette.thread,
        'outline-offset': 3,
        'font-weight': 700,
        'font-size': (node: NodeSingular) => Number(node.data('fontSize')) * 1.125,
        'text-background-opacity': 1,
        'text-margin-y': 10,
        'min-zoomed-font-size': 0,
        'z-index': 9,
      },
    },
    { selector: 'edge.selected', style: { ...red, 'z-index': 9 } },
    {
      selector: 'node.walked',
      style: {
        'outline-width': 2,
        'outline-color': palette.text,
        'outline-offset': 4,
        'min-zoomed-font-size': 0,
        'z-index': 10,
      },
    },
    // Dashed while it is only reached, not selected.
    { selector: 'node.walked', style: { 'outline-style': 'dashed' } },
    {
      selector: 'node.walked.selected',
      style: { 'outline-style': 'solid', 'outline-color': palette.thread },
    },
    {
      selector: 'node.veil',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        shape: 'rectangle',
        'background-color': palette.canvas,
        'background-opacity': 1 - palette.fadedNode,
        events: 'no',
        'z-index': 100,
      },
    },
    { selector: '.hidden', style: { display: 'none' } },
    { selector: 'core', style: core(palette) },
  ];
}

/** The types of Cytoscape demand every property of the core; those that are left out keep their default. */
const core = (palette: Palette): Css.Core =>
  ({
    'selection-box-color': palette.text,
    'selection-box-border-color': palette.text,
    'selection-box-border-width': 1,
    'selection-box-opacity': 0.08,
    'active-bg-size': 0,
  }) as unknown as Css.Core;
