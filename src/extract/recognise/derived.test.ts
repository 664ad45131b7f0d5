import { describe, expect, it } from 'vitest';
import { isDerived } from './derived.ts';

const WORDS = new Set([
  'memantau',
  'menolak',
  'menggempur',
  'membantu',
  'menyusul',
  'mengirim',
  'merintis',
  'rusak',
  'benua',
  'rudal',
  'pihak',
  'temu',
  'terima',
]);

describe('isDerived', () => {
  it.each([
    'dipantau',
    'ditolak',
    'digempur',
    'disusul',
    'dikirimkan',
    'dirintis',
    'penolak',
    'gempuran',
    'bantuan',
    'kerusakan',
    'antarbenua',
    'antirudal',
    'dwipihak',
    'bertemu',
    'terkirim',
  ])('knows the root of "%s"', (word) => expect(isDerived(word, WORDS)).toBe(true));

  it.each([
    '',
    'an',
    'di',
    'diana',
    'dimitri',
    'berlusconi',
    'merkel',
    'terman',
    'peterson',
    'pelosi',
    'antonov',
    'antibes',
    'erdogan',
    'sultan',
    'nonaka',
  ])('finds no root in "%s"', (word) => expect(isDerived(word, WORDS)).toBe(false));
});
