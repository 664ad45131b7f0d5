import type { Knowledge } from '../knowledge.ts';
import type { RelatedArticle, ResolvedArticle } from '../types.ts';

export function relate(article: ResolvedArticle, _knowledge: Knowledge): RelatedArticle {
  return { ...article, events: [], claims: [] };
}
