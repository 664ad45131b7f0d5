import { afterEach, describe, expect, it, vi } from 'vitest';
import { ariaKeys, namesOfKey } from './key-names.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each([
  ['Linux x86_64', 'mod+k', ['Ctrl', 'K'], 'Control+K'],
  ['Linux x86_64', 'mod+shift+z', ['Ctrl', 'Shift', 'Z'], 'Control+Shift+Z'],
  ['MacIntel', 'mod+shift+z', ['⌘', '⇧', 'Z'], 'Meta+Shift+Z'],
  ['iPhone', 'mod+k', ['⌘', 'K'], 'Meta+K'],
  ['Win32', 'Escape', ['Esc'], 'Escape'],
  ['Win32', '+', ['+'], '+'],
  ['Win32', 'shift++', ['Shift', '+'], 'Shift++'],
  ['Win32', '?', ['?'], '?'],
])('on %s', (platform, key, names, aria) => {
  it(`${key} is ${names.join(' ')}`, () => {
    vi.stubGlobal('navigator', { platform });
    expect([namesOfKey(key), ariaKeys(key)]).toEqual([names, aria]);
  });
});
