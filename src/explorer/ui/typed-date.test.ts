import { describe, expect, it } from 'vitest';
import { readTyped } from './typed-date.ts';

describe('readTyped', () => {
  it.each([
    ['', { value: null }],
    ['  ', { value: null }],
    ['2025', { value: '2025' }],
    [' 2025-08 ', { value: '2025-08' }],
    ['2025-08-15', { value: '2025-08-15' }],
    ['15/8/2025', { value: '2025-08-15' }],
    ['15.08.2025', { value: '2025-08-15' }],
    ['8/2025', { value: '2025-08' }],
    ['2025-13', 'wrong'],
    ['2025-02-30', 'wrong'],
    ['31/2/2025', 'wrong'],
    ['besok', 'wrong'],
    ['2025~', 'wrong'],
    ['2024/2025', 'wrong'],
  ])('"%s"', (text, read) => expect(readTyped(text)).toEqual(read));
});
