import { cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FilterGroup } from '../state/active-filters.ts';
import { GraphContext } from '../state/graph-context.ts';
import { useStore } from '../state/store.ts';
import { graphOf, node } from '../state/support/graph.ts';
import { type Filters, INITIAL_VIEW } from '../state/view-state.ts';
import { useFilterWords } from './use-filter-words.ts';

const INDEX = graphOf({
  nodes: [
    node('person:ani', { label: 'Ani Wirya' }),
    node('country:rr', { label: 'Ruritania', labels: { en: 'Ruritania (kingdom)' } }),
  ],
});
const wrapper = ({ children }: { readonly children: ReactNode }) => (
  <GraphContext value={INDEX}>{children}</GraphContext>
);
const words = (group: FilterGroup, filters: Partial<Filters>) =>
  renderHook(useFilterWords, { wrapper }).result.current(group, { ...INITIAL_VIEW, ...filters });

beforeEach(() => useStore.getState().restore(INITIAL_VIEW));
afterEach(cleanup);

describe('the words of a filter', () => {
  it.each<[FilterGroup, Partial<Filters>, string, string]>([
    ['types', { types: ['person', 'place'] }, 'Jenis', 'Orang, Tempat'],
    ['types', { types: ['-person'] }, 'Jenis', 'tanpa Orang'],
    ['statuses', { statuses: ['planned'] }, 'Status', 'Direncanakan'],
    ['relations', { relations: ['-represents', '-concerns'] }, 'Jenis hubungan', 'tanpa mewakili, tentang'],
    ['sources', { sources: ['ANTARA', '-Tempo'] }, 'Sumber', 'ANTARA, tanpa Tempo'],
    ['actors', { actors: ['person:ani', 'country:rr'] }, 'Pelaku', 'Ani Wirya, Ruritania'],
    [
      'actors',
      { actors: ['person:ani', 'country:rr'], actorsMode: 'all' },
      'Pelaku',
      'Ani Wirya + Ruritania',
    ],
    ['actors', { actors: ['person:siapa'] }, 'Pelaku', 'person:siapa'],
    ['speaker', { speaker: 'person:ani' }, 'Penutur', 'Ani Wirya'],
    ['hidden', { hidden: ['person:ani'] }, 'Disembunyikan', '1 disembunyikan'],
    ['focus', { focus: 'person:ani', hops: 2 }, 'Sekitar', 'Ani Wirya, 2 langkah'],
    ['dates', { from: '2025-03', to: '2025-12' }, 'Tanggal', 'Mar – Des 2025'],
    ['dates', { from: '2024-11', to: '2025-02' }, 'Tanggal', 'Nov 2024 – Feb 2025'],
    ['dates', { from: '2024', to: '2025' }, 'Tanggal', '2024 – 2025'],
    ['dates', { from: '2025', to: '2025' }, 'Tanggal', '2025'],
    ['dates', { from: '2025-08-06' }, 'Tanggal', 'sejak 6 Agu 2025'],
    [
      'dates',
      { to: '2025-08-06', undated: false },
      'Tanggal',
      'sampai 6 Agu 2025, tanpa yang tak bertanggal',
    ],
    ['dates', { undated: false }, 'Tanggal', 'tanpa yang tak bertanggal'],
    ['dates', { from: '2025', to: '2025', when: 'published' }, 'Tanggal', 'terbit 2025'],
  ])('%s %o', (group, filters, name, value) => {
    expect(words(group, filters)).toEqual({ name, value });
  });

  it('are those of the language', () => {
    useStore.getState().setLang('en');
    expect(words('actors', { actors: ['country:rr'] })).toEqual({
      name: 'Actors',
      value: 'Ruritania (kingdom)',
    });
  });
});
