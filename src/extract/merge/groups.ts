/** Records of merge: which entities and events of which articles are one thing in the world. */
import type { EntityType, EventType } from '../../graph/schema.ts';
import type { Source, Told, ToldEntity, ToldEvent } from '../told.ts';

export interface EntityGroup {
  readonly type: EntityType;
  /** Row of knowledge that it is; then also its node id. */
  readonly known?: string;
  /** Row that lists its name, where that does not make it the same as others of the name. */
  readonly listed?: string;
  /** Those that are evidence: of articles that no newer version replaces. */
  readonly members: readonly ToldEntity[];
  /** With those of former versions, whose ids lead here. */
  readonly all: readonly ToldEntity[];
}

export interface EventGroup {
  readonly type: EventType;
  readonly members: readonly ToldEvent[];
  readonly all: readonly ToldEvent[];
}

/** Has no newer version of the article taken its place? */
export const isCurrent = ({ article }: Told): boolean => article.supersededBy === undefined;

/** What current articles tell: the same list where all are. */
export const currentOf = <T extends Source>(all: readonly T[]): readonly T[] =>
  all.every(({ told }) => isCurrent(told)) ? all : all.filter(({ told }) => isCurrent(told));

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
