import { describe, expect, it } from 'vitest';
import { dayNumber, dayOf } from '../../../graph/days.ts';
import { foldedScale } from './folded-scale.ts';
import type { StripItem } from './strip-items.ts';
import { dragged } from './use-brush.ts';

const whole: StripItem = {
  id: 'x',
  label: 'x',
  type: 'meeting',
  status: 'occurred',
  kind: 'coarse',
  first: dayNumber('2025-01-01'),
  last: dayNumber('2025-12-31'),
  about: false,
};
const scale = foldedScale([whole], 0, 730);
if (!scale) throw new Error('no scale');
const all = { from: scale.from, to: scale.to };
const x = (day: string) => scale.x(dayNumber(day));
const written = ({ from, to }: { from: number; to: number }) => [dayOf(from), dayOf(to)];

describe('dragged', () => {
  it('draws a new range in either direction', () => {
    const forth = dragged({ grip: 'new', startX: x('2025-03-11'), range: all }, x('2025-06-17'), scale);
    const back = dragged({ grip: 'new', startX: x('2025-06-17'), range: all }, x('2025-03-11'), scale);
    expect(written(forth)).toEqual(['2025-03-11', '2025-06-17']);
    expect(back).toEqual(forth);
  });

  it('snaps to the beginning and the end of a month', () => {
    const range = dragged({ grip: 'new', startX: x('2025-03-02'), range: all }, x('2025-06-30'), scale);
    expect(written(range)).toEqual(['2025-03-01', '2025-06-30']);
  });

  it('never lets one end pass the other', () => {
    const range = { from: dayNumber('2025-05-01'), to: dayNumber('2025-05-31') };
    expect(dragged({ grip: 'from', startX: 0, range }, x('2025-09-10'), scale).from).toBe(range.to);
    expect(dragged({ grip: 'to', startX: 0, range }, x('2025-01-10'), scale).to).toBe(range.from);
  });

  it('moves the whole range and stops at the ends of the scale', () => {
    const range = { from: dayNumber('2025-05-01'), to: dayNumber('2025-05-31') };
    const moved = dragged({ grip: 'move', startX: x('2025-05-10'), range }, x('2025-07-10'), scale);
    expect(written(moved)).toEqual(['2025-07-01', '2025-07-31']);
    const far = dragged({ grip: 'move', startX: x('2025-05-10'), range }, 9999, scale);
    expect(far.to).toBe(scale.to);
  });
});
