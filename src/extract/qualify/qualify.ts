import type { Knowledge } from '../knowledge.ts';
import type { Findings, RelatedArticle } from '../types.ts';

export function qualify(article: RelatedArticle, _knowledge: Knowledge): Findings {
  return article;
}
