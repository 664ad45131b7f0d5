import { describe, expect, it } from 'vitest';
import { readArticle } from '../../pipeline.ts';
import { knowledge, makeArticle } from '../../support/knowledge.ts';

/** Who takes part in the only event of a sentence. */
function partakers(text: string): readonly string[] {
  const { claims, entities } = readArticle(makeArticle(text), knowledge);
  const named = new Map(entities.map(({ key, label }) => [key, label]));
  return claims.flatMap(({ type, source }) => (type === 'participates_in' ? [named.get(source) ?? ''] : []));
}

describe('readSubject behind a passive', () => {
  it.each([
    ['Presiden Prabowo diundang Presiden Putin untuk berkunjung ke Moskow.', ['Prabowo Subianto']],
    ['Kelompok Houthi yang didukung Iran menyerang kapal di Laut Merah.', ['Houthi']],
  ])('is whoever the passive speaks of: %s', (text, wanted) => expect(partakers(text)).toEqual(wanted));

  it.each([
    ['Presiden Putin akan berkunjung ke Jakarta.', ['Vladimir Putin']],
    ['Kelompok Houthi didukung Iran. Iran menyerang kapal di Laut Merah.', ['Iran']],
    ['Putin mengundang Trump untuk berkunjung ke Moskow.', ['Donald Trump']],
  ])('is the one before it where there is none: %s', (text, wanted) =>
    expect(partakers(text)).toEqual(wanted),
  );
});
