import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ARTICLES, INDEX, quote } from '../../passages/support/story.ts';
import { useWalk } from '../../passages/walk.ts';
import { GraphContext } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { INITIAL_VIEW, type ViewState } from '../../state/view-state.ts';
import { ArticleDrawer } from './ArticleDrawer.tsx';

function show(view: Partial<ViewState>) {
  useStore.setState({ ...INITIAL_VIEW, article: 'satu', ...view });
  return render(
    <GraphContext value={INDEX}>
      <ArticleDrawer />
    </GraphContext>,
  );
}

const textOf = (selector: string): string =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent).join('|');

afterEach(cleanup);

describe('ArticleDrawer', () => {
  it('shows the stored text whole and says what is no part of the story', () => {
    show({});
    const [article] = ARTICLES;
    const shown = [...document.querySelectorAll('[data-start]')].map((block) =>
      article?.text.slice(Number(block.getAttribute('data-start')), Number(block.getAttribute('data-end'))),
    );
    expect(shown.join('\n')).toBe(article?.text);
    expect(
      textOf('h2[data-start], p[data-start]').replace('bukan isi berita', '').replaceAll('|', '\n'),
    ).toBe(article?.text);
    expect(screen.getByText('bukan isi berita')).toBeTruthy();
  });

  it('gives date, its basis, source and a safe link', () => {
    show({});
    expect(screen.getByText(/Terbit 7 Agustus 2025/).textContent).toContain('dasar: tertulis');
    const link = screen.getByRole('link', { name: 'Buka di sumbernya' });
    expect(link.getAttribute('href')).toBe('https://uji.example/satu');
    expect(link.getAttribute('rel')).toContain('noopener');
  });

  it('makes no link of an address that is none', () => {
    show({ article: 'dua' });
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText(/sumber tidak disebut/)).toBeTruthy();
  });

  it('leaves every mention its own words, says whom they mean and leads to its node', () => {
    show({});
    const mention = screen.getByTitle('Prancis, negara');
    expect(screen.getAllByRole('button', { name: 'Prancis' })).toContain(mention);
    fireEvent.click(mention);
    const { start, end } = quote('satu', 'Prancis');
    expect(useStore.getState()).toMatchObject({
      selection: ['country:fr'],
      article: 'satu',
      at: { start, end },
    });
  });

  it.each(['Enter', ' '])('opens a mention by the key %o', (key) => {
    show({});
    fireEvent.keyDown(screen.getByTitle('Wina, tempat'), { key });
    expect(useStore.getState().selection).toEqual(['place:wina']);
  });

  it('leads from a paragraph to the events it tells of', () => {
    show({});
    fireEvent.click(screen.getByRole('button', { name: 'Pertemuan di Wina, pertemuan' }));
    expect(useStore.getState()).toMatchObject({ selection: ['meeting:wina'], at: { start: 24, end: 107 } });
  });

  it('marks the linked passage and the others of the selection', () => {
    const at = quote('satu', 'Ani Wirya', { nth: 3 });
    show({ selection: ['person:ani-wirya'], at });
    expect(textOf('mark[data-layer="active"]')).toBe('Ani Wirya');
    expect(textOf('mark[data-layer="hit"]')).toBe('Ani Wirya|Ani Wirya|Wirya|Ani Wirya');
    expect(screen.getByText('Kutipan 3 dari 5 di artikel ini')).toBeTruthy();
  });

  it('walks the passages of the selection', () => {
    show({ selection: ['person:ani-wirya'] });
    expect(screen.getByText('5 kutipan di artikel ini')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Kutipan berikutnya di artikel ini' }));
    expect(screen.getByText('Kutipan 1 dari 5 di artikel ini')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Kutipan berikutnya di artikel ini' }));
    expect(useStore.getState().at).toEqual({
      start: quote('satu', 'Ani Wirya', { nth: 2 }).start,
      end: quote('satu', 'Ani Wirya', { nth: 2 }).end,
    });
  });

  it('marks a passage that nothing is selected for', () => {
    show({ at: quote('satu', 'kata Wirya') });
    expect(textOf('mark[data-layer="active"]')).toBe('kata Wirya');
  });

  it('finds words in the article and steps through them', () => {
    show({});
    fireEvent.keyDown(screen.getByRole('region', { name: /^Artikel:/ }), { key: 'f', ctrlKey: true });
    const input = screen.getByRole('textbox', { name: 'Cari dalam artikel' });
    fireEvent.change(input, { target: { value: 'ANI  wirya' } });
    expect(textOf('mark[data-layer="hit"]')).toBe('Ani Wirya|Ani Wirya|Ani Wirya|Ani Wirya');
    fireEvent.keyDown(input, { key: 'Enter' });
    fireEvent.keyDown(input, { key: 'Enter' });
    expect(screen.getByRole('status').textContent).toBe('2 dari 4');
    fireEvent.keyDown(input, { key: 'Enter', shiftKey: true });
    expect(screen.getByRole('status').textContent).toBe('1 dari 4');
    fireEvent.change(input, { target: { value: 'zebra' } });
    expect(screen.getByRole('status').textContent).toBe('tidak ada');
    fireEvent.keyDown(input, { key: 'Escape' });
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(useStore.getState().article).toBe('satu');
  });

  it('takes the focus in and asks the panel to take it back', () => {
    const { unmount } = show({ selection: ['person:ani-wirya'] });
    expect(document.activeElement).toBe(screen.getByRole('region', { name: /^Artikel:/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Tutup artikel' }));
    expect(useStore.getState().article).toBeNull();
    unmount();
    expect(useWalk.getState().returning).toBe(true);
  });

  it('explains an article that is not there', () => {
    show({ article: 'hilang' });
    expect(screen.getByRole('heading', { name: 'Tidak ada artikel dengan pengenal ini.' })).toBeTruthy();
    expect(screen.getByText('hilang')).toBeTruthy();
  });
});
