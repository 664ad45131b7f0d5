/** The graph's nodes: each group with its passages. */
import type { Node } from '../../graph/schema.ts';
import type { Findings } from '../types.ts';
import type { Facts } from './facts.ts';
import { address, type EntityGroup, type EventGroup } from './groups.ts';
import { latest, latestDate } from './latest.ts';
import type { Named, NamedNodes } from './names/named-nodes.ts';
import { closePassage, compare, evidencePassage, mentionPassage, sortPassages } from './passages.ts';

/** Nodes, sorted by id. */
export function buildNodes(
  articles: readonly Findings[],
  named: NamedNodes,
  facts: ReadonlyMap<string, Facts>,
): Node[] {
  const mentions = mentionsByEntity(articles);
  return [
    ...named.entities.map((each) => entityNode(each, mentions, facts.get(each.id) ?? {})),
    ...named.events.map((each) => eventNode(each, articles, named)),
  ].sort((a, b) => compare(a.id, b.id));
}

function entityNode(
  { id, label, labels, group }: Named<EntityGroup>,
  mentions: ReadonlyMap<string, Node['mentions']>,
  { iso, wikidata, coordinates }: Facts,
): Node {
  const passages = group.members.flatMap(
    ({ article, entity }) => mentions.get(address(article, entity.key)) ?? [],
  );
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
    mentions: sortPassages(passages),
  };
}

function eventNode(
  { id, label, labels, group }: Named<EventGroup>,
  articles: readonly Findings[],
  { idOf }: NamedNodes,
): Node {
  const passages = group.members.flatMap(({ article, event }) => {
    const findings = articles[article];
    return findings
      ? event.mentions.map((span) => closePassage(evidencePassage(findings, span), article, idOf))
      : [];
  });
  const date = latestDate(group.members, articles, ({ event }) => event.date);
  const status = latest(group.members, articles, ({ event }) => event.status);
  return {
    id,
    type: group.type,
    label,
    ...(labels ? { labels } : {}),
    aliases: [],
    ...(date === undefined ? {} : { date }),
    ...(status === undefined ? {} : { status }),
    mentions: sortPassages(passages),
  };
}

function mentionsByEntity(articles: readonly Findings[]): Map<string, Node['mentions']> {
  const byEntity = new Map<string, Node['mentions'][number][]>();
  articles.forEach((article, at) => {
    for (const mention of article.mentions) {
      const key = address(at, mention.entity);
      const list = byEntity.get(key);
      if (list) list.push(mentionPassage(article, mention));
      else byEntity.set(key, [mentionPassage(article, mention)]);
    }
  });
  return byEntity;
}
