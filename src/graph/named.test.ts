import { describe, expect, it } from 'vitest';
import { isNamedBy } from './named.ts';

const sukarno = { label: 'Sukarno', aliases: ['Bung Karno', 'Soekarno'] };

describe('isNamedBy', () => {
  it.each(['Sukarno', 'Bung Karno', 'SUKARNO', 'Presiden Sukarno', 'Karno', 'Súkarno'])('takes %s', (quote) =>
    expect(isNamedBy(sukarno, quote)).toBe(true),
  );

  it.each(['Hatta', 'presiden itu', 'ia'])('does not take %s', (quote) =>
    expect(isNamedBy(sukarno, quote)).toBe(false),
  );

  it('needs no alias', () => {
    expect(isNamedBy({ label: 'Hatta', aliases: [] }, 'Moh. Hatta')).toBe(true);
    expect(isNamedBy({ label: 'Hatta', aliases: [] }, 'Syahrir')).toBe(false);
  });
});
