import { describe, expect, it } from 'vitest';
import { compilePhrases, findPhrases, matchPhrase } from './phrases.ts';
import { tokenise } from './tokens.ts';

const rows = [
  { id: 'pertemuan', phrases: ['pertemuan', 'pertemuan puncak'] },
  { id: 'puncak', phrases: ['puncak Jaya'] },
  { id: 'wakil', phrases: ['wakil presiden'] },
  { id: 'presiden', phrases: ['presiden', 'Pertemuan'] },
  { id: 'antar', phrases: ['antar-Korea'] },
  { id: 'kosong', phrases: ['', '  '] },
];
const book = compilePhrases(rows, ({ phrases }) => phrases);
const found = (text: string): string =>
  findPhrases(book, tokenise(text))
    .map(({ from, to, row }) => `${row.id} ${from}-${to}`)
    .join(', ');

describe('findPhrases', () => {
  it.each([
    ['Pertemuan puncak digelar', 'pertemuan 0-2'],
    ['pertemuan itu', 'pertemuan 0-1'],
    ['PERTEMUAN PUNCAK', 'pertemuan 0-2'],
    ['pertemuan, puncak', 'pertemuan 0-1'],
    ['pertemuan puncak Jaya', 'pertemuan 0-2'],
    ['puncak puncak Jaya', 'puncak 1-3'],
    ['wakil presiden dan presiden', 'wakil 0-2, presiden 3-4'],
    ['wakil', ''],
    ['antar-Korea', 'antar 0-3'],
    ['antar Korea', ''],
    ['prêsidén', 'presiden 0-1'],
    ['presidennya', ''],
    ['', ''],
  ])('in “%s”: %s', (text, wanted) => {
    expect(found(text)).toBe(wanted);
  });

  it('begins where it is told to', () => {
    const tokens = tokenise('kata presiden');
    expect(matchPhrase(book, tokens, 0)).toBeNull();
    expect(matchPhrase(book, tokens, 1)?.row.id).toBe('presiden');
    expect(matchPhrase(book, tokens, 9)).toBeNull();
  });
});
