/** Gives every group its id and label. */
import { nodeId } from '../../graph/ids.ts';
import { address, type EntityGroup, type EventGroup } from './groups.ts';

export interface NamedNodes {
  readonly entities: readonly Named<EntityGroup>[];
  readonly events: readonly Named<EventGroup>[];
  /** Node id of a local entity or event, by its address. */
  readonly idOf: ReadonlyMap<string, string>;
}

export interface Named<T> {
  readonly id: string;
  readonly label: string;
  readonly group: T;
}

export function nameNodes(entities: readonly EntityGroup[], events: readonly EventGroup[]): NamedNodes {
  const taken = new Set<string>();
  const free = (id: string): string => {
    let candidate = id;
    for (let n = 2; taken.has(candidate); n++) candidate = `${id}-${n}`;
    taken.add(candidate);
    return candidate;
  };
  const namedEntities = entities.map((group) => {
    const label = group.members[0]?.entity.label ?? '';
    return { id: free(group.known ?? nodeId(group.type, label)), label, group };
  });
  const namedEvents = events.map((group) => {
    const event = group.members[0]?.event;
    const words = [event?.kind ?? '', event?.identity ?? '', event?.date ?? ''].filter(Boolean);
    return { id: free(nodeId(group.type, ...words)), label: words.join(' ') || group.type, group };
  });
  const idOf = new Map<string, string>();
  for (const { id, group } of namedEntities)
    for (const { article, entity } of group.members) idOf.set(address(article, entity.key), id);
  for (const { id, group } of namedEvents)
    for (const { article, event } of group.members) idOf.set(address(article, event.key), id);
  return { entities: namedEntities, events: namedEvents, idOf };
}
