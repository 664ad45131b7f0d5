import { describe, expect, it } from 'vitest';
import { openIdBook } from './id-book.ts';

describe('openIdBook', () => {
  it.each<[string, readonly (readonly string[])[], readonly string[]]>([
    [
      'the first that is free',
      [['a'], ['a', 'a-2024'], ['a', 'a-2024', 'a-2024-05']],
      ['a', 'a-2024', 'a-2024-05'],
    ],
    ['a number where all are taken', [['a'], ['a'], ['a']], ['a', 'a-2', 'a-3']],
    ['a number that nobody has', [['a'], ['a-2'], ['a']], ['a', 'a-2', 'a-3']],
    ['the last with a number', [['a'], ['b'], ['a', 'b']], ['a', 'b', 'b-2']],
  ])('gives %s', (_, asked, wanted) => {
    const book = openIdBook();
    expect(asked.map((candidates) => book.take(candidates))).toEqual(wanted);
  });

  it('redirects former ids that mean one thing and are nobody’s', () => {
    const book = openIdBook();
    for (const id of ['meeting:2025-08-15-anchorage', 'meeting:ktt', 'meeting:x']) book.take([id]);
    book.alsoCalled('meeting:pertemuan', 'meeting:2025-08-15-anchorage');
    book.alsoCalled('meeting:pertemuan', 'meeting:2025-08-15-anchorage');
    // Two things, and one that has a node of its own.
    book.alsoCalled('meeting:kunjungan', 'meeting:ktt');
    book.alsoCalled('meeting:kunjungan', 'meeting:x');
    book.alsoCalled('meeting:x', 'meeting:ktt');
    expect(book.redirects()).toEqual({ 'meeting:pertemuan': 'meeting:2025-08-15-anchorage' });
  });
});
