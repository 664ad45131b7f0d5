/** Words after a date that say which way it points. */
import { type Reading, wordAt } from './lexicon.ts';
import type { Direction } from './shapes.ts';

/** "lalu", "mendatang", "ini" after a weekday, day or month. */
export function directionAt(
  reading: Reading,
  at: number,
): { readonly direction: Direction; readonly to: number } | null {
  // "Pada Senin lalu lintas macet"
  if (wordAt(reading, 'no-direction', at)) return null;
  for (const direction of ['past', 'future', 'this'] as const) {
    const find = wordAt(reading, direction, at);
    if (find) return { direction, to: find.to };
  }
  return null;
}

/** "lalu", "ini", "depan" as steps of a unit. */
export const OFFSETS: Readonly<Record<Direction, number>> = { past: -1, this: 0, future: 1 };

/** The token after "malam", "dini hari" where they stand. */
export function skipDayPart(reading: Reading, at: number): number {
  return wordAt(reading, 'day-part', at)?.to ?? at;
}
