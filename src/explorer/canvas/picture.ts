/** The canvas as a picture: read from Cytoscape as it is drawn at the moment, so that a picture shows what the reader sees. */
import type { EdgeSingular, NodeSingular } from 'cytoscape';
import type { Drawing, DrawnLine, DrawnNode } from '../exports/drawing.ts';
import type { LineFacts } from './bundles.ts';
import type { Canvas } from './canvas.ts';
import { type Paint, VEIL } from './elements.ts';
import { readPalette } from './palette.ts';
import type { PicturePort } from './session.ts';
import { SHAPES } from './shapes.ts';

/** Sharp on paper and on dense screens. */
const SCALE = 2;

export const pictureOf = ({ cy, index }: Canvas): PicturePort => ({
  bitmap: () =>
    Promise.resolve(
      cy.png({ output: 'blob', full: false, scale: SCALE, bg: readPalette(document.documentElement).canvas }),
    ),
  scale: SCALE,
  drawing: (): Drawing => {
    const palette = readPalette(document.documentElement);
    const zoom = cy.zoom();
    const onScreen = ({ x, y }: { x: number; y: number }): readonly [number, number] => {
      const pan = cy.pan();
      return [x * zoom + pan.x, y * zoom + pan.y];
    };
    const number = (thing: NodeSingular | EdgeSingular, style: string): number =>
      Number(thing.numericStyle(style));
    const isShown = (thing: NodeSingular | EdgeSingular): boolean => thing.visible() && thing.id() !== VEIL;

    const line = (edge: EdgeSingular): DrawnLine => {
      const facts = edge.data() as LineFacts; // written by toElements and syncFilter
      const [via] = edge.controlPoints() ?? [];
      return {
        from: onScreen(edge.sourceEndpoint()),
        via: via ? onScreen(via) : null,
        to: onScreen(edge.targetEndpoint()),
        width: number(edge, 'width') * zoom,
        colour: edge.style('line-color') as string,
        dash:
          edge.style('line-style') === 'dashed'
            ? (edge.numericStyle('line-dash-pattern') as unknown as number[]).map((part) => part * zoom)
            : [],
        round: facts.pattern === 'proposed',
        arrowAtStart: facts.arrowSource === 1,
        arrowAtEnd: facts.arrowTarget === 1,
        opacity: edge.effectiveOpacity(),
        label:
          edge.hasClass('at-source') || edge.hasClass('at-target') ? '' : String(edge.style('label') ?? ''),
        status: facts.pattern,
      };
    };

    const shape = (node: NodeSingular): DrawnNode => {
      const thing = index.nodes.get(node.id());
      const type = thing?.type ?? 'person';
      const paint = node.data('paint') as Paint; // written by toElements
      const [x, y] = onScreen(node.position());
      const fontSize = number(node, 'font-size');
      const named =
        number(node, 'text-opacity') > 0 && fontSize * zoom >= number(node, 'min-zoomed-font-size');
      const name = named ? String(node.data('label')).split('\n') : [];
      const box = node.boundingBox({
        includeNodes: false,
        includeEdges: false,
        includeLabels: true,
        includeOverlays: false,
      });
      return {
        x,
        y,
        radius: (number(node, 'width') / SHAPES[type].width) * zoom,
        type,
        fill: node.style('background-color') as string,
        stroke: node.style('border-color') as string,
        strokeWidth: number(node, 'border-width') * zoom,
        dash:
          node.style('border-style') === 'dashed'
            ? (node.numericStyle('border-dash-pattern') as unknown as number[]).map((part) => part * zoom)
            : [],
        icon: paint === 'solid' ? palette.onFill : palette.ink[type],
        denied: paint === 'denied',
        ring: node.hasClass('selected') ? palette.thread : null,
        opacity: node.effectiveOpacity(),
        name,
        fontSize: fontSize * zoom,
        bold: node.hasClass('selected'),
        nameY: onScreen({ x: 0, y: box.y1 })[1] + fontSize * zoom * 0.95 + 2,
      };
    };
    return {
      width: cy.width(),
      height: cy.height(),
      background: palette.canvas,
      ink: palette.text,
      quiet: palette.text2,
      lines: cy.edges().filter(isShown).map(line),
      nodes: cy.nodes().filter(isShown).map(shape),
    };
  },
});
