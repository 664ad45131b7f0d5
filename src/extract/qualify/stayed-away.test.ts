/** "tidak menghadiri KTT BRICS di Kazan": he was not there; the summit, its host and its place are as they are. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../pipeline.ts';
import { knowledge, makeArticle } from '../support/knowledge.ts';

const statuses = (text: string): string[] => {
  const { claims, entities } = readArticle(makeArticle(`Laporan\n\n${text}`), knowledge);
  const nameOf = (key: string) => entities.find((entity) => entity.key === key)?.label;
  const told = claims
    .filter(({ type }) => type === 'participates_in' || type === 'takes_place_in')
    .map(({ source, target, evidence }) => `${nameOf(source) ?? nameOf(target)} ${evidence[0]?.status}`);
  return [...new Set(told)].sort();
};

describe('who stays away', () => {
  it.each([
    [
      'Presiden Prabowo tidak menghadiri KTT BRICS di Kazan.',
      ['BRICS occurred', 'Kazan occurred', 'Prabowo Subianto denied'],
    ],
    [
      'Presiden Prabowo menghadiri KTT BRICS di Kazan.',
      ['BRICS occurred', 'Kazan occurred', 'Prabowo Subianto occurred'],
    ],
  ])('%s', (text, expected) => expect(statuses(text)).toEqual(expected));
});
