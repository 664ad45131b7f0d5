import { describe, expect, it } from 'vitest';
import { addDays, dayNumber } from '../../../graph/days.ts';
import { foldedScale } from '../date-strip/folded-scale.ts';
import type { StripItem } from '../date-strip/strip-items.ts';
import { extentOf } from './extent.ts';
import { type Lane, type Mark, placeLanes, type Wording } from './lanes.ts';
import { keyOf, placeRows, stepTo, unitsOf } from './rows.ts';

const item = (id: string, first: string | null, changes: Partial<StripItem> = {}): StripItem => ({
  id,
  label: id,
  type: 'meeting',
  status: 'occurred',
  kind: 'day',
  first: first === null ? null : dayNumber(first),
  last: first === null ? null : dayNumber(first),
  about: false,
  ...changes,
});
const wide =
  (width: number) =>
  (one: StripItem): Wording => ({
    name: one.label,
    date: '',
    width,
    cut: (room) => (room < 40 ? null : { name: '…', date: '', width: Math.floor(room), cut: () => null }),
  });
function lanesOf(items: readonly StripItem[], { width = 100, length = 1000 } = {}): readonly Lane[] {
  const scale = foldedScale(items, 26, length - 26);
  if (!scale) throw new Error('no scale');
  return placeLanes(items, { scale, length, wording: wide(width) });
}
const overlapping = (marks: readonly Mark[]): number =>
  marks.filter((a, i) =>
    marks.slice(i + 1).some((b) => a.row === b.row && a.left < b.right && b.left < a.right),
  ).length;

describe('placeLanes', () => {
  it('makes a lane of each type that has something, meetings first', () => {
    const lanes = lanesOf([
      item('war', '2025-01-05', { type: 'conflict' }),
      item('talks', '2025-02-05'),
      item('pact', '2025-03-05', { type: 'agreement' }),
    ]);
    expect(lanes.map(({ type }) => type)).toEqual(['meeting', 'agreement', 'conflict']);
  });

  it('lets no mark or label cover another, however many share a month', () => {
    const days = Array.from({ length: 40 }, (_, i) => item(`m${i}`, addDays('2025-08-01', i)));
    for (const width of [60, 140, 330]) {
      const [lane] = lanesOf(days, { width });
      expect(overlapping(lane?.marks ?? [])).toBe(0);
    }
  });

  it('keeps every label inside the drawing: at the left where the right has no room, cut where neither has', () => {
    const days = [item('first', '2025-01-01'), item('last', '2025-12-31')];
    const [lane] = lanesOf(days, { width: 300, length: 700 });
    expect(lane?.marks.map(({ label }) => label?.side)).toEqual(['right', 'left']);
    const [narrow] = lanesOf(days, { width: 300, length: 260 });
    for (const { label } of narrow?.marks ?? []) {
      expect(label?.name).toBe('…');
      expect(label?.x).toBeGreaterThanOrEqual(4);
      expect((label?.x ?? 0) + (label?.width ?? 0)).toBeLessThanOrEqual(256);
    }
  });

  it('writes above a bar that is longer than the words', () => {
    const war = item('war', '2025-01-01', { kind: 'lasting', last: null, type: 'conflict' });
    const [lane] = lanesOf([war, item('x', '2025-12-01', { type: 'conflict' })]);
    expect(lane?.marks[0]?.label?.side).toBe('above');
  });

  it('counts what has no row, and loses nothing of five thousand', () => {
    const many = Array.from({ length: 5000 }, (_, i) => item(`m${i}`, addDays('2020-01-01', i % 2000))).sort(
      (a, b) => (a.first ?? 0) - (b.first ?? 0),
    );
    const [lane] = lanesOf(many);
    const counted = lane?.crowds.reduce((sum, crowd) => sum + crowd.items.length, 0) ?? 0;
    expect(counted + (lane?.marks.length ?? 0)).toBe(5000);
    expect(lane?.rows).toBeLessThanOrEqual(13);
  });
});

describe('extentOf', () => {
  const scale = foldedScale([item('a', '2025-01-01'), item('b', '2025-12-31')], 0, 3650);
  const extent = (one: StripItem) => {
    if (!scale) throw new Error('no scale');
    return extentOf(one, scale);
  };
  it.each([
    ['a day is no bar', item('a', '2025-08-15'), null],
    [
      'a month is a bar of its days',
      item('a', '2025-08-01', { kind: 'coarse', last: dayNumber('2025-08-31') }),
      310,
    ],
    ['between two days', item('a', '2025-08-11', { kind: 'between', last: dayNumber('2025-08-17') }), 70],
  ])('%s', (_name, one, width) => {
    const { bar } = extent(one);
    expect(bar && Math.round(bar.x2 - bar.x1)).toBe(width);
  });

  it('has whiskers where it is about, an arrow where it is open', () => {
    const about = extent(item('a', '2025-08-15', { about: true }));
    const exact = extent(item('a', '2025-08-15'));
    expect(about.x2 - about.x1).toBeGreaterThan(exact.x2 - exact.x1);
    const open = extent(item('a', '2025-08-15', { kind: 'lasting', last: null }));
    expect(open.bar).toMatchObject({ openEnd: true, openStart: false });
    expect(open.x2).toBeGreaterThan(open.bar?.x2 ?? Infinity);
  });
});

describe('placeRows and unitsOf', () => {
  const lanes = lanesOf([
    item('a', '2025-01-05'),
    item('b', '2025-06-05', { type: 'conflict' }),
    item('c', '2025-12-05'),
  ]);

  it('gives rows the room there is, within what can be read', () => {
    const [low, high] = [placeRows(lanes, 50).height, placeRows(lanes, 5000).height];
    expect(low).toBeLessThan(high);
    expect(placeRows(lanes, 0).height).toBe(low);
  });

  it('walks all lanes in the order of time and stops at the ends', () => {
    const units = unitsOf(placeRows(lanes, 400).lanes);
    expect(units.map(keyOf)).toEqual(['a', 'b', 'c']);
    const walk = (from: string | null, key: string) => {
      const unit = stepTo(units, from, key);
      return unit && keyOf(unit);
    };
    expect(walk('a', 'ArrowRight')).toBe('b');
    expect(walk('b', 'ArrowUp')).toBe('a');
    expect(walk('a', 'ArrowLeft')).toBe('a');
    expect(walk('c', 'ArrowDown')).toBe('c');
    expect(walk('c', 'Home')).toBe('a');
    expect(walk(null, 'ArrowRight')).toBe('a');
    expect(walk('a', 'x')).toBeNull();
  });
});
