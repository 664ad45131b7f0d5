import type { Knowledge } from '../../knowledge.ts';
import type { Claim, LocalEvent, ResolvedArticle } from '../../types.ts';
import { findActions } from './actions.ts';
import { findActs } from './acts.ts';
import { findAttendance } from './attendance.ts';
import { claimsOf } from './claims.ts';
import { contextOf, type RelationRule } from './context.ts';
import { findCulprits } from './culprits.ts';
import { findInterviews } from './interviews.ts';
import { findKinship } from './kinship.ts';
import { findMediators } from './mediators.ts';
import { findMembers } from './members.ts';
import { findLeaders, findRepresentatives } from './representatives.ts';
import { findSanctionEnds } from './sanctions.ts';
import { findTopics } from './topics.ts';

const RULES: readonly RelationRule[] = [
  findRepresentatives,
  findLeaders,
  findMembers,
  findAttendance,
  findCulprits,
  findMediators,
  findKinship,
  findActions,
  findInterviews,
  findActs,
  findSanctionEnds,
  findTopics,
];

/** Every relation of one article but who takes part in its events and where they happen. */
export function findRelations(
  article: ResolvedArticle,
  events: readonly LocalEvent[],
  knowledge: Knowledge,
): readonly Claim[] {
  const context = contextOf(article, events, knowledge);
  return claimsOf(
    RULES.flatMap((rule) => rule(context)),
    context,
  );
}
