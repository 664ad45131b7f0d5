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
/** How near two marks come to each other. */
export const STEP = 2 * HALF;
/** Half of a count. */
const HEAP = 17;
/** A middle and one ring around it. */
const MOST = 7;
/** The radius of a fan that nobody has opened. */
const REACH = HALF + RING;
/** Marks nearer than this are one fan. */
const NEAR = 24;

interface Group<P extends Pin> {
  pins: readonly P[];
  /** Too many for their place, or too near to another group: drawn as a count. */
  crowd: boolean;
}

/**
 * Groups by place on the screen. `opened` holds the keys of crowds that the reader has opened. The order of the pins
 * decides who stands in the middle.
 */
export function fanOut<P extends Pin>(pins: readonly P[], opened: ReadonlySet<string>): readonly Fan<P>[] {
  const isOpen = (group: Group<P>): boolean => group.pins.some(({ id }) => opened.has(id));
  let groups = near(pins).map((some): Group<P> => ({ pins: some, crowd: some.length > MOST }));
  // A fan needs more room than its place: one that would touch another becomes a count, and counts that touch one count.
  for (let pass = 0; pass < PASSES; pass++) {
    const before = groups.length;
    const collapsed = collapseTouching(groups, isOpen);
    groups = mergeTouching(groups, isOpen);
    if (!collapsed && groups.length === before) break;
  }
  return groups.flatMap((group) => toFan(group, isOpen(group)) ?? []);
}

/** Each pass takes apart what the one before has made; more than a few change nothing that one would see. */
const PASSES = 5;

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

function collapseTouching<P extends Pin>(
  groups: readonly Group<P>[],
  isOpen: (group: Group<P>) => boolean,
): boolean {
  const { touching } = ground(groups, isOpen);
  const touched = groups.filter(
    (group) => group.pins.length > 1 && !group.crowd && !isOpen(group) && touching(group).length > 0,
  );
  for (const group of touched) group.crowd = true;
  return touched.length > 0;
}

function mergeTouching<P extends Pin>(
  groups: readonly Group<P>[],
  isOpen: (group: Group<P>) => boolean,
): Group<P>[] {
  const { touching } = ground(groups, isOpen);
  const into = new Map<Group<P>, Group<P>>();
  const merged: Group<P>[] = [];
  for (const group of groups) {
    const other = isOpen(group) ? undefined : touching(group).find((one) => into.has(one) && !isOpen(one));
    const target = other && into.get(other);
    if (target) {
      target.pins = [...target.pins, ...group.pins];
      target.crowd = target.pins.length > 2;
    } else merged.push({ ...group });
    into.set(group, target ?? merged[merged.length - 1] ?? group);
  }
  return merged;
}

/** Which groups touch: a grid keeps that from looking at every pair. Opened ones are few and reach further. */
function ground<P extends Pin>(groups: readonly Group<P>[], isOpen: (group: Group<P>) => boolean) {
  const fans = new Map(
    groups.flatMap((group) => {
      const fan = toFan(group, isOpen(group));
      return fan ? [[group, fan] as const] : [];
    }),
  );
  const cells = new Map<string, Group<P>[]>();
  const cell = (value: number): number => Math.floor(value / (2 * REACH));
  const far: Group<P>[] = [];
  for (const [group, { x, y, radius }] of fans) {
    if (radius > REACH) far.push(group);
    const key = `${cell(x)} ${cell(y)}`;
    const some = cells.get(key);
    if (some) some.push(group);
    else cells.set(key, [group]);
  }
  const touching = (group: Group<P>): readonly Group<P>[] => {
    const fan = fans.get(group);
    if (!fan) return [];
    const close =
      fan.radius > REACH ? groups : around(cell(fan.x), cell(fan.y)).flatMap((key) => cells.get(key) ?? []);
    return [...close, ...far].filter((other) => {
      const one = fans.get(other);
      return other !== group && one && Math.hypot(one.x - fan.x, one.y - fan.y) < one.radius + fan.radius;
    });
  };
  return { touching };
}

function toFan<P extends Pin>({ pins, crowd: many }: Group<P>, open: boolean): Fan<P> | null {
  const [first] = pins;
  if (!first) return null;
  const crowd = many && !open;
  return { key: first.id, x: first.x, y: first.y, pins, crowd, radius: crowd ? HEAP : radiusOf(pins.length) };
}

function radiusOf(count: number): number {
  let rings = 0;
  for (let room = 1; room < count; rings++) room += 6 * (rings + 1);
  return HALF + rings * RING;
}
