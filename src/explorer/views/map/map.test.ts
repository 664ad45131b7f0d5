import codes from 'i18n-iso-countries/codes.json';
import { describe, expect, it } from 'vitest';
import { edge, graphOf, node } from '../../state/support/graph.ts';
import { fanOut, spots } from './fan.ts';
import { lettersOf } from './iso-numbers.ts';
import { involvementOf, locate, type Position, shadeOf } from './located.ts';
import {
  cameraOn,
  fitPoints,
  kept,
  middleOfStage,
  panned,
  resized,
  shownIn,
  toScreen,
  wholeWorld,
  zoomedAt,
} from './map-camera.ts';
import { placeNames } from './map-labels.ts';
import { drawWorld, project, unproject } from './projection.ts';
import { loadWorld } from './world.ts';

describe('lettersOf', () => {
  it('agrees with the standard, pair by pair', () => {
    // The world's shapes are of fewer countries than the standard has.
    const known = (codes as readonly string[][]).filter(([, , number]) => lettersOf(number) !== null);
    for (const [letters, , number] of known) expect([number, lettersOf(number)]).toEqual([number, letters]);
    expect(known.length).toBeGreaterThan(170);
  });
  it.each([
    ['643', 'RU'],
    [36, 'AU'],
    ['999', null],
    [undefined, null],
  ])('%s is %s', (number, letters) => {
    expect(lettersOf(number)).toBe(letters);
  });
});

describe('locate', () => {
  const index = graphOf({
    nodes: [
      node('country:ua', { iso: 'UA', coordinates: [30.5, 50.4] }),
      node('country:su', { iso: 'SUHH', coordinates: [37.6, 55.7] }),
      node('place:town', { coordinates: [10, 20] }),
      node('place:nowhere'),
      node('meeting:town', { date: '2025-08-15' }),
      node('conflict:land'),
      node('agreement:none'),
      node('person:a'),
    ],
    edges: [
      edge('meeting:town~takes_place_in~country:ua'),
      edge('meeting:town~takes_place_in~place:town'),
      edge('conflict:land~takes_place_in~country:ua'),
      edge('person:a~represents~country:ua'),
    ],
  });
  const all = { nodes: new Set(index.nodes.keys()), edges: new Set(index.edges.keys()) };
  const middle = (iso: string): Position | null => (iso === 'UA' ? [31, 49] : null);
  const { located, countries, unplaced } = locate(index, all, middle);
  const at = (id: string) => located.find((one) => one.node.id === id)?.at;

  it('puts an event in its town before its country', () => {
    expect(at('meeting:town')).toEqual([10, 20]);
  });
  it('puts what happened in a country in its middle, not in its capital', () => {
    expect(at('conflict:land')).toEqual([31, 49]);
  });
  it('draws a country without a shape as a mark', () => {
    expect(countries.map(({ id }) => id)).toEqual(['country:ua']);
    expect(at('country:su')).toEqual([37.6, 55.7]);
  });
  it('counts what has no place; people have none and are not missing', () => {
    expect(unplaced.map(({ id }) => id)).toEqual(['place:nowhere', 'agreement:none']);
  });
  it('draws only what is visible', () => {
    expect(locate(index, { nodes: new Set(['place:town']), edges: new Set() }, middle)).toMatchObject({
      located: [{ at: [10, 20] }],
      countries: [],
      unplaced: [],
    });
  });
  it('counts the visible facts of a country', () => {
    const ukraine = index.nodes.get('country:ua');
    expect(ukraine && involvementOf(ukraine, index, all)).toBe(3);
    expect(ukraine && involvementOf(ukraine, index, { ...all, edges: new Set() })).toBe(0);
  });
});

describe('shadeOf', () => {
  it.each([
    [0, 10, 0],
    [1, 100, 1],
    [10, 100, 2],
    [50, 100, 3],
    [100, 100, 4],
    [1, 1, 4],
    [0, 0, 0],
  ])('%i of at most %i is step %i', (facts, most, step) => {
    expect(shadeOf(facts, most)).toBe(step);
  });
});

