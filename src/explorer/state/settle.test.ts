import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settle } from './settle.ts';
import { INITIAL_VIEW, MAX_LISTED, MAX_QUERY, type ViewState } from './view-state.ts';

const ids = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => `person:p${i}`);
const at = { start: 1, end: 2 };

describe('settle', () => {
  it.each<[string, Partial<ViewState>, Partial<ViewState>, Partial<ViewState>]>([
    ['a passage goes with its article', { article: 'a', at }, { article: null }, { at: null }],
    ['a passage stays in its article', { article: 'a', at }, { selection: ['person:x'] }, {}],
    ['no passage comes without an article', {}, { at }, { at: null }],
    ['steps go with the focus', { focus: 'person:x', hops: 3 }, { focus: null }, { hops: INITIAL_VIEW.hops }],
    ['steps stay with another focus', { focus: 'person:x', hops: 3 }, { focus: 'person:y' }, {}],
    [
      'the choice of a thread goes with it',
      { path: ['person:x', 'person:y'], thread: 2, hubs: true },
      { path: null },
      { thread: INITIAL_VIEW.thread, hubs: INITIAL_VIEW.hubs },
    ],
    ['half of an emoji is written as none', {}, { query: 'a\uD83D' }, { query: 'a\uFFFD' }],
    ['a whole emoji stays', {}, { query: 'a🕊' }, { query: 'a🕊' }],
    ['a question has an end', {}, { query: 'x'.repeat(MAX_QUERY + 5) }, { query: 'x'.repeat(MAX_QUERY) }],
    [
      'of an endless list the last are kept',
      {},
      { selection: ids(MAX_LISTED + 2) },
      { selection: ids(MAX_LISTED + 2).slice(2) },
    ],
    ['as many as a link holds stay', {}, { selection: ids(MAX_LISTED) }, {}],
  ])('%s', (_, before, change, follows) => {
    expect(settle({ ...INITIAL_VIEW, ...before }, change)).toEqual({ ...change, ...follows });
  });

  it('leaves a settled state alone', () => {
    const view = fc.record({
      article: fc.constantFrom(null, 'a'),
      at: fc.constantFrom(null, at),
      focus: fc.constantFrom(null, 'person:x'),
      hops: fc.constantFrom(1, 2, 3),
      query: fc.string({ unit: 'binary', maxLength: MAX_QUERY + 20 }),
      hidden: fc.nat(MAX_LISTED + 20).map(ids),
      thread: fc.nat(3),
    });
    fc.assert(
      fc.property(view, (change) => {
        const settled = { ...INITIAL_VIEW, ...settle(INITIAL_VIEW, change) };
        expect({ ...settled, ...settle(settled, settled) }).toEqual(settled);
      }),
    );
  });
});
