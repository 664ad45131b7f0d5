import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../graph/days.ts';
import type { StripItem } from '../date-strip/strip-items.ts';
import { axisOf } from './axis-words.ts';
import {
  daysIn,
  greatestZoom,
  kept,
  lengthAt,
  panned,
  scaleAt,
  shownIn,
  WHOLE,
  windowOn,
  zoomedAt,
} from './time-window.ts';

const item = (day: string): StripItem => ({
  id: day,
  label: day,
  type: 'meeting',
  status: 'occurred',
  kind: 'day',
  first: dayNumber(day),
  last: dayNumber(day),
  about: false,
});
const ground = { items: ['2022-02-24', '2025-03-11', '2025-08-15', '2025-12-22'].map(item), width: 1000 };
const dayAt = (window: { zoom: number; offset: number }, x: number) =>
  scaleAt(ground, window.zoom)?.day(window.offset + x);

describe('zoomedAt', () => {
  it('keeps the day under the pointer, in and out', () => {
    for (const x of [120, 500, 900]) {
      let window = WHOLE;
      const before = dayAt(window, x) ?? 0;
      for (const factor of [1.3, 2, 4]) window = zoomedAt(window, factor, x, ground);
      expect(Math.abs((dayAt(window, x) ?? 0) - before)).toBeLessThanOrEqual(1);
    }
  });

  it('goes from everything to single days, and no further', () => {
    expect(zoomedAt(WHOLE, 0.1, 500, ground)).toEqual(WHOLE);
    const near = zoomedAt(WHOLE, 1e9, 500, ground);
    expect(near.zoom).toBe(greatestZoom(ground));
    expect(scaleAt(ground, near.zoom)?.perDay).toBeGreaterThan(40);
  });

  it('is everything where nothing is dated', () => {
    expect(zoomedAt({ zoom: 3, offset: 10 }, 2, 5, { items: [], width: 1000 })).toEqual(WHOLE);
  });
});

describe('panned and shownIn', () => {
  const near = zoomedAt(WHOLE, 8, 500, ground);
  it('never leaves the ends', () => {
    expect(panned(near, 1e6, ground).offset).toBe(0);
    expect(panned(near, -1e6, ground).offset).toBeCloseTo(lengthAt(ground, near.zoom) - 1000);
    expect(kept({ zoom: 1, offset: 50 }, ground)).toEqual(WHOLE);
  });
  it('moves only for what is not in sight', () => {
    const { offset } = near;
    expect(shownIn(near, offset + 10, offset + 60, ground)).toBe(near);
    expect(shownIn(near, 0, 40, ground).offset).toBe(0);
    expect(shownIn(near, offset - 500, offset + 5000, ground)).toBe(near);
  });
});

describe('axisOf', () => {
  const words = (zoom: number, offset = 0) => {
    const scale = scaleAt(ground, zoom);
    if (!scale) throw new Error('no scale');
    return axisOf(scale, { left: offset, right: offset + 1000 }, 'id').words;
  };
  it('names years, folded years and months', () => {
    const texts = words(1).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['2022', '2023–24', '2025', 'Agu']));
  });
  it('names days when near, and always the month', () => {
    const zoom = greatestZoom(ground);
    const scale = scaleAt(ground, zoom);
    const offset = (scale?.x(dayNumber('2025-08-12')) ?? 0) - 20;
    const texts = words(zoom, offset).map(({ text }) => text);
    expect(texts).toContain('Agu 2025');
    expect(texts).toEqual(expect.arrayContaining(['14', '15', '16']));
  });
  it('never writes one word over another, and draws only what is in sight', () => {
    for (const zoom of [1, 2, 6, 20, 60]) {
      const sorted = [...words(zoom, 300)].filter(({ kind }) => kind !== 'fold').sort((a, b) => a.x - b.x);
      sorted.slice(1).forEach((word, i) => {
        const before = sorted[i];
        expect(word.x - (before?.x ?? 0)).toBeGreaterThan((before?.text.length ?? 0) * 6);
      });
      expect(sorted.length).toBeLessThan(120);
    }
  });
});

describe('daysIn and windowOn', () => {
  it('say nothing of the whole', () => {
    expect(daysIn(WHOLE, ground)).toBeNull();
    expect(windowOn('0001-01-01/9999-12-31', ground)).toEqual(WHOLE);
  });

  it.each([
    [3, 100],
    [8, 900],
    [40, 500],
  ])('lead back to the same days: %s times nearer at %s', (factor, x) => {
    const days = daysIn(zoomedAt(WHOLE, factor, x, ground), ground) ?? '';
    const again = daysIn(windowOn(days, ground), ground) ?? '';
    for (const end of [0, 1]) {
      const [a = '', b = ''] = [days.split('/')[end], again.split('/')[end]];
      expect(Math.abs(dayNumber(a) - dayNumber(b))).toBeLessThanOrEqual(2);
    }
  });

  it('show the same days in a window of another width', () => {
    const days = '2025-07-01/2025-09-30';
    const narrow = { ...ground, width: 500 };
    expect(daysIn(windowOn(days, narrow), narrow)?.slice(0, 7)).toBe(
      daysIn(windowOn(days, ground), ground)?.slice(0, 7),
    );
  });

  it('of nothing dated is everything', () => {
    expect(windowOn('2025-01-01/2025-02-01', { items: [], width: 1000 })).toEqual(WHOLE);
  });
});
