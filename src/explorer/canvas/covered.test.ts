import { expect, it } from 'vitest';
import { coveredBy } from './covered.ts';

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
const CANVAS = box(0, 52, 820, 1056);
const PHONE = box(0, 86, 390, 781);

it.each([
  ['a panel over the right side of a tablet', box(460, 52, 820, 1180), CANVAS, { right: 360, bottom: 0 }],
  ['a panel beside the canvas', box(820, 52, 1180, 1180), CANVAS, { right: 0, bottom: 0 }],
  ['a sheet that peeks on a phone', box(0, 663, 390, 781), PHONE, { right: 0, bottom: 118 }],
  ['a sheet half way up', box(0, 364, 390, 781), PHONE, { right: 0, bottom: 417 }],
  ['a sheet all the way up', box(0, 86, 390, 781), PHONE, { right: 0, bottom: 0 }],
  ['an article over nearly everything', box(98, 52, 820, 1180), CANVAS, { right: 0, bottom: 0 }],
])('%s', (_, cover, whole, covered) => {
  expect(coveredBy(cover, whole)).toEqual(covered);
});
