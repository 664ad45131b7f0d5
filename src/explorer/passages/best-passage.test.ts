import { describe, expect, it } from 'vitest';
import type { Passage } from '../../graph/schema.ts';
import { article, edge, graphOf, node, passage } from '../state/support/graph.ts';
import { bestPassage } from './best-passage.ts';

const TEXT =
  'Budi bertemu Siti\n\nIa menemuinya. Budi bertemu Siti di Oslo. Budi akan bertemu Siti, kata kantor itu.';
const at = (words: string, changes: Partial<Passage> = {}, from = 0): Passage => {
  const start = TEXT.indexOf(words, from);
  return passage({ start, end: start + words.length, quote: words, ...changes });
};
const HEADLINE = at('Budi bertemu Siti');
const VAGUE = at('Ia menemuinya.');
const CLEAR = at('Budi bertemu Siti di Oslo.');
const PLAN = at('Budi akan bertemu Siti, kata kantor itu.', { status: 'planned' });
const names = (name: string) =>
  [...TEXT.matchAll(new RegExp(name, 'g'))].map(({ index }) =>
    passage({ start: index, end: index + name.length, quote: name }),
  );
const INDEX = graphOf({
  articles: [
    article('a1', {
      text: TEXT,
      blocks: [
        { start: 0, end: 17, kind: 'title' },
        { start: 19, end: TEXT.length, kind: 'paragraph' },
      ],
    }),
  ],
  nodes: [node('person:budi', { mentions: names('Budi') }), node('person:siti', { mentions: names('Siti') })],
});

describe('bestPassage', () => {
  const of = (evidence: readonly Passage[]) =>
    bestPassage(edge('person:budi~supports~person:siti', { status: 'occurred', evidence }), INDEX)?.quote;

  it.each([
    ['a sentence before the headline', [HEADLINE, CLEAR], CLEAR],
    ['one that names both before one that names none', [VAGUE, CLEAR], CLEAR],
    ['one that says what the edge says before a plan', [PLAN, CLEAR], CLEAR],
    ['the only one there is', [PLAN], PLAN],
    ['the headline where there is nothing else', [HEADLINE], HEADLINE],
  ])('is %s', (_name, evidence, best) => {
    expect(of(evidence)).toBe(best.quote);
  });
});
