/** The canvas as an SVG that stands alone: no script, no style sheet, no font, nothing from elsewhere. */
import { ICON_PATHS, iconBox, shapePath } from '../ui/type-shapes.ts';
import { CAPTION, type Caption, type Drawing, type DrawnLine, type DrawnNode, FONTS } from './drawing.ts';
import { element, textElement, XML_HEAD } from './xml.ts';

export function writeSvg(drawing: Drawing, caption: Caption): string {
  const { width, height, background, ink, quiet } = drawing;
  const { above, below, side, title, text } = CAPTION;
  const whole = above + height + below;
  const words = (y: number, size: number, fill: string, family: string, value: string): string =>
    textElement('text', { x: side, y, 'font-size': size, 'font-family': family, fill }, value);
  return `${XML_HEAD}${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height: whole,
      viewBox: `0 0 ${width} ${whole}`,
      role: 'img',
    },
    [
      textElement('title', {}, caption.title),
      textElement('desc', {}, [caption.filters, caption.source].filter(Boolean).join('\n')),
      element('rect', { width, height: whole, fill: background }),
      element('svg', { y: above, width, height, viewBox: `0 0 ${width} ${height}`, overflow: 'hidden' }, [
        element(
          'g',
          { fill: 'none' },
          drawing.lines.map((line) => drawLine(line, background)),
        ),
        element('g', {}, drawing.nodes.map(drawNode)),
        element('g', { 'font-family': FONTS.sans, 'text-anchor': 'middle', fill: ink }, [
          ...drawing.nodes.map((node) => drawName(node, background)),
        ]),
      ]),
      words(34, title, ink, FONTS.serif, caption.title),
      words(54, text, quiet, FONTS.sans, caption.filters),
      words(above + height + 22, text, quiet, FONTS.sans, caption.source),
    ],
  )}\n`;
}

function drawLine(line: DrawnLine, background: string): string {
  const { from, via, to, width, colour, opacity } = line;
  const curve = via ? `Q${at(via)} ${at(to)}` : `L${at(to)}`;
  const path = element('path', {
    d: `M${at(from)}${curve}`,
    stroke: colour,
    'stroke-width': n(width),
    'stroke-dasharray': line.dash.length ? line.dash.map(n).join(' ') : undefined,
    'stroke-linecap': line.round ? 'round' : undefined,
  });
  const arrows = [
    ...(line.arrowAtEnd ? [arrow(via ?? from, to, line)] : []),
    ...(line.arrowAtStart ? [arrow(via ?? to, from, line)] : []),
  ];
  return element('g', { opacity: opacity < 1 ? n(opacity) : undefined }, [
    path,
    ...arrows,
    ...(line.label ? [lineLabel(line, background)] : []),
  ]);
}

/** A triangle with its point at `tip`, coming from `from`. */
function arrow(
  from: readonly [number, number],
  tip: readonly [number, number],
  { width, colour }: DrawnLine,
): string {
  const length = Math.hypot(tip[0] - from[0], tip[1] - from[1]) || 1;
  const [dx, dy] = [(tip[0] - from[0]) / length, (tip[1] - from[1]) / length];
  const size = 5 + width * 1.6;
  const base = [tip[0] - dx * size, tip[1] - dy * size] as const;
  const half = size * 0.45;
  const left = [base[0] - dy * half, base[1] + dx * half] as const;
  const right = [base[0] + dy * half, base[1] - dx * half] as const;
  return element('path', { d: `M${at(tip)}L${at(left)}L${at(right)}Z`, fill: colour });
}

function lineLabel({ from, via, to, label, labelAt, colour }: DrawnLine, background: string): string {
  const [x, y] = pointOn({ from, via, to }, labelAt);
  return textElement(
    'text',
    {
      x: n(x),
      y: n(y + 4),
      'text-anchor': 'middle',
      'font-family': FONTS.sans,
      'font-size': 12,
      'font-weight': 600,
      fill: colour,
      ...halo(background),
    },
    label,
  );
}

function drawNode(node: DrawnNode): string {
  const { radius, type, fill, stroke, strokeWidth, dash, ring, opacity } = node;
  const { size, shift } = iconBox(type);
  const scale = (size * radius) / 24;
  const strike = `M${n(-0.95 * radius)} ${n(1.05 * radius)}L${n(0.95 * radius)} ${n(-1.05 * radius)}`;
  return element(
    'g',
    { transform: `translate(${at([node.x, node.y])})`, opacity: opacity < 1 ? n(opacity) : undefined },
    [
      ...(ring
        ? [
            element('path', {
              d: shapePath(type, radius + 4.5),
              fill: 'none',
              stroke: ring,
              'stroke-width': 3,
            }),
          ]
        : []),
      element('path', {
        d: shapePath(type, radius),
        fill,
        stroke,
        'stroke-width': n(strokeWidth),
        'stroke-dasharray': dash.length ? dash.map(n).join(' ') : undefined,
        'stroke-linecap': 'round',
      }),
      element('path', {
        d: ICON_PATHS[type],
        transform: `translate(${n((-size / 2) * radius)} ${n((shift - size / 2) * radius)}) scale(${n(scale)})`,
        fill: 'none',
        stroke: node.icon,
        'stroke-width': 2.2,
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
      }),
      ...(node.denied
        ? [element('path', { d: strike, stroke: node.icon, 'stroke-width': n(radius * 0.16) })]
        : []),
    ],
  );
}

function drawName({ name, x, nameY, fontSize, bold, opacity }: DrawnNode, background: string): string {
  return name
    .map(({ text, width }, i) =>
      textElement(
        'text',
        {
          x: n(x),
          y: n(nameY + i * fontSize * 1.17),
          'font-size': n(fontSize),
          'font-weight': bold ? 700 : 600,
          // The room that it has on the page, whatever font is there: names never run into one another.
          textLength: n(width),
          lengthAdjust: 'spacingAndGlyphs',
          opacity: opacity < 1 ? n(opacity) : undefined,
          ...halo(background),
        },
        text,
      ),
    )
    .join('');
}

/** Letters stay readable over lines. */
const halo = (background: string) =>
  ({ stroke: background, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }) as const;

const n = (value: number): string => String(Math.round(value * 100) / 100);
const at = ([x, y]: readonly [number, number]): string => `${n(x)} ${n(y)}`;

/** A point of a straight or bent line, `t` from 0 to 1. */
function pointOn(
  { from, via, to }: Pick<DrawnLine, 'from' | 'via' | 'to'>,
  t: number,
): readonly [number, number] {
  const along = (a: number, b: number): number => a + (b - a) * t;
  const middle = via ?? [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  return [
    along(along(from[0], middle[0]), along(middle[0], to[0])),
    along(along(from[1], middle[1]), along(middle[1], to[1])),
  ];
}
