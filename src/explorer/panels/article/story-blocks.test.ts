import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARTICLES, INDEX, quote } from '../../passages/support/story.ts';
import { hitsByBlock } from './block-hits.ts';
import { dateMarks } from './date-marks.ts';
import { findInText } from './find-in-text.ts';
import { numberAt, quotesHere } from './quotes-here.ts';
import { storyBlocks } from './story-blocks.ts';

const empty = { id: 'x', title: 'x', language: 'id', file: 'x.md', dates: [] };

describe('storyBlocks', () => {
  it('leaves out nothing but blank space, in order, whatever blocks there are', () => {
    const cut = fc
      .tuple(fc.nat(40), fc.nat(40))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'é', '😀'), minLength: 40, maxLength: 60 }),
        cut,
        (text, block) => {
          const blocks = storyBlocks({ ...empty, text, blocks: [{ ...block, kind: 'paragraph' }] });
          const shown = blocks.map(({ start, end }) => text.slice(start, end)).join('');
          expect(shown.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
          expect(blocks.every(({ start }, i) => start >= (blocks[i - 1]?.end ?? 0))).toBe(true);
        },
      ),
    );
  });

  it.each([
    ['a million characters with spaces', 'kata '.repeat(200_000)],
    ['a million characters without', 'x'.repeat(1_000_000)],
  ])('cuts %s into pieces', (_, text) => {
    const blocks = storyBlocks({
      ...empty,
      text,
      blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
    });
    expect(Math.max(...blocks.map(({ start, end }) => end - start))).toBeLessThanOrEqual(40_000);
    expect(blocks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  });

  it('keeps the kinds of blocks', () => {
    const [article] = ARTICLES;
    expect(article && storyBlocks(article).map(({ kind }) => kind)).toEqual([
      'title',
      'paragraph',
      'boilerplate',
      'paragraph',
    ]);
  });
});

describe('quotesHere', () => {
  it('gives the passages of everything selected, each span once, in order', () => {
    const quotes = quotesHere(
      'satu',
      ['meeting:wina', 'person:ani-wirya~participates_in~meeting:wina', 'person:budi-karta'],
      INDEX,
    );
    expect(quotes).toHaveLength(2);
    expect(quotesHere('satu', ['person:hilang'], INDEX)).toEqual([]);
    expect(quotesHere('satu', [], INDEX)).toEqual([]);
  });
});

describe('numberAt', () => {
  const quotes = quotesHere('satu', ['person:ani-wirya'], INDEX);
  it.each([
    ['the same span', quote('satu', 'Ani Wirya', { nth: 3 }), 2],
    ['one that touches', quote('satu', 'menyambut Ani'), 2],
    ['none', quote('satu', 'beras'), -1],
    ['no span', null, -1],
  ])('%s', (_, at, expected) => {
    expect(numberAt(quotes, at)).toBe(expected);
  });
});

describe('hitsByBlock', () => {
  const span = fc.tuple(fc.nat(60), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }));

  it('gives every block the passages that touch it, as looking at each pair would', () => {
    const blocks = [0, 10, 11, 25, 40].map((start, i, all) => ({ start, end: (all[i + 1] ?? 60) - (i % 2) }));
    fc.assert(
      fc.property(fc.array(span), (quotes) => {
        const found = hitsByBlock(blocks, quotes, false);
        blocks.forEach((block, i) => {
          const expected = quotes.filter(
            ({ start, end }) => start < block.end && end > block.start && end > start,
          );
          expect(
            (found.get(i) ?? [])
              .filter(({ start, end }) => end > start)
              .map(({ start, end }) => ({ start, end })),
          ).toEqual(expected);
        });
      }),
    );
  });

  it('has nothing for no blocks or no passages', () => {
    expect(hitsByBlock([], [{ start: 0, end: 5 }], true).size).toBe(0);
    expect(hitsByBlock([{ start: 0, end: 5 }], [], true).size).toBe(0);
  });
});

describe('dateMarks', () => {
  it('says what a date expression means, and where the text does not decide it', () => {
    const [article] = ARTICLES;
    const marks =
      article &&
      dateMarks({ ...article, unresolved: [{ start: 0, end: 3, reason: 'indefinite' }] }, 'id', 'tak tentu');
    expect(marks?.map(({ meaning }) => meaning)).toEqual(['tak tentu', '6 Agustus 2025']);
  });
});

describe('findInText', () => {
  it.each([
    ['any case', 'Putusan. PUTUSAN', 'putusan', 2],
    ['a line break for a space', 'gencatan\nsenjata', 'gencatan senjata', 1],
    ['signs as they are', 'a.b (c) aXb', 'a.b', 1],
    ['brackets and stars', 'x (c)* y', '(c)*', 1],
    ['hyphens and slashes', 'Rusia-Ukraina 1/2', 'a-U', 1],
    ['one character', 'aaa', 'a', 0],
    ['nothing', 'aaa', '  ', 0],
    ['no more than five hundred', 'ab '.repeat(2000), 'ab', 500],
  ])('%s', (_, text, query, count) => {
    expect(findInText(text, query)).toHaveLength(count);
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string({ unit: fc.constantFrom(...'aİ😀\\^$.*+?()[]{}|/-&~#<>=!: '), minLength: 2 }),
        (text, query) => {
          for (const { start, end } of findInText(text, query)) expect(end).toBeGreaterThan(start);
        },
      ),
    );
  });
});
