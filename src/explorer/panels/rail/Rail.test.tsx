import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GraphContext } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { edge, graphOf, node } from '../../state/support/graph.ts';
import { INITIAL_VIEW } from '../../state/view-state.ts';
import { Rail } from './Rail.tsx';

const INDEX = graphOf({
  nodes: [
    node('country:ru', { label: 'Rusia', aliases: ['Moskwa'] }),
    node('meeting:m', { label: 'Pertemuan', status: 'planned' }),
    node('person:putin', { label: 'Vladimir Putin' }),
  ],
  edges: [
    edge('person:putin~participates_in~meeting:m', { status: 'planned' }),
    edge('person:putin~represents~country:ru'),
  ],
});

beforeEach(() => {
  useStore.getState().restore(INITIAL_VIEW);
  render(
    <GraphContext value={INDEX}>
      <Rail />
    </GraphContext>,
  );
});
afterEach(cleanup);

describe('Rail', () => {
  it('hides a type, names it on a chip and counts what is left', () => {
    fireEvent.click(screen.getByRole('button', { name: 'Orang, 1 simpul' }));
    expect(useStore.getState().types).toEqual(['-person']);
    expect(screen.getByText('2 dari 3 simpul, 0 dari 2 hubungan')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Lepas saringan: Jenis: tanpa Orang' }));
    expect(useStore.getState().types).toEqual([]);
  });

  it('leaves only one status', () => {
    fireEvent.click(screen.getByRole('button', { name: 'Hanya Direncanakan' }));
    expect(useStore.getState().statuses).toEqual(['planned']);
  });

  it('asks for all of several actors', () => {
    fireEvent.click(screen.getByRole('checkbox', { name: 'Rusia, 1 hubungan' }));
    expect(screen.queryByRole('button', { name: 'Semuanya' })).toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Vladimir Putin, 2 hubungan' }));
    fireEvent.click(screen.getByRole('button', { name: 'Semuanya' }));
    expect(useStore.getState()).toMatchObject({
      actors: ['country:ru', 'person:putin'],
      actorsMode: 'all',
    });
  });

  it('takes a typed month and refuses what is no date', () => {
    cleanup();
    render(
      <GraphContext value={INDEX}>
        <Rail onClose={() => {}} />
      </GraphContext>,
    );
    const field = screen.getByLabelText('Dari');
    fireEvent.change(field, { target: { value: '2025-13' } });
    fireEvent.blur(field);
    expect(screen.getByRole('alert').textContent).toContain('2025-08');
    fireEvent.change(field, { target: { value: '2025-08' } });
    fireEvent.blur(field);
    expect(useStore.getState().from).toBe('2025-08');
  });

  it('finds a node by an alias, says which, and selects it with Enter', async () => {
    const field = screen.getByRole('combobox');
    fireEvent.focus(field);
    fireEvent.change(field, { target: { value: 'moskw' } });
    const option = await screen.findByRole('option', { name: /Rusia.*juga disebut “Moskwa”/ });
    expect(field.getAttribute('aria-activedescendant')).toBe(option.id);
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(useStore.getState()).toMatchObject({ selection: ['country:ru'], query: 'moskw' });
  });

  it('closes the hits with Escape, then empties the field', async () => {
    const field = screen.getByRole('combobox');
    fireEvent.focus(field);
    fireEvent.change(field, { target: { value: 'putin' } });
    await screen.findByRole('listbox');
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(screen.queryByRole('listbox')).toBeNull();
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(useStore.getState().query).toBe('');
  });
});
