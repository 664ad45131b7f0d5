/** Records of merge: which entities and events of which articles are one thing in the world. */
import type { EntityType, EventType } from '../../graph/schema.ts';
import type { ToldEntity, ToldEvent } from '../told.ts';

export interface EntityGroup {
  readonly type: EntityType;
  /** Row of knowledge that it is; then also its node id. */
  readonly known?: string;
  readonly members: readonly ToldEntity[];
}

export interface EventGroup {
  readonly type: EventType;
  readonly members: readonly ToldEvent[];
}

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

/** Order of code units: the same on every machine, whatever its language. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
