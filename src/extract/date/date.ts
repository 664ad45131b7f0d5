import type { Knowledge } from '../knowledge.ts';
import type { DatedArticle, SegmentedArticle } from '../types.ts';

export function date(article: SegmentedArticle, _knowledge: Knowledge): DatedArticle {
  return { ...article, dates: [] };
}
