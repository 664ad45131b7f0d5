import { describe, expect, it } from 'vitest';
import { englishKin, englishOffice } from './offices.ts';

describe('englishOffice', () => {
  it.each([
    ['Presiden', 'president'],
    ['Menteri Luar Negeri', 'foreign minister'],
    ['Menlu', 'foreign minister'],
    ['Wamenlu', 'deputy foreign minister'],
    ['Wakil Menlu', 'deputy foreign minister'],
    ['Wakil Presiden', 'vice president'],
    ['mantan Wakil Presiden', 'former vice president'],
    ['Pelaksana Tugas Perdana Menteri', 'acting prime minister'],
    ['Plt PM', 'acting prime minister'],
    ['Asisten Menteri Luar Negeri', 'assistant foreign minister'],
    ['Menko Perekonomian', 'coordinating economic affairs minister'],
    ['Menteri Hukum dan HAM', 'law and human rights minister'],
    ['  utusan   khusus ', 'special envoy'],
  ])('%s', (role, expected) => {
    expect(englishOffice(role)).toBe(expected);
  });

  it.each([
    ['an office that no row knows', 'Pemangku Adat'],
    ['a field that no row knows', 'Menteri Urusan Samudra'],
    ['what is behind a known word', 'mantan Pemangku Adat'],
    ['a word without its office', 'mantan'],
    ['a word without its field', 'Menteri Koordinator'],
    ['no word', ''],
    ['a name that every object has', 'constructor'],
  ])('is not made up for %s', (_, role) => {
    expect(englishOffice(role)).toBeNull();
  });
});

describe('englishKin', () => {
  it.each([
    ['Istri', 'the wife of'],
    ['menantu', 'a son- or daughter-in-law of'],
    ['rekan', null],
    ['toString', null],
  ])('%s', (role, expected) => {
    expect(englishKin(role)).toBe(expected);
  });
});
