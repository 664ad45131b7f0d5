/** Date expressions: where they stand and what they mean. */
import type { Document } from './documents.ts';
import { plainDate } from './score-events.ts';
import { occurrence, overlap } from './spans.ts';
import { openTally, type Tally } from './tally.ts';

export function scoreDates(documents: readonly Document[], errors: string[]): Tally {
  const tally = openTally();
  for (const { gold, article, text, map } of documents) {
    const found = article?.dates ?? [];
    const used = new Set<(typeof found)[number]>();
    for (const date of gold.dates ?? []) {
      const at = occurrence(text, date.text, date.occurrence);
      const span = at && map(at);
      if (!span || !date.value) continue;
      const values = [date.value, ...(date.accept ?? [])].map(plainDate);
      const match = found.find(
        (each) => !used.has(each) && overlap(each, span) && values.includes(plainDate(each.value)),
      );
      if (match) used.add(match);
      if (date.optional) continue;
      tally[match ? 'right' : 'missed']++;
      if (!match) errors.push(`missed date      ${gold.article}: "${date.text}" = ${date.value}`);
    }
    for (const each of found) {
      if (used.has(each)) continue;
      tally.spurious++;
      errors.push(
        `spurious date    ${gold.article}: "${article?.text.slice(each.start, each.end)}" = ${each.value}`,
      );
    }
  }
  return tally;
}
