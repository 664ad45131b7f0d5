/** The canvas as a picture: read from Cytoscape as it is drawn at the moment, so that a picture shows what the reader sees. */
import type { EdgeSingular, NodeSingular } from 'cytoscape';
import type { Drawing, DrawnLine, DrawnNode } from '../exports/drawing.ts';
import type { LineFacts } from './bundles.ts';
import type { Canvas } from './canvas.ts';
import { type Paint, VEIL } from './elements.ts';
import { labelFont } from './font.ts';
import { canvasMeasure, type Measure } from './label-lines.ts';
import { type Palette, readPalette } from './palette.ts';
import type { PicturePort } from './session.ts';
import { SHAPES } from './shapes.ts';

/** Sharp on paper and on dense screens. */
const SCALE = 2;
/** Size at which labels are measured. */
const MEASURED_AT = 12;

type Thing = NodeSingular | EdgeSingular;

interface Pen {
  readonly zoom: number;
  readonly palette: Palette;
  readonly measure: Measure;
  /** From model to screen. */
  readonly place: (point: { readonly x: number; readonly y: number }) => readonly [number, number];
}

export const pictureOf = ({ cy, index, hidden }: Canvas): PicturePort => ({
  bitmap: () =>
    Promise.resolve(
      cy.png({ output: 'blob', full: false, scale: SCALE, bg: readPalette(document.documentElement).canvas }),
    ),
  scale: SCALE,
  drawing: (): Drawing => {
    const palette = readPalette(document.documentElement);
    const zoom = cy.zoom();
    const pan = { ...cy.pan() };
    const pen: Pen = {
      zoom,
      palette,
      measure: canvasMeasure(labelFont()),
      place: ({ x, y }) => [x * zoom + pan.x, y * zoom + pan.y],
    };
    const isShown = (thing: Thing): boolean => !hidden.has(thing.id()) && thing.id() !== VEIL;
    return {
      width: cy.width(),
      height: cy.height(),
      background: palette.canvas,
      ink: palette.text,
      quiet: palette.text2,
      lines: cy
        .edges()
        .toArray()
        .filter(isShown)
        .map((edge) => drawLine(edge, pen)),
      nodes: cy
        .nodes()
        .toArray()
        .filter(isShown)
        .map((node) => drawNode(node, index.nodes.get(node.id())?.type ?? 'person', pen)),
    };
  },
});

function drawLine(edge: EdgeSingular, { zoom, place }: Pen): DrawnLine {
  const facts = edge.data() as LineFacts; // written by toElements and syncFilter
  const [via] = edge.controlPoints() ?? [];
  const [from, to] = [place(edge.sourceEndpoint()), place(edge.targetEndpoint())];
  const far = Number(edge.data('labelOffset')) * zoom;
  const length = Math.hypot(from[0] - to[0], from[1] - to[1]) || 1;
  const ends = { source: edge.hasClass('at-source'), target: edge.hasClass('at-target') };
  return {
    from,
    via: via ? place(via) : null,
    to,
    width: number(edge, 'width') * zoom,
    colour: edge.style('line-color') as string,
    dash: dashes(edge, 'line-style', 'line-dash-pattern', zoom),
    round: facts.pattern === 'proposed',
    arrowAtStart: facts.arrowSource === 1,
    arrowAtEnd: facts.arrowTarget === 1,
    opacity: edge.effectiveOpacity(),
    label: number(edge, 'text-opacity') > 0 ? String(edge.data('label') ?? '') : '',
    labelAt: ends.target ? 1 - far / length : ends.source ? far / length : 0.5,
    status: facts.pattern,
  };
}

function drawNode(
  node: NodeSingular,
  type: DrawnNode['type'],
  { zoom, palette, measure, place }: Pen,
): DrawnNode {
  const paint = node.data('paint') as Paint; // written by toElements
  const [x, y] = place(node.position());
  const fontSize = number(node, 'font-size');
  const isNamed = number(node, 'text-opacity') > 0 && fontSize * zoom >= number(node, 'min-zoomed-font-size');
  const label = node.boundingBox({ includeNodes: false, includeEdges: false, includeOverlays: false });
  return {
    x,
    y,
    radius: (number(node, 'width') / SHAPES[type].width) * zoom,
    type,
    fill: node.style('background-color') as string,
    stroke: node.style('border-color') as string,
    strokeWidth: number(node, 'border-width') * zoom,
    dash: dashes(node, 'border-style', 'border-dash-pattern', zoom),
    icon: paint === 'solid' ? palette.onFill : palette.ink[type],
    denied: paint === 'denied',
    ring: node.hasClass('selected') ? palette.thread : null,
    opacity: node.effectiveOpacity(),
    name: (isNamed ? String(node.data('label')).split('\n') : []).map((text) => ({
      text,
      width: (measure(text) * fontSize * zoom) / MEASURED_AT,
    })),
    fontSize: fontSize * zoom,
    bold: node.hasClass('selected'),
    nameY: place({ x: 0, y: label.y1 })[1] + fontSize * zoom * 0.95 + 2,
  };
}

const number = (thing: Thing, style: string): number => Number(thing.numericStyle(style));

const dashes = (thing: Thing, style: string, pattern: string, zoom: number): readonly number[] =>
  thing.style(style) === 'dashed'
    ? (thing.numericStyle(pattern) as readonly number[]).map((part) => part * zoom)
    : [];
