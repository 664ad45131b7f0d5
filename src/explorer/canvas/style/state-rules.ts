/** States are classes, set by sync/: later rules win. */
import type { Css, NodeSingular, StylesheetJson } from 'cytoscape';
import { SELECTED } from '../node-box.ts';
import type { Palette } from '../palette.ts';
import type { Look } from './look.ts';

export function stateRules({ palette, veiled, fade }: Look): StylesheetJson {
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
    ...(veiled ? [{ selector: '.lit', style: { 'z-compound-depth': 'top' as const, 'z-index': 5 } }] : []),
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
        'font-size': (node: NodeSingular) => Number(node.data('fontSize')) * SELECTED,
        'text-background-opacity': 1,
        'text-margin-y': 10,
        'min-zoomed-font-size': 0,
        'z-index': 9,
      },
    },
    { selector: 'node.above', style: { 'text-valign': 'top', 'text-margin-y': -10 } },
    { selector: 'node.crowded', style: { 'text-opacity': 0, 'text-background-opacity': 0 } },
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
        opacity: 0,
        events: 'no',
        'z-index': 100,
        ...fade,
      },
    },
    { selector: 'node.veil.drawn', style: { opacity: 1 - palette.fadedNode } },
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
