import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { article, graphOf } from '../state/support/graph.ts';
import { findTexts, piecesOf, wordsTogether } from './text-search.ts';

const TEXTS = [
  'Ruritania menjatuhkan sanksi atas minyak Borduria.\n\nLain hal: gas.',
  'Harga minyak naik.\n\nSanksi tetap berlaku.',
  'Sanksi minyak dicabut; minyak sanksi itu habis.',
  'Persanksian minyak.',
];
const INDEX = graphOf({ articles: TEXTS.map((text, i) => article(`a${i}`, { text })) });

const found = (query: string, most = 9) =>
  findTexts(INDEX, query, most).map(({ article: id, start, end }) => [
    id,
    TEXTS[Number(id.slice(1))]?.slice(start, end),
  ]);

describe('findTexts', () => {
  it.each<[string, string, readonly (readonly [string, string])[]]>([
    [
      'words as they were typed come first',
      'minyak sanksi',
      [
        ['a2', 'minyak sanksi'],
        ['a0', 'sanksi atas minyak'],
      ],
    ],
    ['words of two paragraphs are not together', 'harga berlaku', []],
    [
      'the beginning of a word is enough',
      'rurit bordu',
      [['a0', 'Ruritania menjatuhkan sanksi atas minyak Bordu']],
    ],
    ['the middle of a word is none, where there are several', 'dagang anksi', []],
    [
      'one word is found anywhere, as one types it',
      'anksi',
      [
        ['a0', 'anksi'],
        ['a1', 'anksi'],
        ['a2', 'anksi'],
        ['a3', 'anksi'],
      ],
    ],
    ['marks of patterns are letters', 'sanksi (atas', []],
    ['two letters are in too many sentences', 'mi', []],
    ['a word twice is that word', 'gas gas', []],
  ])('%s', (_, query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it('puts first what stands nearer', () => {
    const texts = ['aa x x x bb', 'aa x bb', 'aa x x bb'];
    const index = graphOf({ articles: texts.map((text, i) => article(`b${i}`, { text })) });
    expect(findTexts(index, 'bb aa', 2).map(({ article: id }) => id)).toEqual(['b1', 'b2']);
  });

  it('stops at the most that is asked for', () => {
    expect(found('anksi', 2)).toHaveLength(2);
    expect(found('minyak sanksi', 1)).toEqual([['a2', 'minyak sanksi']]);
  });
});

describe('piecesOf', () => {
  it.each([
    ['Sanksi\nMinyak', 'sanksi minyak', ['', 'Sanksi\nMinyak']],
    ['minyak dan sanksi', 'sanksi minyak', ['', 'minyak', ' dan ', 'sanksi', '']],
    ['a.b', '.', ['a', '.', 'b']],
  ])('%s, %s', (hit, query, pieces) => {
    expect(piecesOf(hit, query)).toEqual(pieces);
    expect(piecesOf(hit, query).join('')).toBe(hit);
  });
});

describe('wordsTogether', () => {
  it('is the shortest stretch of all that hold every word', () => {
    const word = fc.constantFrom('aa', 'bb', 'cc', 'dd');
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 24 }),
        fc.uniqueArray(word, { minLength: 1, maxLength: 3 }),
        (text, asked) => {
          const all = text.flatMap((_, i) =>
            text.slice(i).flatMap((__, more) => {
              const part = text.slice(i, i + more + 1);
              return asked.every((one) => part.includes(one)) ? [part.join(' ').length] : [];
            }),
          );
          const best = wordsTogether(text.join(' '), asked);
          expect(best ? best.end - best.start : null).toBe(all.length ? Math.min(...all) : null);
        },
      ),
    );
  });

  it('is none where the words are a long way apart', () => {
    const apart = (letters: number) => wordsTogether(`aa${' '.repeat(letters)}bb`, ['aa', 'bb']);
    expect([apart(296)?.end, apart(297)]).toEqual([300, null]);
  });
});
