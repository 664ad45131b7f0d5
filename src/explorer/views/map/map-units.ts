/** What one can reach on the map, and in which order: events by date, places and countries by name. */
import { compareEdtf } from '../../../graph/edtf.ts';
import { isEventType, type Node } from '../../../graph/schema.ts';
import type { Point } from '../stage/use-gestures.ts';
import { type Fan, type Pin, spots } from './fan.ts';

export interface MapPin extends Pin {
  readonly node: Node;
}

/** One mark on the screen, after fanning out. */
export interface Spot {
  readonly kind: 'spot';
  readonly key: string;
  readonly node: Node;
  /** Where it is drawn, and where it belongs. */
  readonly x: number;
  readonly y: number;
  readonly anchor: Point;
}

export interface Heap {
  readonly kind: 'heap';
  readonly key: string;
  readonly nodes: readonly Node[];
  readonly x: number;
  readonly y: number;
}

export interface CountrySpot {
  readonly kind: 'country';
  readonly key: string;
  readonly node: Node;
  readonly x: number;
  readonly y: number;
}

export type MapUnit = Spot | Heap | CountrySpot;

/** In the middle of a fan stands a place, then what is most reported. */
export const byWeight = (a: MapPin, b: MapPin): number =>
  Number(isEventType(a.node.type)) - Number(isEventType(b.node.type)) ||
  b.node.mentions.length - a.node.mentions.length ||
  (a.id < b.id ? -1 : 1);

const HEAP = 'heap ';

/** The unit of a key, or what has become of it: a heap that was taken apart, a mark that is in a heap now. */
export function findUnit(units: readonly MapUnit[], key: string | null): MapUnit | undefined {
  if (key === null) return undefined;
  const id = idOfKey(key);
  return (
    units.find((unit) => unit.key === key) ??
    units.find((unit) => (unit.kind === 'heap' ? unit.nodes.some((node) => node.id === id) : unit.key === id))
  );
}

/** The first node of a heap, or the node of a mark. */
export const idOfKey = (key: string): string => (key.startsWith(HEAP) ? key.slice(HEAP.length) : key);

export function unitsOfFans(fans: readonly Fan<MapPin>[]): readonly (Spot | Heap)[] {
  return fans.flatMap((fan): readonly (Spot | Heap)[] => {
    if (fan.crowd) {
      const nodes = fan.pins.map(({ node }) => node);
      return [{ kind: 'heap', key: `${HEAP}${fan.key}`, nodes, x: fan.x, y: fan.y }];
    }
    const places = spots(fan.pins.length);
    return fan.pins.map(({ id, node, ...anchor }, i) => ({
      kind: 'spot',
      key: id,
      node,
      x: fan.x + (places[i]?.x ?? 0),
      y: fan.y + (places[i]?.y ?? 0),
      anchor,
    }));
  });
}

export function inOrder(units: readonly MapUnit[]): readonly MapUnit[] {
  const nodeOf = (unit: MapUnit): Node | undefined => (unit.kind === 'heap' ? unit.nodes[0] : unit.node);
  const rank = (node: Node | undefined): number =>
    !node ? 3 : isEventType(node.type) ? 0 : node.type === 'place' ? 1 : 2;
  const compare = (a: Node, b: Node): number => {
    if (isEventType(a.type) && isEventType(b.type) && a.date !== b.date)
      return a.date && b.date ? compareEdtf(a.date, b.date) : a.date ? -1 : 1;
    return a.label < b.label ? -1 : a.label > b.label ? 1 : 0;
  };
  return [...units].sort((one, other) => {
    const [a, b] = [nodeOf(one), nodeOf(other)];
    return rank(a) - rank(b) || (a && b ? compare(a, b) : 0) || (one.key < other.key ? -1 : 1);
  });
}
