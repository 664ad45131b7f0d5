import { describe, expect, it } from 'vitest';
import { firstCamera, fitBox, MIN_ZOOM, panInto } from './camera.ts';

const SIZE = { width: 800, height: 600 };
const box = (x1: number, y1: number, x2: number, y2: number) => ({ x1, y1, x2, y2 });

describe('fitBox', () => {
  it('centres a small graph without blowing it up', () => {
    const { zoom, pan } = fitBox(box(-50, -50, 50, 50), SIZE);
    expect(zoom).toBe(1.15);
    expect(pan).toEqual({ x: 400, y: 300 });
  });

  it('shrinks a large one until both directions fit', () => {
    const { zoom } = fitBox(box(0, 0, 1520, 560), SIZE);
    expect(zoom).toBe(0.5);
  });

  it('stays finite for a single point and for a huge graph', () => {
    expect(fitBox(box(3, 3, 3, 3), SIZE).zoom).toBe(1.15);
    expect(fitBox(box(0, 0, 1e6, 1e6), SIZE).zoom).toBe(MIN_ZOOM);
  });
});

describe('under something that covers the head of the canvas', () => {
  const UNDER = { ...SIZE, top: 50 };
  const all = box(0, 0, 9000, 9000);
  it.each([
    ['a box is centred below it', fitBox(box(-50, -50, 50, 50), UNDER).pan, { x: 400, y: 350 }],
    [
      'the first of a large graph begins below it',
      firstCamera(all, [box(0, 0, 9, 9)], UNDER).pan,
      { x: 20, y: 70 },
    ],
    [
      'the last of it ends above the foot',
      firstCamera(all, [box(8990, 8990, 9000, 9000)], UNDER).pan,
      { x: 780 - 9000 * 0.62, y: 630 - 9000 * 0.62 },
    ],
    ['what lies behind it comes out', panInto(box(100, 40, 200, 90), UNDER), { x: 0, y: 42 }],
    ['what stands below it stays', panInto(box(100, 90, 200, 640 - 32), UNDER), { x: 0, y: 0 }],
  ])('%s', (_, given, expected) => {
    expect(given).toEqual(expected);
  });
});

describe('firstCamera', () => {
  it('shows everything rather than cut a few names off at the edge', () => {
    const all = box(0, 0, 1760, 600);
    expect(firstCamera(all, [box(0, 0, 10, 10)], SIZE)).toEqual(fitBox(all, SIZE));
  });

  it('shows everything where that can be read', () => {
    const all = box(0, 0, 800, 600);
    expect(firstCamera(all, [box(0, 0, 10, 10)], SIZE)).toEqual(fitBox(all, SIZE));
  });

  it('shows what matters most at a readable size where it cannot', () => {
    const { zoom, pan } = firstCamera(box(0, 0, 9000, 9000), [box(4000, 4000, 4200, 4200)], SIZE);
    expect(zoom).toBe(0.62);
    expect(pan).toEqual({ x: 400 - 4100 * 0.62, y: 300 - 4100 * 0.62 });
  });

  it('keeps to the first of what matters where the others are screens away', () => {
    const core = [box(4000, 4000, 4100, 4100), box(4300, 4000, 4400, 4100), box(100, 100, 200, 200)];
    const { pan } = firstCamera(box(0, 0, 9000, 9000), core, SIZE);
    expect(pan).toEqual({ x: 400 - 4200 * 0.62, y: 300 - 4050 * 0.62 });
  });

  it('goes on to what fits beside the first, past what does not', () => {
    const core = [box(4000, 4000, 4100, 4100), box(100, 100, 200, 200), box(4300, 4000, 4400, 4100)];
    const { pan } = firstCamera(box(0, 0, 9000, 9000), core, SIZE);
    expect(pan).toEqual({ x: 400 - 4200 * 0.62, y: 300 - 4050 * 0.62 });
  });

  it('leaves no empty margin while something is cut off at the other side', () => {
    const { pan } = firstCamera(box(0, 0, 9000, 9000), [box(0, 0, 10, 10)], SIZE);
    expect(pan).toEqual({ x: 20, y: 20 });
  });
});

describe('panInto', () => {
  it.each([
    ['inside: the camera stays', box(100, 100, 200, 200), { x: 0, y: 0 }],
    ['off to the left', box(-100, 100, -50, 200), { x: 132, y: 0 }],
    ['off to the lower right', box(790, 590, 850, 640), { x: -82, y: -72 }],
    ['larger than the canvas: centred', box(-500, 100, 900, 200), { x: 200, y: 0 }],
  ])('%s', (_, rendered, move) => expect(panInto(rendered, SIZE)).toEqual(move));
});
