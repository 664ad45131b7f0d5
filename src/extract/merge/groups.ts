/** Records of merge: which local entities and events of which articles are one thing in the world. */
import type { EntityType, EventType } from '../../graph/schema.ts';
import type { FoundEvent, LocalEntity, LocalKey } from '../types.ts';

/** An entity of one article, with the article's position in the sorted corpus. */
export interface EntityMember {
  readonly article: number;
  readonly entity: LocalEntity;
}

export interface EntityGroup {
  readonly type: EntityType;
  /** Row of knowledge that it is; then also its node id. */
  readonly known?: string;
  readonly members: readonly EntityMember[];
}

export interface EventMember {
  readonly article: number;
  readonly event: FoundEvent;
}

export interface EventGroup {
  readonly type: EventType;
  readonly members: readonly EventMember[];
}

export type Group = EntityGroup | EventGroup;

/** Addresses one local record in the whole corpus. */
export const address = (article: number, key: LocalKey): string => `${article} ${key}`;

/** Groups values by a key, in order of first appearance. */
export function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
