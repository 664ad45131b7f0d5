import { describe, expect, it } from 'vitest';
import { labelSide } from './label-side.ts';

const AT = { x: 0, y: 0 };

describe('labelSide', () => {
  it.each([
    ['no lines', [], 'below'],
    [
      'lines to both sides',
      [
        { x: -90, y: 0 },
        { x: 90, y: 5 },
      ],
      'below',
    ],
    ['lines up', [{ x: 0, y: -90 }], 'below'],
    [
      'lines down',
      [
        { x: 10, y: 90 },
        { x: -10, y: 80 },
        { x: 0, y: -80 },
      ],
      'above',
    ],
    ['a node on the same spot', [AT], 'below'],
  ])('%s', (_, ends, side) => expect(labelSide(AT, ends)).toBe(side));
});
