/** Marks that would lie on one another: a few fan out around their place, many are a count that opens. */
import type { Point } from '../stage/use-gestures.ts';

export interface Pin {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export interface Fan<P extends Pin> {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly pins: readonly P[];
  /** How far the marks reach from the middle. */
  readonly radius: number;
  /** Too many to fan out: drawn as a count. */
  readonly crowd: boolean;
}

/** Half of a mark, and the way from one ring of marks to the next. */
const HALF = 12;
const RING = 27;
/** A middle and one ring around it. */
const MOST = 7;
/** Marks nearer than this are one fan. */
const NEAR = 24;

/**
 * Groups by place on the screen. `opened` holds the keys of crowds that the reader has opened. The order of the pins
 * decides who stands in the middle.
 */
export function fanOut<P extends Pin>(pins: readonly P[], opened: ReadonlySet<string>): readonly Fan<P>[] {
  let groups: P[][] = near(pins);
  // Fans need more room than their marks: those that would touch become one.
  for (let pass = 0; pass < 4; pass++) {
    const merged = mergeTouching(groups, opened);
    if (merged.length === groups.length) break;
    groups = merged;
  }
  return groups.flatMap((group) => toFan(group, opened) ?? []);
}

/** Where the marks of a fan stand, from its middle: one in the middle, six around it, twelve around those. */
export function spots(count: number): readonly Point[] {
  const all: Point[] = [{ x: 0, y: 0 }];
  for (let ring = 1; all.length < count; ring++) {
    const some = Math.min(6 * ring, count - all.length);
    for (let i = 0; i < some; i++) {
      const angle = (i / some) * 2 * Math.PI - Math.PI / 2;
      all.push({ x: Math.cos(angle) * RING * ring, y: Math.sin(angle) * RING * ring });
    }
  }
  return all.slice(0, count);
}

/** Each pin joins the first group within reach; a grid keeps that from looking at every group. */
function near<P extends Pin>(pins: readonly P[]): P[][] {
  const groups: P[][] = [];
  const cells = new Map<string, P[][]>();
  const cell = (value: number): number => Math.floor(value / NEAR);
  for (const pin of pins) {
    const found = around(cell(pin.x), cell(pin.y))
      .flatMap((key) => cells.get(key) ?? [])
      .find(([first]) => first && Math.hypot(first.x - pin.x, first.y - pin.y) < NEAR);
    if (found) {
      found.push(pin);
      continue;
    }
    const group = [pin];
    const key = `${cell(pin.x)} ${cell(pin.y)}`;
    cells.set(key, [...(cells.get(key) ?? []), group]);
    groups.push(group);
  }
  return groups;
}

const around = (x: number, y: number): readonly string[] =>
  [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => `${x + dx} ${y + dy}`));

function mergeTouching<P extends Pin>(groups: readonly P[][], opened: ReadonlySet<string>): P[][] {
  const merged: { fan: Fan<P>; pins: P[] }[] = [];
  for (const pins of groups) {
    const fan = toFan(pins, opened);
    if (!fan) continue;
    const touched = merged.find(
      (other) => Math.hypot(other.fan.x - fan.x, other.fan.y - fan.y) < other.fan.radius + fan.radius,
    );
    if (touched) {
      touched.pins = [...touched.pins, ...pins];
      touched.fan = toFan(touched.pins, opened) ?? touched.fan;
    } else merged.push({ fan, pins });
  }
  return merged.map(({ pins }) => pins);
}

function toFan<P extends Pin>(pins: readonly P[], opened: ReadonlySet<string>): Fan<P> | null {
  const [first] = pins;
  if (!first) return null;
  const crowd = pins.length > MOST && !opened.has(first.id);
  return { key: first.id, x: first.x, y: first.y, pins, crowd, radius: crowd ? 20 : radiusOf(pins.length) };
}

function radiusOf(count: number): number {
  let rings = 0;
  for (let room = 1; room < count; rings++) room += 6 * (rings + 1);
  return HALF + rings * RING;
}
