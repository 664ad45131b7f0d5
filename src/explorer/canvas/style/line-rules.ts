/** Lines: width by passages, pattern by status, an arrow where it matters who does it to whom. */
import type { EdgeSingular, StylesheetJson } from 'cytoscape';
import type { Look } from './look.ts';

export function lineRules({ palette, font, fade, plain, veiled }: Look): StylesheetJson {
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
        'min-zoomed-font-size': 8,
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
        ...(veiled ? {} : fade),
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
    // The selection's counts stand nearer to the far end.
    {
      selector: 'edge.at-target',
      style: { label: '', 'target-label': 'data(label)', 'target-text-offset': offset },
    },
    {
      selector: 'edge.at-source',
      style: { label: '', 'source-label': 'data(label)', 'source-text-offset': offset },
    },
  ];
}

const offset = (line: EdgeSingular): number => Number(line.data('labelOffset'));
