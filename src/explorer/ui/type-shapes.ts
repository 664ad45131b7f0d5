/**
 * One shape and one icon for each node type, as SVG path data, so that the page and the canvas draw the same marks.
 * Icons are Lucide's (ISC licence) in a 24 × 24 box; shapes are drawn around 0,0.
 */
import type { NodeType, Status } from '../../graph/schema.ts';

export const ICON_PATHS: Readonly<Record<NodeType, string>> = {
  person: 'M7 8a5 5 0 1 1 10 0a5 5 0 1 1 -10 0M20 21a8 8 0 0 0-16 0',
  country:
    'M4 22V4a1 1 0 0 1 .4-.8A6 6 0 0 1 8 2c3 0 5 2 7.333 2q2 0 3.067-.8A1 1 0 0 1 20 4v10a1 1 0 0 1-.4.8A6 6 0 0 1 16 16c-3 0-5-2-8-2a6 6 0 0 0-4 1.528',
  organization:
    'M10 18v-7M11.119 2.205a2 2 0 0 1 1.762 0l7.84 3.846A.5.5 0 0 1 20.5 7h-17a.5.5 0 0 1-.22-.949zM14 18v-7M18 18v-7M3 22h18M6 18v-7',
  place:
    'M20 10c0 4.993-5.539 10.193-7.399 11.799a1 1 0 0 1-1.202 0C9.539 20.193 4 14.993 4 10a8 8 0 0 1 16 0M9 10a3 3 0 1 1 6 0a3 3 0 1 1 -6 0',
  meeting:
    'M11 17l2 2a1 1 0 1 0 3-3M14 14l2.5 2.5a1 1 0 1 0 3-3l-3.88-3.88a3 3 0 0 0-4.24 0l-.88.88a1 1 0 1 1-3-3l2.81-2.81a5.79 5.79 0 0 1 7.06-.87l.47.28a2 2 0 0 0 1.42.25L21 4M21 3l1 11h-2M3 3 2 14l6.5 6.5a1 1 0 1 0 3-3M3 4h8',
  agreement:
    'M15 12h-5M15 8h-5M19 17V5a2 2 0 0 0-2-2H4M8 21h12a2 2 0 0 0 2-2v-1a1 1 0 0 0-1-1H11a1 1 0 0 0-1 1v1a2 2 0 1 1-4 0V5a2 2 0 1 0-4 0v2a1 1 0 0 0 1 1h3',
  sanction: 'M2 12a10 10 0 1 1 20 0a10 10 0 1 1 -20 0M4.929 4.929 19.07 19.071',
  conflict:
    'M13 19l6-6M14.5 17.5 3.586 6.586A2 2 0 013 5.172V3h2.172a2 2 0 011.414.586L17.5 14.5M14.828 6.172l2.586-2.586A2 2 0 0118.828 3H21v2.172a2 2 0 01-.586 1.414l-2.586 2.586M16 16l4 4M19 21l2-2M5 14l4 4M5 21l-2-2M7.5 16.5 4 20',
};

/** An icon's side and its vertical shift as parts of the radius: the pin's icon sits in its upper half. */
export function iconBox(type: NodeType): { readonly size: number; readonly shift: number } {
  const size = { meeting: 1.1, conflict: 0.95, place: 0.98 }[type as string] ?? 1.05;
  return { size, shift: type === 'place' ? -0.06 : 0 };
}

/** Corners of the three shapes that are polygons of their own, in radii around 0,0; y points down. */
export const POLYGONS = {
  place: [
    [-0.92, -0.86],
    [0.92, -0.86],
    [0.92, 0.3],
    [0, 1.16],
    [-0.92, 0.3],
  ],
  agreement: [
    [-0.82, -1],
    [0.38, -1],
    [0.82, -0.54],
    [0.82, 1],
    [-0.82, 1],
  ],
  organization: regular(6, Math.PI / 2, 1.08),
} as const satisfies Partial<Record<NodeType, readonly (readonly [number, number])[]>>;

/** The outline of a type's shape with radius `r`, around 0,0. */
export function shapePath(type: NodeType, r: number): string {
  switch (type) {
    case 'person':
      return `M${n(-r)} 0a${n(r)} ${n(r)} 0 1 1 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 1 ${n(-2 * r)} 0Z`;
    case 'country':
      return roundedBox(r * 0.93, r * 0.93, r * 0.3);
    case 'meeting':
      return roundedBox(r * 1.3, r * 0.88, r * 0.88);
    case 'sanction':
      return polygon(regular(8, Math.PI / 8, 1.06), r);
    case 'conflict':
      return polygon(regular(4, 0, 1.22), r);
    case 'organization':
    case 'place':
    case 'agreement':
      return polygon(POLYGONS[type], r);
  }
}

/** Hollow is not, or not yet: planned, proposed, denied. */
export const isHollow = (status: Status | undefined): boolean =>
  status === 'planned' || status === 'proposed' || status === 'denied';

/** Dashes of a hollow node's outline and of line samples. */
export const OUTLINE_DASH: Readonly<Partial<Record<Status, string>>> = { planned: '4 3', proposed: '.1 4' };
export const LINE_DASH: Readonly<Partial<Record<Status, string>>> = {
  ongoing: '8 3',
  planned: '4 3.2',
  proposed: '.1 4.2',
};

const n = (value: number): string => String(Math.round(value * 100) / 100);

function regular(corners: number, turn: number, stretch: number): readonly (readonly [number, number])[] {
  return Array.from({ length: corners }, (_, i) => {
    const angle = turn + (i * 2 * Math.PI) / corners;
    return [Math.cos(angle) * stretch, Math.sin(angle) * stretch] as const;
  });
}

const polygon = (corners: readonly (readonly [number, number])[], r: number): string =>
  `M${corners.map(([x, y]) => `${n(x * r)} ${n(y * r)}`).join('L')}Z`;

function roundedBox(halfWidth: number, halfHeight: number, radius: number): string {
  const [w, h, q] = [halfWidth, halfHeight, radius];
  const arc = (x: number, y: number) => `a${n(q)} ${n(q)} 0 0 1 ${n(x)} ${n(y)}`;
  return (
    `M${n(-w + q)} ${n(-h)}H${n(w - q)}${arc(q, q)}V${n(h - q)}${arc(-q, q)}` +
    `H${n(-w + q)}${arc(-q, -q)}V${n(-h + q)}${arc(q, -q)}Z`
  );
}
