import type { Knowledge } from '../../knowledge.ts';
import type { Claim, LocalEvent, ResolvedArticle } from '../../types.ts';

/** Every relation of one article but who takes part in its events and where they happen. */
export function findRelations(
  _article: ResolvedArticle,
  _events: readonly LocalEvent[],
  _knowledge: Knowledge,
): readonly Claim[] {
  return [];
}
