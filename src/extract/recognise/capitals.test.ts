import { describe, expect, it } from 'vitest';
import { tokenise } from '../tokens.ts';
import { endOfCapitals, isHyphenedName, opensWithArticle } from './capitals.ts';
import type { Line } from './line.ts';

/** The name that begins at a word. Only tokens and dates are read of a line. */
function nameAt(text: string, word: string): string {
  const tokens = tokenise(text);
  const from = tokens.findIndex((token) => token.text === word);
  const line = { tokens, dated: new Set<number>() } as unknown as Line;
  const last = tokens[endOfCapitals(line, from) - 1];
  return last && endOfCapitals(line, from) > from ? text.slice(tokens[from]?.start, last.end) : '';
}

describe('endOfCapitals', () => {
  it.each([
    ['kata Vladimir Putin kemarin', 'Vladimir', 'Vladimir Putin'],
    ['kata presiden kemarin', 'presiden', ''],
    ['Donald J. Trump tiba', 'Donald', 'Donald J. Trump'],
    ['Mohammed bin Salman tiba', 'Mohammed', 'Mohammed bin Salman'],
    ['Mohammed bin salman tiba', 'Mohammed', 'Mohammed'],
    ['Ursula von der Leyen tiba', 'Ursula', 'Ursula von der Leyen'],
    ['Moon Jae-in tiba', 'Moon', 'Moon Jae-in'],
    ['Trump-lah yang datang', 'Trump', 'Trump'],
    ['Rusia-Ukraina berunding', 'Rusia', 'Rusia-Ukraina'],
    ['Rusia - Ukraina berunding', 'Rusia', 'Rusia'],
    ['Ahmed al-Sharaa tiba', 'Ahmed', 'Ahmed al-Sharaa'],
    ['Khalid at-Tuhami tiba', 'Khalid', 'Khalid at-Tuhami'],
    ["Valéry Giscard d'Estaing tiba", 'Valéry', "Valéry Giscard d'Estaing"],
    ['Putin, Trump tiba', 'Putin', 'Putin'],
    ['PBB dan AS', 'PBB', 'PBB'],
    ['Putin', 'Putin', 'Putin'],
  ])('in “%s” from %s: %s', (text, word, wanted) => {
    expect(nameAt(text, word)).toBe(wanted);
  });

  it('reads a line of capitals in pieces', () => {
    expect(nameAt('Kata '.repeat(1000), 'Kata').split(' ').length).toBeLessThan(20);
  });

  it('ends before a date', () => {
    const tokens = tokenise('Putin Jumat Trump');
    const line = { tokens, dated: new Set([1]) } as unknown as Line;
    expect(endOfCapitals(line, 0)).toBe(1);
  });
});

describe('isHyphenedName', () => {
  it.each([
    ['Yoon-hee', true],
    ['Trump-lah', false],
    ['Isu-isu', false],
    ['Rusia-Ukraina', false],
    ['Yoon - hee', false],
    ['yoon-hee', false],
    ['Yoon', false],
  ])('%s: %s', (text, wanted) => {
    expect(isHyphenedName(tokenise(text), 0)).toBe(wanted);
  });
});

describe('opensWithArticle', () => {
  it.each([
    ['al-Ahmad', 0, true],
    ['at-Tuhami', 0, true],
    ['ul-Haq', 0, true],
    ['al-ahmad', 0, false],
    ['al Ahmad', 0, false],
    ['di-Ahmad', 0, false],
    ['Zia-ul-Haq', 2, false],
  ])('%s at %i: %s', (text, at, wanted) => {
    expect(opensWithArticle(tokenise(text), at)).toBe(wanted);
  });
});
