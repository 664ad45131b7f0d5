import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutUnseen } from './markup.ts';
import { isAllCapitals, startsWithCapital, tokenise } from './tokens.ts';

const wordsOf = (text: string): string =>
  tokenise(text)
    .map(({ text: word }) => word)
    .join('|');

describe('tokenise', () => {
  it.each([
    ['Putin bertemu Trump.', 'Putin|bertemu|Trump|.'],
    ['Amerika Serikat (A.S.) siap', 'Amerika|Serikat|(|A.S.|)|siap'],
    ['pukul 09.23, 1.500.000 orang', 'pukul|09.23|,|1.500.000|orang'],
    ['2,5 persen pada 5/8', '2,5|persen|pada|5|/|8'],
    ["Qur'an dan Sana’a", "Qur'an|dan|Sana’a"],
    ["kata 'siap' saja", "kata|'|siap|'|saja"],
    ['Rusia-Ukraina', 'Rusia|-|Ukraina'],
    ['ke-19', 'ke|-|19'],
    ['Erdog\u0306an', 'Erdog\u0306an'],
    ['G20 dan F-16', 'G20|dan|F|-|16'],
    ['“Siap,” katanya…', '“|Siap|,|”|katanya|…'],
    ['😀 Путин 習近平', '😀|Путин|習近平'],
    ['**Putin** bertemu _Trump_, *Senin*', 'Putin|bertemu|Trump|,|Senin'],
    ['* Putin * Trump', '*|Putin|*|Trump'],
    ['[Putin](https://contoh.id/a) dan [Trump] (itu)', 'Putin|dan|[|Trump|]|(|itu|)'],
    ['@Amb_Kenji *****', '@|Amb|_|Kenji|*|*|*|*|*'],
    ['Vla\u200bdimir\u200b Pu\u00adtin \u200bTrump', 'Vladimir|Putin|Trump'],
    ['', ''],
    [' \n\t\u00a0', ''],
  ])('%s: %s', (text, wanted) => {
    expect(wordsOf(text)).toBe(wanted);
  });

  it.each([
    ['Putin', 'word'],
    ['éclair', 'word'],
    ['\u0301', 'word'],
    ['2025', 'number'],
    ['٣', 'number'],
    ['½', 'number'],
    ['“', 'punctuation'],
    ['😀', 'punctuation'],
  ])('calls %s a %s', (text, kind) => {
    expect(tokenise(text)[0]?.kind).toBe(kind);
  });

  it('reads a part of a text as that part, with offsets of the whole', () => {
    const text = 'Putin tiba. Trump pergi.';
    expect(tokenise(text, 12, 17)).toEqual([
      { start: 12, end: 17, text: 'Trump', lower: 'trump', kind: 'word' },
    ]);
  });

  /** Marks of emphasis, and letters of no width. */
  const withoutMarks = (text: string): string => text.replace(/[*_[\]\u00AD\u200B-\u200F\u2060]/g, '').trim();

  it('leaves out nothing but blanks and marks, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tokens = tokenise(text);
        let at = 0;
        for (const { start, end, text: word } of tokens) {
          expect(withoutMarks(text.slice(at, start))).toBe('');
          expect(withoutUnseen(text.slice(start, end))).toBe(word);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(withoutMarks(text.slice(at))).toBe('');
      }),
    );
  });
});

describe('capitals', () => {
  it.each([
    ['Putin', true],
    ['Özil', true],
    ['Šefčovič', true],
    ['putin', false],
    ['özil', false],
    ['2025', false],
    ['習', false],
    ['', false],
  ])('begin %s: %s', (text, wanted) => {
    expect(startsWithCapital(text)).toBe(wanted);
  });

  it.each([
    ['PBB', true],
    ['G20', true],
    ['A.S.', true],
    ['ÖVP', true],
    ['X', false],
    ['Putin', false],
    ['pbb', false],
  ])('are all of %s: %s', (text, wanted) => {
    const [token] = tokenise(text);
    expect(token && isAllCapitals(token)).toBe(wanted);
  });
});
