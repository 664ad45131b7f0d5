import type { Knowledge } from '../knowledge.ts';
import type { RelatedArticle, ResolvedArticle } from '../types.ts';
import { withFields } from '../with-fields.ts';
import { findEvents } from './events/find-events.ts';
import { findRelations } from './relations/find-relations.ts';

/** Adds the events that one article tells of, who takes part in them and where, and every other relation it states. */
export function relate(article: ResolvedArticle, knowledge: Knowledge): RelatedArticle {
  const { events, claims } = findEvents(article, knowledge);
  return withFields(article, { events, claims: [...claims, ...findRelations(article, events, knowledge)] });
}
