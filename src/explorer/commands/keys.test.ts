import { describe, expect, it } from 'vitest';
import { commandOfKey } from './keys.ts';

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
    ['/', {}, 'search'],
    ['S', {}, 'search'],
    ['S', { shiftKey: true }, 'search'],
    ['Escape', {}, 'step-back'],
    ['f', {}, 'focus'],
    ['?', { shiftKey: true }, 'help'],
    ['h', {}, 'hide'],
    ['H', { shiftKey: true }, 'show-hidden'],
    ['z', { ctrlKey: true }, 'undo'],
    ['Z', { ctrlKey: true, shiftKey: true }, 'redo'],
    ['y', { ctrlKey: true }, 'redo'],
    ['k', { ctrlKey: true }, 'palette'],
    ['f', { ctrlKey: true }, null],
    ['z', { altKey: true }, null],
    ['Enter', {}, null],
  ])('of %s with %j is %s', (key, init, id) => {
    expect(press(key, document.body, init)).toBe(id);
  });

  it.each([
    ['nothing while typing', 'input', 'text', 'f', {}, null],
    ['the field, for undoing what was typed', 'input', 'text', 'z', { ctrlKey: true }, null],
    ['the palette while typing', 'input', 'search', 'k', { ctrlKey: true }, 'palette'],
    ['a command beside a ticked box', 'input', 'checkbox', 'z', { ctrlKey: true }, 'undo'],
  ])('is %s', (_name, tag, type, key, init, id) => {
    const field = document.createElement(tag);
    field.setAttribute('type', type);
    document.body.append(field);
    expect(press(key, field, init)).toBe(id);
    field.remove();
  });

  it('leaves the keys of an open menu to it', () => {
    const menu = document.createElement('div');
    menu.setAttribute('role', 'menu');
    document.body.append(menu);
    expect(press('Escape', menu)).toBeNull();
    menu.remove();
  });
});
