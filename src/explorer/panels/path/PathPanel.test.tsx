import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { INDEX } from '../../passages/support/story.ts';
import { GraphContext } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { INITIAL_VIEW, type ViewState } from '../../state/view-state.ts';
import { PathPanel } from './PathPanel.tsx';

const writeText = vi.fn((_text: string) => Promise.resolve());
Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });

function show(changes: Partial<ViewState> & { threading?: { from: string | null } }) {
  useStore.setState({ ...INITIAL_VIEW, threading: null, leftThread: null, ...changes });
  render(
    <GraphContext value={INDEX}>
      <PathPanel />
    </GraphContext>,
  );
}
afterEach(() => {
  cleanup();
  writeText.mockClear();
});

describe('PathPanel', () => {
  it('reads the chain: every station, and between them a sentence with its passage', () => {
    show({ path: ['person:ani-wirya', 'place:wina'] });
    expect(screen.getByRole('heading', { name: 'Apa yang menghubungkan Ani Wirya dan Wina?' })).toBeTruthy();
    expect(screen.getByText('2 langkah')).toBeTruthy();
    const steps = within(screen.getByRole('list', { name: 'Rantai dari Ani Wirya ke Wina' })).getAllByRole(
      'listitem',
    );
    expect(steps.map((step) => step.querySelector('blockquote')?.textContent ?? null)).toEqual([
      'Utusan khusus AS, Ani Wirya, bertemu Presiden Prancis Budi Karta di Wina pada Rabu.',
      'Utusan khusus AS, Ani Wirya, bertemu Presiden Prancis Budi Karta di Wina pada Rabu.',
      null,
    ]);
    expect(steps[0]?.textContent).toContain('Ani Wirya mengikuti pertemuan di Wina');
    expect(steps[0]?.textContent).toContain('Terjadi');
  });

  it('opens the article at the passage of a step, and keeps the thread', () => {
    show({ path: ['person:ani-wirya', 'place:wina'] });
    const [first] = screen.getAllByRole('button', { name: /^Buka artikel pada kutipan ini/ });
    if (first) fireEvent.click(first);
    expect(useStore.getState()).toMatchObject({ article: 'satu', path: ['person:ani-wirya', 'place:wina'] });
    expect(useStore.getState().at).not.toBeNull();
  });

  it('leads from a station to its node', () => {
    show({ path: ['person:ani-wirya', 'place:wina'] });
    fireEvent.click(screen.getByRole('button', { name: 'Pertemuan di Wina' }));
    expect(useStore.getState()).toMatchObject({ path: null, selection: ['meeting:wina'] });
  });

  it('warns of steps that have not happened', () => {
    show({ path: ['person:ani-wirya', 'sanction:beras'], hubs: true });
    expect(screen.getByText('Tidak semua langkah sudah terjadi. Bacalah statusnya.')).toBeTruthy();
  });

  it('says how far was searched, and allows countries', () => {
    show({ path: ['person:ani-wirya', 'sanction:beras'] });
    expect(screen.getByRole('status').textContent).toContain('Dicari sampai 8 langkah, tanpa melalui negara');
    expect(screen.getByRole('status').textContent).toContain('Lewat negara ada benang dengan 2 langkah.');
    fireEvent.click(screen.getByRole('button', { name: 'Izinkan negara' }));
    expect(screen.getByText('2 langkah')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Hindari negara' }));
    expect(screen.getByText('Tidak ada benang di antara keduanya')).toBeTruthy();
  });

  it('says that a thread is outside the filters, and drops them', () => {
    show({ path: ['person:ani-wirya', 'place:wina'], types: ['-meeting'] });
    expect(screen.getByRole('status').textContent).toContain('Di luar saringan yang aktif ada benang');
    fireEvent.click(screen.getByRole('button', { name: 'Lepas semua saringan' }));
    expect(screen.getByText('2 langkah')).toBeTruthy();
  });

  it('copies the thread as text with quotations, speakers and the link', async () => {
    show({ path: ['person:ani-wirya', 'sanction:beras'], hubs: true });
    fireEvent.click(screen.getByRole('button', { name: 'Salin teks' }));
    await waitFor(() => expect(writeText).toHaveBeenCalled());
    const text = writeText.mock.calls[0]?.[0] ?? '';
    expect(text.split('\n')[0]).toBe('Apa yang menghubungkan Ani Wirya dan Sanksi AS?');
    expect(text).toContain('2. Amerika Serikat akan menjatuhkan sanksi AS (direncanakan)');
    expect(text).toContain('Menurut Ani Wirya: “AS akan menjatuhkan sanksi, kata Ani Wirya.”');
    expect(text).toMatch(/path=person:ani-wirya,sanction:beras&hubs=1$/);
  });

  it('chooses the other end by name', async () => {
    show({ threading: { from: 'person:ani-wirya' } });
    const field = screen.getByRole('combobox', { name: 'Cari ujung benang' });
    expect(document.activeElement).toBe(field);
    fireEvent.change(field, { target: { value: 'wina' } });
    await waitFor(() => expect(screen.getAllByRole('option')[0]?.textContent).toContain('Wina'));
    act(() => {
      fireEvent.keyDown(field, { key: 'Enter' });
    });
    expect(useStore.getState().path?.[0]).toBe('person:ani-wirya');
  });

  it('says when no name matches, and gives up with Escape', async () => {
    show({ threading: { from: null } });
    const field = screen.getByRole('combobox', { name: 'Cari ujung benang' });
    fireEvent.change(field, { target: { value: 'qqqq' } });
    await waitFor(() => expect(screen.getByText('Tidak ada nama seperti “qqqq”')).toBeTruthy());
    fireEvent.keyDown(field, { key: 'Escape' });
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(useStore.getState().threading).toBeNull();
  });
});
