import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../graph/days.ts';
import { article, graphOf, node } from '../../state/support/graph.ts';
import { articleItems, eventItems } from './strip-items.ts';

const itemsOf = (...nodes: ReturnType<typeof node>[]) => {
  const index = graphOf({ nodes });
  return eventItems(index, { nodes: new Set(index.nodes.keys()), edges: new Set() }, 'id');
};

describe('eventItems', () => {
  it.each([
    ['a day', 'meeting:m', '2025-08-15', 'day'],
    ['a month', 'meeting:m', '2025-03', 'coarse'],
    ['a year', 'agreement:x', '2019', 'coarse'],
    ['somewhere between two days', 'meeting:m', '2025-08-11/2025-08-17', 'between'],
    ['a sanction from one day to another', 'sanction:s', '2025-08-11/2025-08-17', 'lasting'],
    ['a war since a year', 'conflict:w', '2022~/..', 'lasting'],
    ['both ends the same', 'meeting:m', '2025-08-11/2025-08-11', 'day'],
  ] as const)('%s', (_, id, date, kind) => {
    expect(itemsOf(node(id, { date })).dated.map((item) => item.kind)).toEqual([kind]);
  });

  it('keeps what has no date apart and counts no entity', () => {
    const { dated, undated } = itemsOf(
      node('meeting:later', { date: '2025-08-15' }),
      node('meeting:earlier', { date: '2025-08' }),
      node('agreement:x'),
      node('person:p'),
    );
    expect(dated.map((item) => item.id)).toEqual(['meeting:earlier', 'meeting:later']);
    expect(undated.map((item) => item.id)).toEqual(['agreement:x']);
  });

  it('says since when and that it is about', () => {
    const [war] = itemsOf(node('conflict:w', { date: '2022~/..' })).dated;
    expect(war).toMatchObject({ first: dayNumber('2022-01-01'), last: null, about: true });
  });

  it('shows only what the filters leave', () => {
    const index = graphOf({ nodes: [node('meeting:m', { date: '2025' })] });
    expect(eventItems(index, { nodes: new Set(), edges: new Set() }, 'id').dated).toEqual([]);
  });
});

describe('articleItems', () => {
  it('places articles by the day they were published', () => {
    const index = graphOf({ articles: [article('a', { published: '2025-08-20' }), article('b')] });
    const { dated, undated } = articleItems(index);
    expect(dated.map((item) => [item.id, item.type])).toEqual([['a', null]]);
    expect(undated.map((item) => item.id)).toEqual(['b']);
  });
});
