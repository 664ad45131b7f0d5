/** For tests: news, and all that is read of it. */
import { describe, expect, it } from 'vitest';

export type ToldRows = readonly (readonly [published: string, text: string, facts: readonly string[]])[];

/** One test a row; `read` is one of `readings.ts`. */
export function tells(
  what: string,
  rows: ToldRows,
  read: (text: string, published: string) => readonly string[],
): void {
  describe(what, () => {
    it.each(rows)('%s: %s', (published, text, facts) => {
      expect(read(text, published)).toEqual(facts);
    });
  });
}
