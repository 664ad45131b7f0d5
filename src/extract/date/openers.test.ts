/** Most words are passed over because no expression begins with them: that must lose none. */
import { describe, expect, it } from 'vitest';
import { knowledge } from '../support/knowledge.ts';
import { TEXTS } from '../support/texts.ts';
import { tokenise } from '../tokens.ts';
import { findDates } from './find.ts';
import { compileLexicon } from './lexicon.ts';

const lexicon = compileLexicon(knowledge);
/** Forms that no row shows. */
const FORMS = [
  'Ia tiba [22/10/2025].',
  'Ia tiba (22/10).',
  'Rapat pada tanggal 5 itu tertutup.',
  'Ia tiba hari Rabu.',
  'Perang pecah bulan Januari.',
  'Perang pecah tahun 1967.',
  'Perang pecah pada Jan 2024.',
];

describe('openers', () => {
  it('leave no date out', () => {
    const texts = [...TEXTS, ...FORMS];
    const lost = texts.filter((text) => {
      const tokens = tokenise(text);
      const all = { ...lexicon, openers: new Set(tokens.map(({ lower }) => lower)) };
      const [some, every] = [lexicon, all].map((own) => JSON.stringify(findDates({ tokens, lexicon: own })));
      return some !== every;
    });
    expect(lost).toEqual([]);
  });
});
