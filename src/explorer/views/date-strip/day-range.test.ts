import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../graph/days.ts';
import { readRange, writeRange } from './day-range.ts';

const SCALE = { from: dayNumber('2022-02-01'), to: dayNumber('2025-12-31') };
const days = (from: string, to: string) => ({ from: dayNumber(from), to: dayNumber(to) });

describe('readRange', () => {
  it.each([
    ['nothing is limited', null, null, SCALE],
    ['a month begins with its first day', '2025-03', null, days('2025-03-01', '2025-12-31')],
    ['a year ends with its last', null, '2024', days('2022-02-01', '2024-12-31')],
    ['days are themselves', '2025-08-06', '2025-08-15', days('2025-08-06', '2025-08-15')],
    ['what is no date does not limit', 'kemarin', null, SCALE],
  ])('%s', (_, from, to, range) => expect(readRange(from, to, SCALE)).toEqual(range));
});

describe('writeRange', () => {
  it.each([
    ['whole months', days('2025-03-01', '2025-08-31'), { from: '2025-03', to: '2025-08' }],
    ['whole years', days('2023-01-01', '2024-12-31'), { from: '2023', to: '2024' }],
    ['days', days('2025-03-02', '2025-08-31'), { from: '2025-03-02', to: '2025-08-31' }],
    ['the ends of the scale are no limits', SCALE, { from: null, to: null }],
    ['only one end', days('2025-08-15', '2025-12-31'), { from: '2025-08-15', to: null }],
  ])('%s', (_, range, written) => expect(writeRange(range, SCALE)).toEqual(written));

  it('reads back as it was written', () => {
    const range = days('2024-02-01', '2024-02-29');
    const { from, to } = writeRange(range, SCALE);
    expect(readRange(from, to, SCALE)).toEqual(range);
  });
});
