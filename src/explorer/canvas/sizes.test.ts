import { describe, expect, it } from 'vitest';
import { lineWidth, nodeDiameter } from './sizes.ts';

describe('nodeDiameter', () => {
  it.each([
    ['no passage: the smallest that shows an icon', 0, 22],
    ['one passage', 1, 22],
    ['four passages', 4, 25.6],
    ['twenty-five passages', 25, 38.5],
    ['hundreds: never larger', 400, 48],
  ])('%s', (_, passages, diameter) => expect(nodeDiameter(passages)).toBe(diameter));
});

describe('lineWidth', () => {
  it.each([
    ['nothing', 0, 1.1],
    ['one passage', 1, 1.1],
    ['five passages', 5, 2.46],
    ['hundreds: never thicker', 300, 5],
  ])('%s', (_, passages, width) => expect(lineWidth(passages)).toBe(width));
});
