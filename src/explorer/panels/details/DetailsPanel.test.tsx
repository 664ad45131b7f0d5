import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { INDEX } from '../../passages/support/story.ts';
import { useWalk } from '../../passages/walk.ts';
import { GraphContext } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { INITIAL_VIEW, type ViewState } from '../../state/view-state.ts';
import { DetailsPanel } from './DetailsPanel.tsx';

const writeText = vi.fn(() => Promise.resolve());
Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
Element.prototype.scrollIntoView ??= () => {};

function show(...selection: readonly string[]) {
  useStore.setState({ ...INITIAL_VIEW, selection });
  render(
    <GraphContext value={INDEX}>
      <DetailsPanel />
    </GraphContext>,
  );
}

beforeEach(() => useWalk.setState({ thing: null, number: 0, returning: false }));
afterEach(() => {
  cleanup();
  writeText.mockClear();
});

describe('DetailsPanel', () => {
  it('shows what a person is, whom they represent and what else they are called', () => {
    show('person:ani-wirya');
    expect(screen.getByRole('heading', { level: 2, name: 'Ani Wirya' })).toBeTruthy();
    expect(screen.getByText('Orang')).toBeTruthy();
    expect(screen.getByText('Hanya satu artikel')).toBeTruthy();
    expect(screen.getByText('Juga disebut').nextSibling?.textContent).toBe('Wirya');
    expect(screen.getByText('Jabatan').nextSibling?.textContent).toBe('Utusan khusus · Amerika Serikat');
  });

  it('shows all passages, a sentence with two mentions once', () => {
    show('person:ani-wirya');
    expect(screen.getByText('5 kutipan · 1 artikel · 1 sumber')).toBeTruthy();
    expect(
      screen.getAllByRole('listitem').map((item) => item.querySelector('blockquote')?.textContent),
    ).toEqual([
      'Ani Wirya Bertemu Karta',
      'Utusan khusus AS, Ani Wirya, bertemu Presiden Prancis Budi Karta di Wina pada Rabu.',
      'Karta menyambut Ani Wirya, kata Wirya.',
      'AS akan menjatuhkan sanksi, kata Ani Wirya.',
    ]);
    expect(screen.getByText('3–4 dari 5')).toBeTruthy();
  });

  it('walks the passages and stops at both ends', () => {
    show('person:ani-wirya');
    const previous = screen.getByRole('button', { name: 'Kutipan sebelumnya' });
    const next = screen.getByRole('button', { name: 'Kutipan berikutnya' });
    expect(previous.hasAttribute('disabled')).toBe(true);
    for (let i = 0; i < 4; i++) fireEvent.click(next);
    expect(screen.getByText('5 / 5')).toBeTruthy();
    expect(next.hasAttribute('disabled')).toBe(true);
    expect(screen.getAllByRole('listitem').at(-1)?.getAttribute('aria-current')).toBe('true');
  });

  it('says that an event is denied, by whom, and what each article says of it', () => {
    show('meeting:wina');
    expect(screen.getByText('Ada yang membantah')).toBeTruthy();
    expect(screen.getByText('Menurut').nextSibling?.textContent).toBe(
      'Budi Karta (1 kutipan), kalimat artikel (1 kutipan)',
    );
    const history = screen.getByText('Riwayat').nextSibling as HTMLElement; // a <dd>
    expect(
      within(history)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['7 Agu 2025: terjadi', '9 Agu 2025: dibantah / tidak terjadi']);
  });

  it('leads from who took part to the passages that say so', () => {
    show('meeting:wina');
    fireEvent.click(screen.getByRole('button', { name: '2 kutipan tentang keikutsertaan Budi Karta' }));
    expect(useStore.getState().selection).toEqual(['person:budi-karta~participates_in~meeting:wina']);
  });

  it('filters by what somebody says', () => {
    show('person:ani-wirya');
    fireEvent.click(screen.getByRole('button', { name: '2 fakta menurut ucapannya' }));
    expect(useStore.getState().speaker).toBe('person:ani-wirya');
  });

  it('says when an undated event was first reported', () => {
    show('sanction:beras');
    expect(screen.getByText('Pertama diberitakan 7 Agustus 2025')).toBeTruthy();
    expect(screen.queryByText('Ada yang membantah')).toBeNull();
  });

  it('opens the article at the passage', () => {
    show('meeting:wina');
    fireEvent.click(screen.getByRole('button', { name: /kutipan ini: Karta: tidak ada pertemuan/ }));
    expect(useStore.getState()).toMatchObject({ article: 'dua', at: { start: 27, end: 62 } });
  });

  it('says who speaks and where a passage has another status', () => {
    show('meeting:wina');
    const [own, other] = screen.getAllByRole('listitem').filter((item) => item.querySelector('blockquote'));
    expect(own?.textContent).toContain('Kalimat artikel');
    expect(other?.textContent).toContain('Menurut Budi Karta');
    expect(other?.textContent).toContain('Dibantah / tidak terjadi');
  });

  it('groups participants by the side they represent', () => {
    show('meeting:wina');
    const sides = screen.getByRole('region', { name: 'Peserta' });
    expect(
      within(sides)
        .getAllByRole('heading')
        .map((heading) => heading.textContent),
    ).toEqual(['Amerika Serikat', 'Prancis']);
    fireEvent.click(within(sides).getByRole('button', { name: 'Budi Karta' }));
    expect(useStore.getState().selection).toEqual(['person:budi-karta']);
  });

  it('shows the rule of a passage when asked why', () => {
    show('country:us');
    const [why] = screen.getAllByRole('button', { name: 'Mengapa?' });
    expect(screen.queryByText('kaidah-uji')).toBeNull();
    if (why) fireEvent.click(why);
    expect(screen.getByText('kaidah-uji')).toBeTruthy();
  });

  it('lists the links as sentences that light up and select', () => {
    show('person:ani-wirya');
    fireEvent.click(screen.getByRole('tab', { name: /Hubungan/ }));
    const row = screen.getByRole('button', {
      name: /Ani Wirya mewakili Amerika Serikat sebagai utusan khusus/,
    });
    fireEvent.pointerEnter(row);
    expect(useStore.getState().hovered).toBe('person:ani-wirya~represents~country:us');
    fireEvent.click(row);
    expect(useStore.getState().selection).toEqual(['person:ani-wirya~represents~country:us']);
  });

  it('compares the reports of an event', () => {
    show('meeting:wina');
    fireEvent.click(screen.getByRole('tab', { name: /Laporan/ }));
    const row = screen.getByRole('rowheader', { name: /Status/ });
    expect(within(row).getByRole('img', { name: 'artikel berbeda' })).toBeTruthy();
    expect(screen.getByRole('columnheader', { name: /Harian Uji/ })).toBeTruthy();
  });

  it('shows an edge as a sentence with its ends and passages', () => {
    show('country:us~imposes~sanction:beras');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
      'Amerika Serikat akan menjatuhkan sanksi AS',
    );
    expect(screen.getByText('Direncanakan')).toBeTruthy();
    expect(screen.getByText('Menurut Ani Wirya')).toBeTruthy();
  });

  it('shows what several selected things share and lets one go', () => {
    show('person:ani-wirya', 'person:budi-karta');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('2 dipilih');
    expect(screen.getByRole('button', { name: 'Pertemuan di Wina' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Lepas Ani Wirya dari pilihan' }));
    expect(useStore.getState().selection).toEqual(['person:budi-karta']);
  });

  it('offers a start when nothing is selected', () => {
    show();
    expect(screen.getByRole('heading', { name: 'Mulai dari sebuah benang' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /Ani Wirya.*5 kutipan/ }));
    expect(useStore.getState().selection).toEqual(['person:ani-wirya']);
  });

  const showIn = (view: Partial<ViewState>) => {
    useStore.getState().restore({ ...INITIAL_VIEW, ...view });
    render(
      <GraphContext value={INDEX}>
        <DetailsPanel />
      </GraphContext>,
    );
  };

  it('begins with what the filters leave', () => {
    showIn({ types: ['place'] });
    expect(screen.queryByRole('button', { name: /Ani Wirya/ })).toBeNull();
    expect(screen.getByRole('button', { name: /^Wina/ })).toBeTruthy();
    expect(screen.getByText(/^Saringan menyisakan/)).toBeTruthy();
  });

  it('says that what is chosen is hidden by the filters, and takes them off', () => {
    showIn({ types: ['-person'], selection: ['person:ani-wirya'] });
    expect(screen.getByText(/^Tidak tampil: disembunyikan saringan/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Lepas semua saringan' }));
    expect(useStore.getState()).toMatchObject({ types: [], selection: ['person:ani-wirya'] });
    expect(screen.queryByText(/^Tidak tampil/)).toBeNull();
  });

  it.each<[string, readonly string[], string]>([
    ['a node', ['person:ani-wirya'], 'Ani Wirya, Orang, 5 kutipan'],
    ['an event with its status', ['meeting:wina'], 'Pertemuan di Wina, Pertemuan, Terjadi, '],
    ['several', ['person:ani-wirya', 'person:budi-karta'], '2 dipilih'],
    ['nothing where nothing is', [], ''],
  ])('tells screen readers of %s', async (_, selection, words) => {
    show(...selection);
    const said = () => document.querySelector('p[aria-live]')?.textContent;
    await waitFor(() => expect(said()?.startsWith(words)).toBe(true));
    expect(said() === '').toBe(words === '');
  });

  it('explains an id that the graph does not have', () => {
    show('person:hilang');
    expect(screen.getByText('person:hilang')).toBeTruthy();
  });

  it('copies a link and a quotation and says so', async () => {
    show('meeting:wina');
    const [copyQuote] = screen.getAllByRole('button', { name: 'Salin kutipan' });
    if (copyQuote) fireEvent.click(copyQuote);
    await waitFor(() => expect(useStore.getState().announcement.text).toBe('Kutipan disalin'));
    expect(writeText.mock.calls.flat().join()).toMatch(
      /^“Utusan khusus .*” — Ani Wirya Bertemu Karta, Harian Uji, 7 Agustus 2025\. .*sel=meeting:wina&article=satu&at=24-107/,
    );
  });
});
