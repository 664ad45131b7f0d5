/** Clusters of occurrences and the tests that tell whether an occurrence belongs to one. */
import type { Allegiance } from './allegiance.ts';
import type { Ground } from './ground.ts';
import type { Occurrence } from './occurrence.ts';

export interface Cluster {
  /** Those that make the event. */
  readonly occurrences: Occurrence[];
  /** Those that only refer to it. */
  readonly joined: Occurrence[];
}

export const clusterOf = (occurrence: Occurrence): Cluster => ({ occurrences: [occurrence], joined: [] });

/** What the article says of who acts for whom and which place lies where. */
export interface Bonds {
  readonly sameParty: Allegiance;
  readonly ground: Ground;
}

export type Test = (o: Occurrence, cluster: Cluster, bonds: Bonds) => number | null;

export const points = (o: Occurrence): boolean => o.weak || o.demonstrative !== null;

export const distinct = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];
