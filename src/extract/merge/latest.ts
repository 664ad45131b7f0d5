/** Where articles disagree, the latest one is believed; each passage keeps what its own article says. */
import { containsEdtf } from '../../graph/edtf.ts';
import type { Source } from '../told.ts';
import { compare } from './groups.ts';

/**
 * What the member of the latest article says, of those that say something. An article without a publication date counts
 * as the oldest; of equally old ones the last in the order of ids wins.
 */
export function latest<M extends Source, T>(
  members: readonly M[],
  read: (member: M) => T | undefined,
): T | undefined {
  let best: T | undefined;
  let from: M['told']['article'] | undefined;
  for (const member of members) {
    const value = read(member);
    if (value === undefined) continue;
    const { article } = member.told;
    const order = from
      ? compare(article.published ?? '', from.published ?? '') || compare(article.id, from.id)
      : 1;
    if (order <= 0) continue;
    best = value;
    from = article;
  }
  return best;
}

/**
 * The latest date, or a narrower one that an older article gives for the same time: "2025-08-15" of yesterday's report
 * stays when today's says only "Agustus".
 */
export function latestDate<M extends Source>(
  members: readonly M[],
  read: (member: M) => string | undefined,
): string | undefined {
  const last = latest(members, read);
  // A time that lasts ("2022/..") is not narrowed by a day within it.
  if (last === undefined || last.includes('/')) return last;
  let narrow = last;
  for (const member of members) {
    const date = read(member);
    if (date === undefined || date === narrow || date.includes('/')) continue;
    if (containsEdtf(narrow, date)) narrow = date;
  }
  return narrow;
}
