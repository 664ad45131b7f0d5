import { describe, expect, it } from 'vitest';
import { labelLines } from './label-lines.ts';

const sixPixels = (text: string): number => text.length * 6;

describe('labelLines', () => {
  it.each([
    ['Rusia', ['Rusia']],
    ['Vladimir Putin', ['Vladimir Putin']],
    ['Kunjungan Trump ke Moskow', ['Kunjungan Trump', 'ke Moskow']],
    ['Pertemuan puncak Putin–Trump di Alaska', ['Pertemuan puncak', 'Putin–Trump di', 'Alaska']],
    ['Perundingan AS–Ukraina–Eropa–Turki', ['Perundingan AS–', 'Ukraina–Eropa–', 'Turki']],
    ['', []],
    ['  ', []],
  ])('%s', (label, lines) => expect(labelLines(label, sixPixels)).toEqual(lines));

  it('ends the third line with an ellipsis where there is more', () => {
    const lines = labelLines(
      'Perjanjian penggabungan Donetsk, Lugansk, Kherson dan Zaporozhye ke Rusia',
      sixPixels,
    );
    expect(lines).toEqual(['Perjanjian', 'penggabungan', 'Donetsk, Lugansk…']);
  });

  it('cuts a word that no line holds', () => {
    expect(labelLines('x'.repeat(500), sixPixels)).toEqual([`${'x'.repeat(16)}…`]);
  });
});
