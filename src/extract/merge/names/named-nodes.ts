/** Groups with the ids and labels that they carry in the graph. */
import type { ToldThing } from '../../told.ts';
import type { EntityGroup, EventGroup } from '../groups.ts';

export interface Named<T> {
  readonly id: string;
  readonly label: string;
  readonly labels?: { readonly id?: string; readonly en?: string };
  readonly group: T;
}

export interface NamedNodes {
  readonly entities: readonly Named<EntityGroup>[];
  readonly events: readonly Named<EventGroup>[];
  /** Node id of what an article tells of. */
  readonly idOf: ReadonlyMap<ToldThing, string>;
  /** Ids that a part of the corpus alone would give, to the ids of the whole: links last when articles are added. */
  readonly redirects: Readonly<Record<string, string>>;
}
