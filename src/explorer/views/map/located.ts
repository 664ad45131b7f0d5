/** Who is where: places at their coordinates, events where they took place, countries as shapes. */
import type { GraphIndex } from '../../../graph/queries.ts';
import { isEventType, type Node } from '../../../graph/schema.ts';
import type { Visible } from '../../state/visible.ts';

/** Longitude, latitude in degrees. */
export type Position = readonly [number, number];

export interface Located {
  readonly node: Node;
  readonly at: Position;
}

export interface OnMap {
  readonly located: readonly Located[];
  /** Countries that have a shape; the others are marks. */
  readonly countries: readonly Node[];
  /** Events and places of which no coordinates are known. */
  readonly unplaced: readonly Node[];
}

/** The middle of a country's shape by its ISO letters; null where it has none. */
export type Middle = (iso: string) => Position | null;

/** Only what is visible. People and organizations have no place of their own: they are not on the map, nor missing from it. */
export function locate(index: GraphIndex, visible: Visible, middle: Middle): OnMap {
  const located: Located[] = [];
  const countries: Node[] = [];
  const unplaced: Node[] = [];
  for (const node of index.graph.nodes) {
    if (!visible.nodes.has(node.id) || !belongs(node)) continue;
    if (node.type === 'country' && node.iso && middle(node.iso)) {
      countries.push(node);
      continue;
    }
    const at = isEventType(node.type) ? whereItWas(node, index, middle) : positionOf(node, middle);
    if (at) located.push({ node, at });
    else unplaced.push(node);
  }
  return { located, countries, unplaced };
}

const belongs = ({ type }: Node): boolean => type === 'place' || type === 'country' || isEventType(type);

/** The best told of its places; a town or region before a whole country, at whose middle the event then stands. */
function whereItWas(event: Node, index: GraphIndex, middle: Middle): Position | null {
  const places = (index.edgesOf.get(event.id) ?? [])
    .filter((edge) => edge.type === 'takes_place_in' && edge.source === event.id && edge.status !== 'denied')
    .flatMap((edge) => {
      const place = index.nodes.get(edge.target);
      const at = place && positionOf(place, middle);
      return place && at ? [{ at, country: place.type === 'country', told: edge.evidence.length }] : [];
    })
    .sort((a, b) => Number(a.country) - Number(b.country) || b.told - a.told);
  return places[0]?.at ?? ownPosition(event);
}

/** A country's coordinates are those of its capital: something in Ukraina did not happen in Kyiv. */
const positionOf = (node: Node, middle: Middle): Position | null =>
  (node.type === 'country' && node.iso ? middle(node.iso) : null) ?? ownPosition(node);

function ownPosition({ coordinates }: Node): Position | null {
  const [longitude, latitude] = coordinates ?? [];
  return longitude === undefined || latitude === undefined ? null : [longitude, latitude];
}

/** How many visible facts a country is part of. */
export function involvementOf(country: Node, index: GraphIndex, visible: Visible): number {
  return (index.edgesOf.get(country.id) ?? []).filter((edge) => visible.edges.has(edge.id)).length;
}

/** Four steps of shading, 1 to 4, by the root of a country's share of the most involved; 0 for none. */
export function shadeOf(facts: number, most: number): 0 | 1 | 2 | 3 | 4 {
  if (facts <= 0 || most <= 0) return 0;
  const step = Math.ceil(Math.sqrt(facts / most) * 4);
  return step >= 4 ? 4 : step === 3 ? 3 : step === 2 ? 2 : 1;
}
