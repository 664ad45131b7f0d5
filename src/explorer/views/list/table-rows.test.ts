import { describe, expect, it } from 'vitest';
import { article, edge, graphOf, node, passage } from '../../state/support/graph.ts';
import { INITIAL_VIEW, type Sort } from '../../state/view-state.ts';
import { findVisible } from '../../state/visible.ts';
import { sortRows, tableRows } from './table-rows.ts';

const from = (...articles: readonly string[]) =>
  articles.map((id, i) => passage({ article: id, start: i, end: i + 4 }));

const INDEX = graphOf({
  articles: [article('a1', { source: 'BBC' }), article('a2', { source: 'BBC' }), article('a3')],
  nodes: [
    node('person:ani', { label: 'Ani' }),
    node('country:us', { label: 'Amerika Serikat' }),
    node('meeting:wina', {
      label: 'Wina',
      date: '2025-08-06',
      status: 'occurred',
      mentions: from('a1', 'a2'),
    }),
    node('meeting:oslo', { label: 'Oslo', date: '2025-09', status: 'planned', mentions: from('a3') }),
    node('sanction:beras', { label: 'Sanksi beras', status: 'proposed', mentions: from('a1', 'a1', 'a3') }),
  ],
  edges: [
    edge('person:ani~participates_in~meeting:wina'),
    edge('person:ani~represents~country:us', { evidence: from('a1') }),
  ],
});
const rows = tableRows({ index: INDEX, visible: findVisible(INDEX, INITIAL_VIEW), lang: 'id' });
const sorted = (sort: Sort): readonly string[] => sortRows(rows, sort, 'id').map(({ key }) => key);

const WINA = 'meeting:wina';
const OSLO = 'meeting:oslo';
const RICE = 'sanction:beras';
const OFFICE = 'person:ani~represents~country:us';

describe('tableRows', () => {
  it('holds each fact once: events, and links that belong to none', () => {
    expect(rows.map(({ key }) => key).toSorted()).toEqual([OSLO, WINA, OFFICE, RICE]);
  });

  it('counts passages, articles and outlets', () => {
    expect(rows.find(({ key }) => key === WINA)).toMatchObject({ passages: 2, articles: 2, sources: 1 });
  });
});

describe('sortRows', () => {
  it.each<[Sort, readonly string[]]>([
    ['date', [OSLO, WINA, OFFICE, RICE]],
    ['-date', [WINA, OSLO, OFFICE, RICE]],
    ['passages', [RICE, WINA, OSLO, OFFICE]],
    ['-passages', [OSLO, OFFICE, WINA, RICE]],
    ['type', [OSLO, WINA, RICE, OFFICE]],
    ['status', [WINA, OSLO, RICE, OFFICE]],
    ['-status', [RICE, OSLO, WINA, OFFICE]],
  ])('by %s', (sort, keys) => {
    expect(sorted(sort)).toEqual(keys);
  });

  it('by the words, as the language orders them', () => {
    const words = sortRows(rows, 'name', 'id').map(({ text }) => text);
    expect(words).toEqual(words.toSorted(new Intl.Collator('id').compare));
    expect(sorted('-name')).toEqual(sorted('name').toReversed());
  });
});
