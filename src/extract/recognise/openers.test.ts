/** Most small words are passed over because no name or phrase begins with them: that must lose none. */
import { describe, expect, it } from 'vitest';
import { date } from '../date/date.ts';
import { segment } from '../segment/segment.ts';
import { knowledge, makeArticle } from '../support/knowledge.ts';
import { TEXTS } from '../support/texts.ts';
import { lexiconOf } from './lexicon.ts';
import { readLines } from './line.ts';
import { scan } from './scan.ts';

const lexicon = lexiconOf(knowledge);
/** Names that no row shows. */
const NAMES = [
  'Menurut at-Tuhami, usul itu buruk.',
  'Hal itu disambut asy-Syaraa.',
  'Hal itu dimuat detik.com kemarin.',
];

describe('openers', () => {
  it('leave no name or office out', () => {
    const lost = [...TEXTS, ...NAMES].filter((text) => {
      const article = date(segment(makeArticle(`Judul Berita\n\n${text}`), knowledge), knowledge);
      return readLines(article, lexicon).some((line) => {
        const all = { ...lexicon, openers: new Set(line.tokens.map(({ lower }) => lower)) };
        return JSON.stringify(scan(line, lexicon)) !== JSON.stringify(scan(line, all));
      });
    });
    expect(lost).toEqual([]);
  });
});
