/** Where articles disagree, the latest one is believed; each passage keeps what its own article says. */
import { containsEdtf } from '../../graph/edtf.ts';
import type { Findings } from '../types.ts';

/**
 * What the member of the latest article says, of those that say something. An article without a publication date counts
 * as the oldest; of equally old ones the last in the order of ids wins.
 */
export function latest<M extends { readonly article: number }, T>(
  members: readonly M[],
  articles: readonly Findings[],
  read: (member: M) => T | undefined,
): T | undefined {
  let best: T | undefined;
  let bestDay: string | undefined;
  let bestArticle = -1;
  for (const member of members) {
    const value = read(member);
    if (value === undefined) continue;
    const day = articles[member.article]?.published ?? '';
    const later = bestDay === undefined || day > bestDay || (day === bestDay && member.article > bestArticle);
    if (!later) continue;
    best = value;
    bestDay = day;
    bestArticle = member.article;
  }
  return best;
}

/**
 * The latest date, or a narrower one that an older article gives for the same time: "2025-08-15" of yesterday's report
 * stays when today's says only "Agustus".
 */
export function latestDate<M extends { readonly article: number }>(
  members: readonly M[],
  articles: readonly Findings[],
  read: (member: M) => string | undefined,
): string | undefined {
  const last = latest(members, articles, read);
  // A time that lasts ("2022/..") is not narrowed by a day within it.
  if (last === undefined || last.includes('/')) return last;
  let narrow = last;
  for (const member of members) {
    const date = read(member);
    if (date !== undefined && !date.includes('/') && containsEdtf(narrow, date)) narrow = date;
  }
  return narrow;
}
