import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useStore } from '../state/store.ts';
import { INITIAL_VIEW } from '../state/view-state.ts';
import { COMMANDS, commandOfKey } from './registry.ts';

function press(key: string, target: Element = document.body, init: KeyboardEventInit = {}): string | null {
  let id: string | null = null;
  const listen = (event: KeyboardEvent) => {
    id = commandOfKey(event)?.id ?? null;
  };
  window.addEventListener('keydown', listen);
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...init }));
  window.removeEventListener('keydown', listen);
  return id;
}

describe('commandOfKey', () => {
  it.each([
    ['/', 'search'],
    ['S', 'search'],
    ['Escape', 'step-back'],
    ['f', 'focus'],
    ['?', 'help'],
    ['Enter', null],
  ])('of %s is %s', (key, id) => {
    expect(press(key)).toBe(id);
  });

  it('is nothing while typing, and nothing for keys of the browser', () => {
    const field = document.body.appendChild(document.createElement('input'));
    expect(press('f', field)).toBeNull();
    expect(press('f', document.body, { ctrlKey: true })).toBeNull();
    field.remove();
  });
});

describe('COMMANDS', () => {
  beforeEach(() => useStore.getState().restore(INITIAL_VIEW));
  const context = () => ({
    state: useStore.getState(),
    isNode: (id: string) => id.startsWith('person:'),
    focusSearch: vi.fn(),
    copyLink: vi.fn(),
  });
  const run = (id: (typeof COMMANDS)[number]['id']): boolean => {
    const command = COMMANDS.find((other) => other.id === id);
    const enabled = command?.isEnabled(context()) ?? false;
    if (enabled) command?.run(context());
    return enabled;
  };

  it('have a key of their own each', () => {
    const keys = COMMANDS.flatMap((command) => [...command.keys]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('step back: article, selection, focus, then nothing', () => {
    useStore
      .getState()
      .restore({ ...INITIAL_VIEW, article: 'a', selection: ['person:a'], focus: 'person:a' });
    const steps = [1, 2, 3].map(() => {
      run('step-back');
      const { article, selection, focus } = useStore.getState();
      return [article, selection.length, focus];
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
    useStore.getState().select('person:a', 'edge');
    run('focus');
    run('widen');
    expect(useStore.getState()).toMatchObject({ focus: 'person:a', hops: 2 });
    run('focus');
    expect(useStore.getState().focus).toBeNull();
  });
});
