import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../graph/schema.ts';
import { citation, safeUrl } from './citation.ts';
import { contextOf } from './context.ts';
import { evidenceCards, findPassage, inReadingOrder, passagesOf } from './evidence.ts';
import { mentionsIn, mentionsWithin } from './mentions.ts';
import { ARTICLES, INDEX, quote, thing } from './support/story.ts';

const [SATU, DUA] = ARTICLES as readonly [Article, Article];
const shown = (article: Article, words: string): string => {
  const start = article.text.indexOf(words);
  const context = contextOf(article, { start, end: start + words.length });
  return `${context.clippedStart ? '…' : ''}${article.text.slice(context.start, context.end)}${context.clippedEnd ? '…' : ''}`;
};

describe('contextOf', () => {
  it.each([
    ['a name in the first sentence of a paragraph', SATU, 'Budi Karta', /^Utusan khusus .* pada Rabu\.$/],
    ['a name in the last sentence', SATU, 'Karta menyambut', /^Karta menyambut Ani Wirya, kata Wirya\.$/],
    ['a headline', SATU, 'Bertemu', /^Ani Wirya Bertemu Karta$/],
    ['a title with a full stop is no end: "Ir. Karta pulang."', DUA, 'pulang', /^Ir\. Karta pulang\.$/],
    [
      'a whole sentence',
      DUA,
      'Budi Karta membantah pertemuan itu.',
      /^Budi Karta membantah pertemuan itu\.$/,
    ],
  ])('%s', (_, article, words, expected) => {
    expect(shown(article, words)).toMatch(expected);
  });

  it('clips a sentence of ten thousand words on both sides', () => {
    const text = `${'kata '.repeat(10_000)}Ani Wirya ${'kata '.repeat(10_000)}`;
    const article = { ...SATU, text, blocks: [{ start: 0, end: text.length, kind: 'paragraph' as const }] };
    const words = shown(article, 'Ani Wirya');
    expect(words).toMatch(/^…kata .*Ani Wirya.* kata…$/);
    expect(words.length).toBeLessThan(1000);
  });

  it('holds a passage that begins with an empty line', () => {
    expect(contextOf({ ...SATU, text: '\n.', blocks: [] }, { start: 0, end: 1 }).start).toBe(0);
  });

  it('always holds the passage, or its beginning where it is too long', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
        fc.nat(),
        fc.nat(),
        (text, a, b) => {
          const start = a % text.length;
          const end = start + 1 + (b % (text.length - start));
          const context = contextOf({ ...SATU, text, blocks: [] }, { start, end });
          expect(context.start).toBeLessThanOrEqual(start);
          expect(context.end).toBeGreaterThanOrEqual(end);
        },
      ),
    );
  });
});

describe('evidenceCards', () => {
  const cardsOf = (id: string) => evidenceCards(inReadingOrder(passagesOf(thing(id)), INDEX), INDEX);

  it('shows a sentence once, however often it names somebody, and counts every mention', () => {
    const cards = cardsOf('person:ani-wirya');
    expect(cards.map(({ first, passages }) => [first, passages.length])).toEqual([
      [0, 1],
      [1, 1],
      [2, 2],
      [4, 1],
    ]);
  });

  it('keeps passages of another article apart, oldest article first', () => {
    expect(cardsOf('meeting:wina').map(({ article }) => article.id)).toEqual(['satu', 'dua']);
  });

  it('keeps what another person says in the same sentence apart', () => {
    const both = [quote('satu', 'AS akan'), quote('satu', 'sanksi', { attributedTo: 'person:ani-wirya' })];
    expect(evidenceCards(both, INDEX)).toHaveLength(2);
  });
});

describe('findPassage', () => {
  const ordered = inReadingOrder(passagesOf(thing('person:ani-wirya')), INDEX);
  it.each([
    ['the same span', quote('satu', 'Ani Wirya', { nth: 2 }), 1],
    ['a span that touches it', quote('satu', 'khusus AS, Ani'), 1],
    ['a span beside it', quote('satu', 'Harga beras'), -1],
  ])('%s', (_, at, expected) => {
    expect(findPassage(ordered, 'satu', at)).toBe(expected);
  });

  it('finds nothing without an article or in another one', () => {
    expect(findPassage(ordered, null, null)).toBe(-1);
    expect(findPassage(ordered, 'dua', quote('satu', 'Ani Wirya'))).toBe(-1);
  });
});

describe('mentionsIn', () => {
  it('gives every name in order and of two in one place the longer', () => {
    const mentions = mentionsIn(INDEX, 'satu');
    const starts = mentions.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(mentions.every(({ start }, i) => start >= (mentions[i - 1]?.end ?? 0))).toBe(true);
  });

  it('finds those that touch a span', () => {
    const within = mentionsWithin(mentionsIn(INDEX, 'dua'), quote('dua', 'Karta membantah'));
    expect(within.map(({ node }) => node.id)).toEqual(['person:budi-karta']);
    expect(mentionsWithin(mentionsIn(INDEX, 'dua'), quote('dua', 'membantah'))).toEqual([]);
    expect(mentionsWithin([], { start: 0, end: 9 })).toEqual([]);
  });
});

describe('citation', () => {
  it('gives words, title, source, date and link', () => {
    expect(citation(SATU, quote('satu', 'Harga beras naik'), { lang: 'id', link: 'http://x/?a=1' })).toBe(
      '“Harga beras naik” — Ani Wirya Bertemu Karta, Harian Uji, 7 Agustus 2025. http://x/?a=1',
    );
  });
});

describe('safeUrl', () => {
  it.each([
    ['https://uji.example/satu', 'https://uji.example/satu'],
    ['http://uji.example', 'http://uji.example/'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['//uji.example', null],
    ['satu.html', null],
    ['', null],
    [undefined, null],
  ])('%s', (url, expected) => {
    expect(safeUrl(url)).toBe(expected);
  });
});
