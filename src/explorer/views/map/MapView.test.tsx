import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GraphContext } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { edge, graphOf, node } from '../../state/support/graph.ts';
import { INITIAL_VIEW } from '../../state/view-state.ts';
import { stubStage } from '../stage/support/stage-size.ts';
import { MapView } from './MapView.tsx';

const crowd = Array.from({ length: 9 }, (_, i) =>
  node(`meeting:kyiv-${i}`, { label: `Rapat ${i}`, status: 'occurred', date: `2025-01-0${i + 1}` }),
);
const index = graphOf({
  nodes: [
    node('country:ru', { label: 'Rusia', iso: 'RU' }),
    node('place:anchorage', { label: 'Anchorage', coordinates: [-149.9, 61.2] }),
    node('place:kyiv', { label: 'Kyiv', coordinates: [30.5, 50.4] }),
    node('meeting:summit', { label: 'Pertemuan puncak', status: 'occurred', date: '2025-08-15' }),
    node('agreement:truce', { label: 'Gencatan senjata', status: 'proposed' }),
    node('person:a', { label: 'Ani' }),
    ...crowd,
  ],
  edges: [
    edge('meeting:summit~takes_place_in~place:anchorage'),
    edge('person:a~represents~country:ru'),
    ...crowd.map(({ id }) => edge(`${id}~takes_place_in~place:kyiv`)),
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

async function show(): Promise<HTMLElement> {
  render(
    <GraphContext value={index}>
      <MapView />
    </GraphContext>,
  );
  return screen.findByRole('group', { name: /^Peta: / }, { timeout: 8000 });
}
const mark = (name: RegExp) => screen.getByRole('button', { name });

describe('MapView', () => {
  it('names events with their place, places and countries', async () => {
    await show();
    expect(mark(/^Pertemuan puncak, Pertemuan, Terjadi, di Anchorage$/)).toBeTruthy();
    expect(mark(/^Anchorage, Tempat$/)).toBeTruthy();
    expect(mark(/^Rusia, Negara, 1 hubungan$/)).toBeTruthy();
    expect(screen.getByText('12 tempat dan peristiwa di peta, 1 negara terlibat')).toBeTruthy();
    expect(screen.getByText(/Batas negara bukan pernyataan/)).toBeTruthy();
  });

  it('keeps what has no place in a tray', async () => {
    await show();
    const tray = screen.getByRole('region', { name: 'Tanpa tempat di peta' });
    expect(within(tray).getByText('1 peristiwa atau tempat yang letaknya tidak diketahui')).toBeTruthy();
    fireEvent.click(within(tray).getByRole('button', { name: /^Gencatan senjata/ }));
    expect(useStore.getState().selection).toEqual(['agreement:truce']);
  });

  it('selects marks and countries, and lets go of them at sea', async () => {
    const drawing = await show();
    fireEvent.click(mark(/^Pertemuan puncak/));
    fireEvent.click(mark(/^Rusia/), { ctrlKey: true });
    expect(useStore.getState().selection).toEqual(['meeting:summit', 'country:ru']);
    expect(mark(/^Rusia/).getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(drawing);
    expect(useStore.getState().selection).toEqual([]);
  });

  it('counts many at one place and fans them out when asked', async () => {
    const drawing = await show();
    fireEvent.click(mark(/^10 di sekitar Kyiv$/));
    expect(within(drawing).getAllByRole('button', { name: /^Rapat \d/ })).toHaveLength(9);
  });

  it('is one Tab stop; arrows walk events by date, then places, then countries; Enter selects', async () => {
    const drawing = await show();
    const stops = within(drawing)
      .getAllByRole('button')
      .filter((one) => one.getAttribute('tabindex') === '0');
    expect(stops).toHaveLength(1);
    act(() => stops[0]?.focus());
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'End' });
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Rusia, Negara, 1 hubungan');
    fireEvent.keyDown(document.activeElement ?? document.body, { key: ' ' });
    expect(useStore.getState().selection).toEqual(['country:ru']);
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Home' });
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Pertemuan puncak/);
  });

  it('shows what the filters leave, and says so where nothing has a place', async () => {
    await show();
    act(() => useStore.getState().setFilter('types', ['place']));
    expect(screen.queryByRole('button', { name: /^Pertemuan puncak/ })).toBeNull();
    act(() => useStore.getState().setFilter('types', ['agreement']));
    expect(screen.getByRole('heading', { name: 'Tidak ada yang dapat diletakkan di peta' })).toBeTruthy();
  });

  it('speaks English', async () => {
    await show();
    act(() => useStore.getState().setLang('en'));
    expect(screen.getByText(/Borders are no statement/)).toBeTruthy();
    expect(mark(/^Rusia, Country, 1 link$/)).toBeTruthy();
  });
});
