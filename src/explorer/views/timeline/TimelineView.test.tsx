import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GraphContext } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { article, graphOf, node } from '../../state/support/graph.ts';
import { INITIAL_VIEW } from '../../state/view-state.ts';
import { stubStage } from '../stage/support/stage-size.ts';
import { TimelineView } from './TimelineView.tsx';

const index = graphOf({
  articles: [article('a1', { published: '2025-08-20', title: 'Kabar dari Alaska' })],
  nodes: [
    node('conflict:war', { date: '2022~', status: 'ongoing', label: 'Perang' }),
    node('meeting:spring', { date: '2025-03', status: 'occurred', label: 'Pertemuan musim semi' }),
    node('meeting:summit', { date: '2025-08-15', status: 'occurred', label: 'Pertemuan puncak' }),
    node('sanction:plan', { date: '2025-12-08', status: 'planned', label: 'Sanksi baru' }),
    node('agreement:truce', { label: 'Gencatan senjata', status: 'proposed' }),
    node('person:a', { label: 'Ani' }),
  ],
});

beforeEach(() => {
  stubStage();
  useStore.setState({ ...INITIAL_VIEW, hovered: null });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function show(): HTMLElement {
  render(
    <GraphContext value={index}>
      <TimelineView />
    </GraphContext>,
  );
  return screen.getByRole('region', { name: 'Linimasa' });
}
const drawing = () => screen.getByRole('group', { name: /^Linimasa: / });
const mark = (name: RegExp) => within(drawing()).getByRole('button', { name });

describe('TimelineView', () => {
  it('names every dated event with type, status and date, and counts both kinds', () => {
    show();
    expect(screen.getByText('4 peristiwa bertanggal, 1 tanpa tanggal')).toBeTruthy();
    const names = within(drawing())
      .getAllByRole('button')
      .map((one) => one.getAttribute('aria-label'));
    expect(names).toEqual([
      'Perang, Konflik, Berlangsung, sekitar 2022',
      'Pertemuan musim semi, Pertemuan, Terjadi, Maret 2025',
      'Pertemuan puncak, Pertemuan, Terjadi, 15 Agustus 2025',
      'Sanksi baru, Sanksi, Direncanakan, 8 Desember 2025',
    ]);
  });

  it('keeps what has no date in a tray', () => {
    show();
    const tray = screen.getByRole('region', { name: 'Tanpa tanggal' });
    fireEvent.click(within(tray).getByRole('button', { name: 'Gencatan senjata, Kesepakatan, Diusulkan' }));
    expect(useStore.getState().selection).toEqual(['agreement:truce']);
  });

  it('selects by click, adds with Shift, lets go beside the marks', () => {
    show();
    fireEvent.click(mark(/^Pertemuan puncak/));
    expect(mark(/^Pertemuan puncak/).getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(mark(/^Perang/), { shiftKey: true });
    expect(useStore.getState().selection).toEqual(['meeting:summit', 'conflict:war']);
    fireEvent.click(drawing());
    expect(useStore.getState().selection).toEqual([]);
  });

  it('is one Tab stop; arrows walk in the order of time, Enter selects', () => {
    show();
    const stops = within(drawing())
      .getAllByRole('button')
      .filter((one) => one.getAttribute('tabindex') === '0');
    expect(stops).toHaveLength(1);
    act(() => stops[0]?.focus());
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowRight' });
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowRight' });
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Pertemuan puncak/);
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Enter' });
    expect(useStore.getState().selection).toEqual(['meeting:summit']);
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Home' });
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Perang/);
  });

  it('zooms by keys and buttons, and back to everything', () => {
    show();
    const texts = () => drawing().parentElement?.parentElement?.querySelector('svg')?.textContent ?? '';
    const before = texts();
    fireEvent.keyDown(mark(/^Pertemuan puncak/), { key: '+' });
    const nearer = texts();
    expect(nearer).not.toBe(before);
    fireEvent.click(screen.getByRole('button', { name: 'Perbesar' }));
    fireEvent.click(screen.getByRole('button', { name: 'Tampilkan semua' }));
    expect(texts()).toBe(before);
  });

  it('shows what the filters leave, and says so where nothing is dated', () => {
    show();
    act(() => useStore.getState().setFilter('types', ['sanction']));
    expect(within(drawing()).getAllByRole('button')).toHaveLength(1);
    act(() => useStore.getState().setFilter('types', ['agreement']));
    expect(screen.getByRole('heading', { name: 'Tidak ada peristiwa bertanggal' })).toBeTruthy();
    act(() => useStore.getState().setFilters({ types: [], undated: false }));
    fireEvent.click(screen.getByRole('button', { name: 'Tampilkan' }));
    expect(useStore.getState().undated).toBe(true);
  });

  it('shows articles by the day they were published, and opens them', () => {
    show();
    act(() => useStore.getState().setFilter('when', 'published'));
    fireEvent.click(mark(/^Kabar dari Alaska, Artikel, 20 Agustus 2025/));
    expect(useStore.getState().article).toBe('a1');
  });

  it('speaks English', () => {
    show();
    act(() => useStore.getState().setLang('en'));
    expect(screen.getByRole('region', { name: 'Timeline' })).toBeTruthy();
    expect(screen.getByText('4 dated events, 1 undated')).toBeTruthy();
  });
});
