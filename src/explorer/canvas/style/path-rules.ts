/** The red thread: heavier than any other line, solid where it happened and broken where it did not, a ring at each station. */
import type { StylesheetJson } from 'cytoscape';
import type { Look } from './look.ts';

export function pathRules({ palette }: Look): StylesheetJson {
  return [
    {
      selector: 'edge.path',
      style: {
        width: 3.5,
        'line-color': palette.thread,
        'target-arrow-color': palette.thread,
        'source-arrow-color': palette.thread,
        color: palette.threadInk,
        'arrow-scale': 0.6,
        'min-zoomed-font-size': 0,
        'z-index': 8,
      },
    },
    // Dots of this width need more room between them.
    { selector: 'edge.path[pattern = "proposed"]', style: { 'line-dash-pattern': [0.1, 7] } },
    {
      selector: 'node.station',
      style: {
        'outline-width': 2,
        'outline-style': 'solid',
        'outline-color': palette.thread,
        'outline-offset': 2.5,
        'text-background-opacity': 1,
        'text-margin-y': 9,
        'min-zoomed-font-size': 0,
        'z-index': 9,
      },
    },
    {
      selector: 'node.terminal',
      style: {
        'outline-width': 3,
        'outline-style': 'solid',
        'outline-color': palette.thread,
        'outline-offset': 3,
        'font-weight': 700,
        'text-margin-y': 10,
        'min-zoomed-font-size': 0,
      },
    },
    { selector: 'node.over', style: { 'text-valign': 'top', 'text-margin-y': -10 } },
    // What the pointer is at keeps its own ring.
    { selector: 'node.station.hovered', style: { 'outline-color': palette.text } },
  ];
}
