import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GraphContext } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { article, graphOf, node } from '../../state/support/graph.ts';
import { INITIAL_VIEW } from '../../state/view-state.ts';
import { stubStage } from '../stage/support/stage-size.ts';
import { DateStrip } from './DateStrip.tsx';

const index = graphOf({
  articles: [article('a1', { published: '2025-08-20' })],
  nodes: [
    node('meeting:spring', { date: '2025-03-11', label: 'Pertemuan musim semi' }),
    node('meeting:summit', { date: '2025-08-15', label: 'Pertemuan puncak' }),
    node('agreement:truce', { label: 'Gencatan senjata', status: 'proposed' }),
  ],
});

beforeEach(() => {
  stubStage();
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900);
  useStore.setState({ ...INITIAL_VIEW, hovered: null });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** The test's window may be lower than 800 px, where the strip starts folded. */
function show(): void {
  render(
    <GraphContext value={index}>
      <DateStrip />
    </GraphContext>,
  );
  const open = screen.queryByRole('button', { name: 'Tampilkan linimasa ringkas' });
  if (open) fireEvent.click(open);
}
const slider = (name: string) => screen.getByRole('slider', { name });

describe('DateStrip', () => {
  it('counts what is dated and what is not, and shows both', () => {
    show();
    expect(screen.getByText('2 dari 2 yang bertanggal')).toBeTruthy();
    expect(screen.getByText('Tanpa tanggal · 1')).toBeTruthy();
    expect(screen.getByText('Gencatan senjata')).toBeTruthy();
  });

  it('moves its ends by keys, a day or a month, and says the date', () => {
    show();
    expect(slider('Tanggal awal').getAttribute('aria-valuetext')).toBe('1 Maret 2025, tidak dibatasi');
    fireEvent.keyDown(slider('Tanggal awal'), { key: 'ArrowRight' });
    expect(useStore.getState().from).toBe('2025-03-02');
    fireEvent.keyDown(slider('Tanggal awal'), { key: 'PageUp' });
    expect(slider('Tanggal awal').getAttribute('aria-valuetext')).toBe('1 April 2025');
    expect(screen.getByText('1 dari 2 yang bertanggal')).toBeTruthy();
    fireEvent.keyDown(slider('Tanggal awal'), { key: 'Home' });
    expect(useStore.getState().from).toBeNull();
  });

  it('takes typed dates, refuses what is none, and lets go of both', () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Semua tanggal' }));
    const from = screen.getByLabelText('Dari');
    fireEvent.change(from, { target: { value: 'besok' } });
    fireEvent.keyDown(from, { key: 'Enter' });
    expect(screen.getByRole('alert').textContent).toContain('Bukan tanggal');
    expect(useStore.getState().from).toBeNull();
    fireEvent.change(from, { target: { value: '2025-08' } });
    fireEvent.blur(from);
    expect(useStore.getState().from).toBe('2025-08');
    fireEvent.click(screen.getByRole('button', { name: 'Lepas batas tanggal' }));
    expect(useStore.getState()).toMatchObject({ from: null, to: null });
  });

  it('leaves the undated out and takes them in again', () => {
    show();
    const box = screen.getByRole('checkbox', { name: 'Sertakan 1 peristiwa tanpa tanggal' });
    fireEvent.click(box);
    expect(useStore.getState().undated).toBe(false);
    fireEvent.click(box);
    expect(useStore.getState().undated).toBe(true);
  });

  it('shows articles by their day when that date is meant', () => {
    show();
    act(() => useStore.getState().setFilter('when', 'published'));
    expect(screen.getByText('1 dari 1 artikel bertanggal')).toBeTruthy();
  });

  it('folds to its head', () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Ciutkan linimasa ringkas' }));
    expect(screen.queryByRole('slider')).toBeNull();
  });
});
