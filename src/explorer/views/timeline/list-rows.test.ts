import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../graph/days.ts';
import type { StripItem } from '../date-strip/strip-items.ts';
import { timeRows } from './list-rows.ts';

const item = (id: string, first: string | null): StripItem => ({
  id,
  label: id,
  type: 'meeting',
  status: 'occurred',
  kind: 'day',
  first: first === null ? null : dayNumber(first),
  last: dayNumber(first ?? '2026-01-01'),
  about: false,
});

describe('timeRows', () => {
  it('puts marks under the years in which they begin, and counts them', () => {
    const rows = timeRows([
      item('c', null),
      item('a', '1954-04-28'),
      item('b', '2025-08-06'),
      item('d', '2025-12-31'),
    ]);
    expect(rows.map((row) => (row.kind === 'year' ? `${row.year}: ${row.count}` : row.key))).toEqual([
      'null: 1',
      'c',
      '1954: 1',
      'a',
      '2025: 2',
      'b',
      'd',
    ]);
  });

  it('of nothing is nothing', () => {
    expect(timeRows([])).toEqual([]);
  });
});
