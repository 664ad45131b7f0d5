import { describe, expect, it } from 'vitest';
import { compactDate } from './compact-date.ts';

describe('compactDate', () => {
  it.each([
    ['2025-08-06', '6 Agu 2025'],
    ['2025-08-11/2025-08-17', '11–17 Agu 2025'],
    ['2025-09-29/2025-10-05', '29 Sep–5 Okt 2025'],
    ['2024-12-30/2025-01-02', '30 Des 2024–2 Jan 2025'],
    ['2025-12-22~', '± 22 Des 2025'],
    ['2022~/..', 'sejak sekitar 2022'],
    ['2022/2023', '2022–2023'],
    ['2025-03', 'Mar 2025'],
  ])('%s', (value, expected) => {
    expect(compactDate(value, 'id')).toBe(expected);
  });
});
