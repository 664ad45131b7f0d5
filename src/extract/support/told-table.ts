/** For tests: news, and all that is read of it. */
import { describe, expect, it } from 'vitest';

/** `published` is null where nobody knows the day. */
export type ToldRows = readonly (readonly [
  published: string | null,
  text: string,
  facts: readonly string[],
])[];

/** One test a row; `read` is one of `readings.ts`. */
export function tells(
  what: string,
  rows: ToldRows,
  read: (text: string, published: string | null) => readonly string[],
): void {
  describe(what, () => {
    it.each(rows)('%s: %s', (published, text, facts) => {
      expect(read(text, published)).toEqual(facts);
    });
  });
}
