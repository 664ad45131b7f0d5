import { describe, expect, it } from 'vitest';
import { rangeText } from './range-text.ts';

describe('rangeText', () => {
  it.each([
    [null, null, 'Semua tanggal'],
    ['2025-03', '2025-12', 'Maret – Desember 2025'],
    ['2024-11', '2025-02', 'November 2024 – Februari 2025'],
    ['2025-08', '2025-08', 'Agustus 2025'],
    ['2025-08-15', null, 'Sejak 15 Agustus 2025'],
    [null, '2024', 'Sampai 2024'],
    ['2022', '2025', '2022 – 2025'],
  ])('%s to %s', (from, to, text) => expect(rangeText(from, to, 'id')).toBe(text));
});
