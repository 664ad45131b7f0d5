/** The graph's nodes: each group with where its passages stand. */
import { type OutlineNode, passagesOf } from '../outline.ts';
import type { Facts } from './facts.ts';
import { compare, type EntityGroup, type EventGroup } from './groups.ts';
import { latest, latestDate } from './latest.ts';
import type { Named, NamedNodes } from './names/named-nodes.ts';

/** Nodes, sorted by id. */
export function buildNodes(named: NamedNodes, facts: ReadonlyMap<string, Facts>): OutlineNode[] {
  return [
    ...named.entities.map((each) => entityNode(each, named, facts.get(each.id) ?? {})),
    ...named.events.map((each) => eventNode(each, named)),
  ].sort((a, b) => compare(a.id, b.id));
}

function entityNode(
  { id, label, labels, group }: Named<EntityGroup>,
  { idOf }: NamedNodes,
  { iso, wikidata, coordinates }: Facts,
): OutlineNode {
  const passages = passagesOf(group.members, idOf);
  const aliases = new Set(passages.map(({ quote }) => quote));
  aliases.delete(label);
  return {
    id,
    type: group.type,
    label,
    ...(labels ? { labels } : {}),
    aliases: [...aliases].sort(compare),
    ...(iso === undefined ? {} : { iso }),
    ...(wikidata === undefined ? {} : { wikidata }),
    ...(coordinates === undefined ? {} : { coordinates }),
    weight: passages.length,
    sources: group.members,
  };
}

function eventNode({ id, label, labels, group }: Named<EventGroup>, { idOf }: NamedNodes): OutlineNode {
  const { members, type } = group;
  const date = latestDate(members, (event) => event.date);
  const status = latest(members, (event) => event.status);
  return {
    id,
    type,
    label,
    ...(labels ? { labels } : {}),
    aliases: [],
    ...(date === undefined ? {} : { date }),
    ...(status === undefined ? {} : { status }),
    weight: passagesOf(members, idOf).length,
    sources: members,
  };
}