describe('camera', () => {
  const size = { width: 1000, height: 600 };
  it('keeps the point under the pointer', () => {
    const start = zoomedAt(wholeWorld(size), 3, { x: 500, y: 300 }, size);
    const at = { x: 320, y: 200 };
    const world = { x: (at.x - start.x) / start.k, y: (at.y - start.y) / start.k };
    const after = toScreen(zoomedAt(start, 1.7, at, size), world);
    expect(after.x).toBeCloseTo(at.x);
    expect(after.y).toBeCloseTo(at.y);
  });
  it('never goes further out than the world, nor off it', () => {
    const out = zoomedAt(wholeWorld(size), 0.01, { x: 0, y: 0 }, size);
    expect(out).toEqual(wholeWorld(size));
    expect(panned(out, 500, 500, size)).toEqual(out);
    const far = panned(zoomedAt(out, 4, { x: 500, y: 300 }, size), 1e6, 1e6, size);
    expect([far.x, far.y]).toEqual([0, 0]);
  });
  it('shows all points with room at the edges, and a single one with its surroundings', () => {
    const points = [project([-150, 64]), project([116, 40])].flatMap((point) => point ?? []);
    const camera = fitPoints(points, size);
    for (const point of points) {
      const { x, y } = toScreen(camera, point);
      expect(x > 20 && x < 980 && y > 20 && y < 580).toBe(true);
    }
    expect(fitPoints(points.slice(0, 1), size).k).toBeLessThanOrEqual(5);
    expect(fitPoints([], size)).toEqual(wholeWorld(size));
  });
  it('stands where a link says, on a stage of any size', () => {
    const camera = panned(zoomedAt(wholeWorld(size), 6, { x: 700, y: 200 }, size), 90, 40, size);
    const { zoom, ...middle } = middleOfStage(camera, size);
    const again = cameraOn(middle, zoom, size);
    for (const key of ['k', 'x', 'y'] as const) expect(again[key]).toBeCloseTo(camera[key]);
    const narrow = { width: 390, height: 500 };
    expect(middleOfStage(cameraOn(middle, zoom, narrow), narrow).x).toBeCloseTo(middle.x);
  });
  it('finds the degrees of a point again', () => {
    const [longitude = 0, latitude = 0] = unproject(project([37.62, 55.75]) ?? { x: 0, y: 0 }) ?? [];
    expect(longitude).toBeCloseTo(37.62);
    expect(latitude).toBeCloseTo(55.75);
  });
  it('moves only for what is not in sight', () => {
    const camera = zoomedAt(wholeWorld(size), 6, { x: 500, y: 300 }, size);
    const middle = { x: (500 - camera.x) / camera.k, y: (300 - camera.y) / camera.k };
    expect(shownIn(camera, middle, size)).toBe(camera);
    expect(shownIn(camera, { x: 10, y: 10 }, size)).not.toBe(camera);
  });
  it('keeps its middle when the stage gets narrower', () => {
    const camera = zoomedAt(wholeWorld(size), 6, { x: 500, y: 300 }, size);
    const after = resized(camera, size, { width: 600, height: 600 });
    expect((300 - after.x) / after.k).toBeCloseTo((500 - camera.x) / camera.k);
    expect(kept(after, { width: 600, height: 600 })).toEqual(after);
  });
});

describe('fanOut', () => {
  const pins = (...at: readonly [number, number][]) => at.map(([x, y], i) => ({ id: `p${i}`, x, y }));
  const none = new Set<string>();
  it('leaves what lies apart where it is', () => {
    const fans = fanOut(pins([0, 0], [300, 0]), none);
    expect(fans.map(({ pins: some, crowd }) => [some.length, crowd])).toEqual([
      [1, false],
      [1, false],
    ]);
  });
  it('fans out a few at one place, counts many', () => {
    const few = fanOut(pins(...Array.from({ length: 7 }, (): [number, number] => [5, 5])), none);
    expect(few).toMatchObject([{ crowd: false, x: 5, y: 5 }]);
    const many = fanOut(pins(...Array.from({ length: 8 }, (): [number, number] => [5, 5])), none);
    expect(many).toMatchObject([{ crowd: true }]);
  });
  it('opens a count that was asked for', () => {
    const many = pins(...Array.from({ length: 12 }, (): [number, number] => [5, 5]));
    expect(fanOut(many, new Set(['p0']))).toMatchObject([{ crowd: false }]);
  });
  it('loses nothing of nine hundred', () => {
    const many = pins(
      ...Array.from({ length: 900 }, (_, i): [number, number] => [(i * 37) % 800, (i * 91) % 500]),
    );
    const fans = fanOut(many, none);
    expect(fans.reduce((sum, fan) => sum + fan.pins.length, 0)).toBe(900);
  });
  it('gives every mark of a fan a spot of its own', () => {
    for (const count of [1, 2, 7, 8, 19, 20, 40]) {
      const all = spots(count);
      expect(all).toHaveLength(count);
      all.forEach((a, i) => {
        for (const b of all.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(24);
      });
    }
  });
});

describe('placeNames', () => {
  const stage = { width: 400, height: 300 };
  const want = (id: string, x: number, y: number) => ({ id, text: id, width: 80, x, y, half: 12 });
  it('takes another side where the right is taken or ends', () => {
    const [first, second] = placeNames([want('a', 100, 100), want('b', 380, 100)], [], stage);
    expect(first?.x).toBeGreaterThan(100);
    expect((second?.x ?? 0) + 80).toBeLessThan(380);
  });
  it('leaves a name out before it covers another or a mark', () => {
    const wanted = Array.from({ length: 30 }, (_, i) => want(`n${i}`, 200, 150));
    expect(placeNames(wanted, [], stage)).toHaveLength(4);
    expect(placeNames([want('a', 200, 150)], [{ x1: 0, y1: 0, x2: 400, y2: 300 }], stage)).toEqual([]);
  });
});

describe('the world', () => {
  it('has the shapes of countries by their letters, Antarctica left out', async () => {
    const { byIso, countries } = drawWorld(await loadWorld());
    expect(countries.length).toBeGreaterThan(170);
    expect(byIso.has('AQ')).toBe(false);
    expect(byIso.get('ID')?.d).toMatch(/^M[\d.]/);
    // France's middle is in France, not between it and Guiana.
    const [longitude = 0, latitude = 0] = byIso.get('FR')?.middle ?? [];
    expect(longitude > 0 && longitude < 6 && latitude > 43 && latitude < 50).toBe(true);
  });
});
