import { describe, expect, it } from 'vitest';
import { labelSize } from './label-size.ts';

describe('labelSize', () => {
  it('is the normal size around zoom 1', () => {
    for (const zoom of [0.95, 1, 1.1, 1.3]) expect(labelSize(zoom)).toBe(12);
  });

  it.each([0.08, 0.2, 0.5, 0.62, 0.8, 1, 1.5, 2, 4])(
    'is 10 to 17 pixels on the screen at zoom %s',
    (zoom) => {
      expect(labelSize(zoom) * zoom).toBeGreaterThan(10);
      expect(labelSize(zoom) * zoom).toBeLessThan(17);
    },
  );

  it('changes in few steps', () => {
    const sizes = Array.from({ length: 200 }, (_, i) => labelSize(0.3 + i / 200));
    expect(new Set(sizes).size).toBeLessThan(15);
  });
});
