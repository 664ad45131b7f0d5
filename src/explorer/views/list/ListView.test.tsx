import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { INDEX } from '../../passages/support/story.ts';
import { GraphContext } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { INITIAL_VIEW, type ViewState } from '../../state/view-state.ts';
import { ListView } from './ListView.tsx';
import { rowsOf } from './rows.ts';

function show(view: Partial<ViewState> = {}) {
  useStore.setState({ ...INITIAL_VIEW, view: 'list', ...view });
  render(
    <GraphContext value={INDEX}>
      <ListView />
    </GraphContext>,
  );
}

const ALL = {
  nodes: new Set(INDEX.nodes.keys()),
  edges: new Set(INDEX.edges.keys()),
};

afterEach(cleanup);

describe('rowsOf', () => {
  const keys = (order: 'date' | 'name', visible = ALL): readonly string[] =>
    rowsOf(order, { index: INDEX, visible, lang: 'id' }).map(({ key }) => key);

  it('by date: months, then what has no date, then links of no event', () => {
    expect(keys('date')).toEqual([
      '# 2025-08',
      'meeting:wina',
      '# !undated',
      'sanction:beras',
      '# !relations',
      'person:ani-wirya~represents~country:us',
      'person:budi-karta~represents~country:fr',
    ]);
  });

  it('by name: every entity with all its links', () => {
    expect(keys('name').filter((key) => key.startsWith('#'))).toEqual([
      '# person:ani-wirya',
      '# person:budi-karta',
      '# country:us',
      '# country:fr',
      '# place:wina',
    ]);
  });

  it('shows nothing that the filters hide', () => {
    expect(keys('date', { nodes: new Set(), edges: new Set() })).toEqual([]);
    expect(keys('name', { nodes: ALL.nodes, edges: new Set() })).toEqual([]);
  });
});

describe('ListView', () => {
  it('tells the events as sentences under their months', () => {
    show();
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      'Agustus 2025',
      'Tanpa tanggal',
      'Hubungan lain',
    ]);
    const sentence = 'Ani Wirya (utusan khusus AS) dan Budi Karta (Presiden Prancis) bertemu di Wina';
    fireEvent.click(screen.getByRole('button', { name: sentence }));
    expect(useStore.getState().selection).toEqual(['meeting:wina']);
    expect(screen.getByRole('button', { name: sentence }).getAttribute('aria-current')).toBe('true');
  });

  it('says what is planned, who says it and that it has no date', () => {
    show();
    const row = screen.getByRole('button', { name: 'Amerika Serikat akan menjatuhkan sanksi' }).closest('li');
    expect(row?.textContent).toContain('Direncanakan');
    expect(row?.textContent).toContain('menurut Ani Wirya');
    expect(row?.textContent).toContain('tanpa tanggal');
  });

  it('can be read by name', () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Menurut nama' }));
    fireEvent.click(screen.getByRole('button', { name: 'Budi Karta' }));
    expect(useStore.getState().selection).toEqual(['person:budi-karta']);
  });

  it('honours the filters and offers to lift them', () => {
    show({ types: ['organization'] });
    expect(screen.getByText('0 dari 2 peristiwa, 0 hubungan sebagai kalimat')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Lepas semua saringan' }));
    expect(useStore.getState().types).toEqual([]);
  });
});
