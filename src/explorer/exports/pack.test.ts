import { describe, expect, it } from 'vitest';
import type { Status } from '../../graph/schema.ts';
import { referencesText } from './pack.ts';

describe('referencesText', () => {
  it.each<[string, readonly (readonly [number, Status?])[], string]>([
    ['none', [], ''],
    ['one', [[7]], '[7]'],
    ['two in a row stay two', [[1], [2]], '[1] [2]'],
    ['three in a row are a stretch', [[1], [2], [3]], '[1]–[3]'],
    ['stretches end where a number is left out', [[1], [2], [3], [5], [7], [8], [9]], '[1]–[3] [5] [7]–[9]'],
    [
      'what says otherwise stands alone',
      [[1], [2], [3, 'planned'], [4], [5], [6]],
      '[1] [2] [3: Direncanakan] [4]–[6]',
    ],
  ])('%s', (_, references, text) => {
    const all = references.map(([number, status]) => ({ number, status }));
    expect(referencesText(all, 'id')).toBe(text);
  });
});
