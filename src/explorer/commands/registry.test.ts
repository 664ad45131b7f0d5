import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useStore } from '../state/store.ts';
import { edge, graphOf, node, passage } from '../state/support/graph.ts';
import { INITIAL_VIEW } from '../state/view-state.ts';
import type { CommandContext } from './command.ts';
import { COMMANDS, type CommandId, commandOf, menuCommands } from './registry.ts';
import { contextOf, runCommand } from './run.ts';

const INDEX = graphOf({
  nodes: [
    node('person:a'),
    node('person:b', { mentions: [passage({ start: 5, end: 9 })] }),
    node('country:c'),
  ],
  edges: [edge('person:a~represents~country:c')],
});
const state = () => useStore.getState();
const run = (id: CommandId, targets?: readonly string[], other: Partial<CommandContext> = {}): boolean =>
  runCommand(commandOf(id), { ...contextOf(INDEX, targets), ...other });

beforeEach(() => {
  state().restore(INITIAL_VIEW);
  state().forgetSteps();
});

describe('COMMANDS', () => {
  it('have an id and keys of their own each', () => {
    const keys = COMMANDS.flatMap((command) => command.keys);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(COMMANDS.map(({ id }) => id)).size).toBe(COMMANDS.length);
  });

  it('step back: article, selection, focus, then nothing', () => {
    state().restore({ ...INITIAL_VIEW, article: 'a1', selection: ['person:a'], focus: 'person:a' });
    const steps = [1, 2, 3].map(() => {
      run('step-back');
      return [state().article, state().selection.length, state().focus];
    });
    expect(steps).toEqual([
      [null, 1, 'person:a'],
      [null, 0, 'person:a'],
      [null, 0, null],
    ]);
    expect(run('step-back')).toBe(false);
  });

  it('focus on the selected node, widen, and leave it again', () => {
    expect(run('focus')).toBe(false);
    state().select('person:a', 'person:a~represents~country:c');
    run('focus');
    run('widen');
    expect(state()).toMatchObject({ focus: 'person:a', hops: 2 });
    run('focus');
    expect(state()).toMatchObject({ focus: null, hops: 1 });
  });

  it('hide what is selected, and show it again', () => {
    state().select('person:a', 'person:b');
    expect(run('hide')).toBe(true);
    expect(state()).toMatchObject({ hidden: ['person:a', 'person:b'], selection: [] });
    run('show-hidden');
    expect(state().hidden).toEqual([]);
  });

  it('hide the node of the menu and no other, with its focus', () => {
    state().select('person:b');
    run('focus', ['person:a']);
    run('hide', ['person:a']);
    expect(state()).toMatchObject({ hidden: ['person:a'], selection: ['person:b'], focus: null });
  });

  it('add to the selection and take from it', () => {
    expect(run('add-to-selection', ['person:a'])).toBe(false);
    run('select', ['person:a']);
    run('add-to-selection', ['person:b']);
    expect(state().selection).toEqual(['person:a', 'person:b']);
    run('take-from-selection', ['person:a']);
    expect(state().selection).toEqual(['person:b']);
  });

  it('begin a thread at a node, never at an edge', () => {
    expect(run('thread', ['person:a~represents~country:c'])).toBe(false);
    run('thread', ['person:a']);
    expect(state().threading).toEqual({ from: 'person:a' });
  });

  it('copy the first passage with its article and a link to it', () => {
    const copy = vi.fn();
    run('copy-quote', ['person:b'], { copy });
    expect(copy.mock.calls[0]?.[0]).toMatch(/^“.*” — a1\. http.*sel=person:b&article=a1&at=5-9$/);
  });

  it('open the article at the first passage in one step', () => {
    run('open-article', ['person:b']);
    expect(state()).toMatchObject({ selection: ['person:b'], article: 'a1', at: { start: 5, end: 9 } });
    run('undo');
    expect(state()).toMatchObject({ selection: [], article: null });
  });

  it('undo and redo, and say what', () => {
    expect(run('undo')).toBe(false);
    run('hide', ['person:a']);
    run('undo');
    expect(state()).toMatchObject({
      hidden: [],
      announcement: { text: 'Diurungkan: simpul yang disembunyikan', seen: true },
    });
    run('redo');
    expect(state().hidden).toEqual(['person:a']);
    expect(run('redo')).toBe(false);
  });
});

describe('menuCommands', () => {
  it('offer for a line what makes sense there', () => {
    expect(menuCommands('edge').map(({ id }) => id)).toEqual([
      'select',
      'add-to-selection',
      'take-from-selection',
      'copy-thing-link',
      'copy-quote',
      'open-article',
    ]);
    expect(menuCommands('node').map(({ id }) => id)).toContain('hide');
  });
});
