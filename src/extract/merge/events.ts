/** Which events of different articles are one. */
import type { Findings } from '../types.ts';
import type { EntityGroup, EventGroup } from './groups.ts';

export function groupEvents(articles: readonly Findings[], _entities: readonly EntityGroup[]): EventGroup[] {
  return articles.flatMap(({ events }, article) =>
    events
      .filter(({ mentions }) => mentions.length > 0)
      .map((event) => ({ type: event.type, members: [{ article, event }] })),
  );
}
