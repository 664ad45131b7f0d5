import type { Knowledge } from '../knowledge.ts';
import type { RecognisedArticle, ResolvedArticle } from '../types.ts';

export function resolve(article: RecognisedArticle, _knowledge: Knowledge): ResolvedArticle {
  return { ...article, mentions: [], entities: [], references: [] };
}
