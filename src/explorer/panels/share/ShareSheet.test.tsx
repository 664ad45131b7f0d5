import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GraphContext } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { edge, graphOf, node } from '../../state/support/graph.ts';
import { INITIAL_VIEW, type ViewState } from '../../state/view-state.ts';
import { ShareSheet } from './ShareSheet.tsx';

const INDEX = graphOf({
  nodes: [
    node('person:ani', { label: 'Ani Wirya' }),
    node('person:budi', { label: 'Budi "Karta"' }),
    node('meeting:m', { label: 'Pertemuan', status: 'occurred' }),
  ],
  edges: [
    edge('person:ani~participates_in~meeting:m', { status: 'occurred' }),
    edge('person:budi~participates_in~meeting:m', { status: 'occurred' }),
  ],
});

const show = (view: Partial<ViewState>): void => {
  useStore.getState().restore({ ...INITIAL_VIEW, ...view });
  render(
    <GraphContext value={INDEX}>
      <ShareSheet />
    </GraphContext>,
  );
};

const writeText = vi.fn(async (_: string) => undefined);
const saved: { name: string; content: Blob }[] = [];

beforeEach(() => {
  vi.stubGlobal('navigator', { clipboard: { writeText }, platform: 'Linux' });
  let content = new Blob();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) content = blob;
    return 'blob:x';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push({ name: this.download, content });
  });
});
afterEach(() => {
  cleanup();
  saved.length = 0;
  writeText.mockClear();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const rows = () => screen.getAllByRole('listitem').map((row) => row.textContent);

describe('links', () => {
  it.each<[string, Partial<ViewState>, readonly string[]]>([
    ['the view alone', {}, ['Tampilan ini']],
    ['what is selected', { selection: ['person:ani'] }, ['Pilihan', 'Tampilan ini']],
    ['a line', { selection: ['person:ani~participates_in~meeting:m'] }, ['Pilihan', 'Tampilan ini']],
    ['nobody, where an id is unknown', { selection: ['person:siapa'] }, ['Tampilan ini']],
    ['the red thread', { path: ['person:ani', 'person:budi'] }, ['Benang', 'Tampilan ini']],
    [
      'the passage that is read',
      { selection: ['person:ani'], article: 'a1', at: { start: 0, end: 4 } },
      ['Kutipan', 'Pilihan', 'Tampilan ini'],
    ],
  ])('of %s', (_, view, names) => {
    show(view);
    const list = rows();
    expect(list).toHaveLength(names.length);
    for (const [i, name] of names.entries()) expect(list[i]?.startsWith(name)).toBe(true);
  });

  it('is copied whole, without what was typed into the search', () => {
    show({ selection: ['person:ani'], query: 'ani', statuses: ['occurred'] });
    fireEvent.click(screen.getByRole('button', { name: 'Salin tautan: Pilihan' }));
    expect(writeText).toHaveBeenCalledWith(
      expect.stringMatching(/^https?:\/\/.*\?sel=person:ani&status=occurred$/),
    );
  });

  it('is given to the system where it takes links, with the name of what it shows', () => {
    const share = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText }, platform: 'Linux', share });
    show({ selection: ['person:ani'] });
    fireEvent.click(screen.getByRole('button', { name: 'Kirim tautan: Pilihan' }));
    expect(share).toHaveBeenCalledWith({
      title: 'Ani Wirya',
      url: expect.stringMatching(/\?sel=person:ani$/),
    });
    expect(writeText).not.toHaveBeenCalled();
  });

  it('stays copyable where the reader gives sending up', async () => {
    const share = vi.fn(() => Promise.reject(new DOMException('given up', 'AbortError')));
    vi.stubGlobal('navigator', { clipboard: { writeText }, platform: 'Linux', share });
    show({ selection: ['person:ani'] });
    fireEvent.click(screen.getByRole('button', { name: 'Kirim tautan: Pilihan' }));
    await Promise.resolve();
    fireEvent.click(screen.getByRole('button', { name: 'Salin tautan: Pilihan' }));
    expect(writeText).toHaveBeenCalledTimes(1);
  });

  it('is only copied where the system takes none', () => {
    show({ selection: ['person:ani'] });
    expect(screen.queryByRole('button', { name: /^Kirim tautan/ })).toBeNull();
  });
});

describe('downloads', () => {
  it.each([
    ['Markdown', 'benang-merah_ani-wirya_bukti.md'],
    ['CSV', 'benang-merah_ani-wirya_bukti.csv'],
    ['GEXF', 'benang-merah_ani-wirya_graf.gexf'],
    ['GraphML', 'benang-merah_ani-wirya_graf.graphml'],
    ['JSON', 'benang-merah_ani-wirya_graf.json'],
    ['JSON-LD', 'benang-merah_ani-wirya_graf.jsonld'],
  ])('%s', async (format, name) => {
    show({ selection: ['person:ani'] });
    fireEvent.click(screen.getByRole('button', { name: format }));
    expect(saved.map((file) => file.name)).toEqual([name]);
    const text = await saved[0]?.content.text();
    expect(text).toContain('Ani Wirya');
    expect(text).not.toContain('person:budi');
  });

  it('are of the view when asked, as the filters leave it', async () => {
    show({ selection: ['person:ani'], hidden: ['person:ani'] });
    const scope = screen.getByRole('group', { name: 'Yang diunduh' });
    fireEvent.click(within(scope).getByRole('button', { name: 'Tampilan' }));
    fireEvent.click(screen.getByRole('button', { name: 'JSON' }));
    const { nodes } = JSON.parse((await saved[0]?.content.text()) ?? '');
    expect(nodes.map(({ id }: { id: string }) => id)).toEqual(['person:budi', 'meeting:m']);
  });
});

describe('the frame for another page', () => {
  it.each([
    ['480 × 360', 'width="480" height="360"'],
    ['selebar kolom × 560', 'width="100%" height="560"'],
  ])('%s', (size, expected) => {
    show({ selection: ['person:budi'] });
    fireEvent.click(screen.getByRole('button', { name: size }));
    const code = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Kode sematan' }).value;
    expect(code).toContain(expected);
    const frame = new DOMParser().parseFromString(code, 'text/html').querySelector('iframe');
    expect(frame?.title).toBe('Budi "Karta" – Benang Merah');
    expect(frame?.src).toMatch(/\?sel=person:budi&embed=1$/);
    fireEvent.click(screen.getByRole('button', { name: 'Salin kode' }));
    expect(writeText).toHaveBeenCalledWith(code);
  });
});
