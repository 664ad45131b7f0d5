/** Which entities of different articles are one. */
import { slug } from '../../graph/ids.ts';
import type { Findings } from '../types.ts';
import { type EntityGroup, type EntityMember, groupBy } from './groups.ts';

/** Groups of the entities that have a mention: evidence or nothing. */
export function groupEntities(articles: readonly Findings[]): EntityGroup[] {
  const members: EntityMember[] = articles.flatMap(({ entities, mentions }, article) => {
    const named = new Set(mentions.map(({ entity }) => entity));
    return entities.filter(({ key }) => named.has(key)).map((entity) => ({ article, entity }));
  });
  const groups = groupBy(members, ({ entity }) => entity.known ?? `${entity.type}:${slug(entity.label)}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { type, known } = first.entity;
    return [{ type, ...(known === undefined ? {} : { known }), members: group }];
  });
}
