import type { Knowledge } from '../../knowledge.ts';
import type { Claim, LocalEvent, ResolvedArticle } from '../../types.ts';

/** What one article says happened, and the claims `participates_in` and `takes_place_in` of each event. */
export interface EventFindings {
  readonly events: readonly LocalEvent[];
  readonly claims: readonly Claim[];
}

/** The events of one article: keys `v1`, `v2` … in the order of their first passage; passages are whole sentences. */
export function findEvents(_article: ResolvedArticle, _knowledge: Knowledge): EventFindings {
  return { events: [], claims: [] };
}
