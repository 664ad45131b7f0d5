import { describe, expect, it } from 'vitest';
import { someKnowledge } from '../../support/some-knowledge.ts';
import { merge } from '../merge.ts';
import { findingsOf } from '../support/findings.ts';

// Merge reads no other table here.
const knowledge = someKnowledge({
  'event-kinds': [
    {
      id: 'pertemuan',
      type: 'meeting',
      group: 'talks',
      named: false,
      assembly: false,
      example: '',
      labels: { id: 'Pertemuan', en: 'Meeting' },
    },
  ],
});

const REPORT = 'Perundingan tertutup itu berlangsung alot dan berakhir tanpa pernyataan bersama.';

/** An article about a meeting of which nothing is known but the sentence. */
const told = (id: string, published: string | undefined, sentence: string, date?: string) =>
  findingsOf({
    id,
    ...(published ? { published } : {}),
    entities: {},
    events: [{ key: 'm', type: 'meeting', kind: 'pertemuan', sentence, ...(date ? { date } : {}) }],
  });

const meetings = (...articles: ReturnType<typeof told>[]): number =>
  merge(articles, knowledge).nodes.filter(({ type }) => type === 'meeting').length;

describe('a sentence that two articles share', () => {
  it.each([
    ['published on one day', told('a', '2025-08-10', REPORT), told('b', '2025-08-10', REPORT), 1],
    ['published within days', told('a', '2025-08-10', REPORT), told('b', '2025-08-13', REPORT), 1],
    ['published nobody knows when', told('a', undefined, REPORT), told('b', undefined, REPORT), 1],
    ['published a year later', told('a', '2025-08-10', REPORT), told('b', '2026-08-10', REPORT), 2],
    [
      'with another date in it',
      told('a', '2025-08-10', REPORT, '2025-08-09'),
      told('b', '2025-08-11', REPORT, '2025-08-10'),
      2,
    ],
    [
      'so short that anyone writes it',
      told('a', '2025-08-10', 'Keduanya bertemu.'),
      told('b', '2025-08-10', 'Keduanya bertemu.'),
      2,
    ],
  ])('%s', (_, one, other, wanted) => expect(meetings(one, other)).toBe(wanted));

  it('does not join two events of one article', () => {
    const twice = findingsOf({
      id: 'a',
      entities: {},
      events: ['m', 'n'].map((key) => ({ key, type: 'meeting', kind: 'pertemuan', sentence: REPORT })),
    });
    expect(meetings(twice)).toBe(2);
  });
});
