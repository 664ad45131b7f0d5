import { describe, expect, it } from 'vitest';
import { nodeEffects } from './effects.ts';
import { keep, recall } from './keep.ts';

function openCache() {
  const files = new Map<string, string>();
  const effects = {
    hash: nodeEffects.hash,
    readCache: (name: string) => files.get(name) ?? null,
    writeCache: (name: string, parts: readonly string[]) => {
      files.set(name, parts.join(''));
    },
  };
  return { files, effects };
}

describe('recall', () => {
  const value = { rows: [{ id: 'a', words: ['bertemu', 'baris\nbaru'] }] };

  it('gives what was kept last under the name and key', () => {
    const { effects } = openCache();
    expect(recall('a', 'k', effects)).toBeUndefined();
    keep('a', 'k', 1, effects);
    keep('a', 'k', value, effects);
    expect(recall('a', 'k', effects)).toEqual(value);
    expect(recall('b', 'k', effects)).toBeUndefined();
  });

  it.each<[string, (content: string) => string]>([
    ['kept under another key', (content) => content.replace('k ', 'l ')],
    ['cut short', (content) => content.slice(0, -3)],
    ['changed by a letter', (content) => content.replace('bertemu', 'bertamu')],
    ['of another digest', (content) => content.replace(/ ./, ' x')],
    ['empty', () => ''],
    ['one line', (content) => content.replace(/\n.*/s, '')],
  ])('gives nothing of what is %s', (_, damage) => {
    const { files, effects } = openCache();
    keep('a', 'k', value, effects);
    files.set('a', damage(files.get('a') ?? ''));
    expect(recall('a', 'k', effects)).toBeUndefined();
  });
});
