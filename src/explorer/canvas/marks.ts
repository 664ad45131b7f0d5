/** What stands on a node, as one picture: the icon, the strike of what was denied, the pin of what was moved. */
import type { NodeType } from '../../graph/schema.ts';
import { ICON_PATHS, iconBox } from '../ui/type-shapes.ts';
import type { Paint } from './elements.ts';
import type { Palette } from './palette.ts';

/** Side of the picture in radii: wider than the node, for strike and pin reach over its edge. */
export const MARK_SIDE = 3.4;

const PIN =
  'M12 17v5M9 10.76a2 2 0 0 1-1.11 1.79l-1.78.9A2 2 0 0 0 5 15.24V16a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-.76a2 2 0 0 0-1.11-1.79l-1.78-.9A2 2 0 0 1 15 10.76V7a1 1 0 0 1 1-1 2 2 0 0 0 0-4H8a2 2 0 0 0 0 4 1 1 0 0 1 1 1z';

/** A data URI; Cytoscape keeps one picture for each, so that there are few of them matters more than their size. */
export function markImage(
  { type, paint, pinned }: { readonly type: NodeType; readonly paint: Paint; readonly pinned: boolean },
  palette: Palette,
): string {
  const ink = palette.ink[type];
  const { size, shift } = iconBox(type);
  const icon = stroked(
    ICON_PATHS[type],
    paint === 'solid' ? palette.onFill : ink,
    `translate(${-size / 2} ${shift - size / 2}) scale(${size / 24})`,
    2.2,
  );
  const strike =
    paint === 'denied'
      ? line('M-.95 1.05L.95-1.05', palette.panel, 0.4) + line('M-.95 1.05L.95-1.05', ink, 0.16)
      : '';
  const pin = pinned
    ? `<circle cx="1.15" cy="-1.15" r=".48" fill="${palette.canvas}"/>${stroked(PIN, palette.text2, 'translate(.78 -1.52) scale(.031)', 2.6)}`
    : '';
  const half = MARK_SIDE / 2;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="136" height="136" viewBox="${-half} ${-half} ${MARK_SIDE} ${MARK_SIDE}" fill="none" stroke-linecap="round" stroke-linejoin="round">${icon}${strike}${pin}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

const stroked = (path: string, colour: string, transform: string, width: number): string =>
  `<path d="${path}" transform="${transform}" stroke="${colour}" stroke-width="${width}"/>`;

const line = (path: string, colour: string, width: number): string =>
  `<path d="${path}" stroke="${colour}" stroke-width="${width}"/>`;
