import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GraphContext } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { edge, graphOf, node } from '../../state/support/graph.ts';
import { INITIAL_VIEW } from '../../state/view-state.ts';
import { CrashBoundary } from './CrashBoundary.tsx';
import { LoadFailed } from './LoadFailed.tsx';
import { NoResult } from './NoResult.tsx';
import { Notices } from './Notices.tsx';

const INDEX = graphOf({
  nodes: [
    node('country:ir', { label: 'Iran' }),
    node('country:ru', { label: 'Rusia' }),
    node('person:putin'),
  ],
  edges: [
    edge('country:ir~supports~country:ru', { status: 'ongoing' }),
    edge('person:putin~accuses~country:ru', { status: 'occurred' }),
  ],
});
const show = (content: ReactNode) => render(<GraphContext value={INDEX}>{content}</GraphContext>);

beforeEach(() => {
  useStore.getState().restore(INITIAL_VIEW);
  useStore.getState().setNotices([]);
});
afterEach(cleanup);

describe('NoResult', () => {
  it('names the filters and how many nodes each removal brings back', () => {
    useStore.getState().setFilters({ actors: ['country:ir'], statuses: ['planned'] });
    show(<NoResult />);
    expect(screen.getByRole('status').textContent).toContain(
      'Status: Direncanakan dan Pelaku: Iran bersama-sama menyembunyikan semua 3 simpul. Tanpa saringan status ada 2 simpul.',
    );
    fireEvent.click(screen.getByRole('button', { name: 'Lepas status (2)' }));
    expect(useStore.getState()).toMatchObject({ statuses: [], actors: ['country:ir'] });
  });
});

describe('Notices', () => {
  it('explain an unknown id and offer the nearest', () => {
    useStore
      .getState()
      .setNotices([{ kind: 'unknown-id', param: 'sel', id: 'country:rusi', nearest: 'country:ru' }]);
    show(<Notices />);
    expect(screen.getByText('sel=country:rusi')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Mungkin maksud Anda: Rusia' }));
    expect(useStore.getState()).toMatchObject({ selection: ['country:ru'], notices: [] });
  });

  it('list what of the link was ignored, and go when dismissed', () => {
    useStore.getState().setNotices([
      { kind: 'unknown-key', param: '__proto__' },
      { kind: 'bad-value', param: 'type', value: '<b>' },
      { kind: 'retired', id: 'country:rusia', now: 'country:ru' },
    ]);
    show(<Notices />);
    const words = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(words).toEqual([
      'Bagian tautan yang tidak dikenal diabaikan: __proto__',
      'Nilai dalam tautan yang tidak dikenal diabaikan: type=<b>',
      'country:rusia kini menjadi Rusia.',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Tutup pemberitahuan' }));
    expect(screen.queryByRole('listitem')).toBeNull();
  });
});

describe('LoadFailed', () => {
  it.each([
    [{ kind: 'network' } as const, 'tidak dapat diambil'],
    [{ kind: 'http', status: 503 } as const, 'Peladen menjawab 503'],
    [{ kind: 'version', found: '2' } as const, 'versi 2, sedangkan penjelajah ini membaca versi 1'],
    [
      { kind: 'contract', path: 'nodes[0].label', expected: 'x', count: 3 } as const,
      'graph.json: nodes[0].label',
    ],
  ])('says why: %o', (problem, words) => {
    const retry = vi.fn();
    show(<LoadFailed problem={problem} onRetry={retry} />);
    expect(screen.getByRole('alert').textContent).toContain(words);
    expect(screen.getByRole('alert').textContent).toContain('Tautan Anda tidak berubah');
    fireEvent.click(screen.getByRole('button', { name: 'Coba lagi' }));
    expect(retry).toHaveBeenCalledOnce();
  });
});

describe('CrashBoundary', () => {
  it('keeps the page and names the error', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    show(
      <CrashBoundary>
        <Broken />
      </CrashBoundary>,
    );
    expect(screen.getByRole('alert').textContent).toContain('a part broke');
    vi.restoreAllMocks();
  });
});

function Broken(): never {
  throw new Error('a part broke');
}
