/** The graph's nodes: each group with its passages. */
import type { Node } from '../../graph/schema.ts';
import type { Findings } from '../types.ts';
import { address, type EntityGroup, type EventGroup } from './groups.ts';
import { latest } from './latest.ts';
import type { Named, NamedNodes } from './name-nodes.ts';
import { closePassage, compare, evidencePassage, mentionPassage, sortPassages } from './passages.ts';

/** Nodes, sorted by id. */
export function buildNodes(articles: readonly Findings[], named: NamedNodes): Node[] {
  const mentions = mentionsByEntity(articles);
  return [
    ...named.entities.map((each) => entityNode(each, mentions)),
    ...named.events.map((each) => eventNode(each, articles, named)),
  ].sort((a, b) => compare(a.id, b.id));
}

function entityNode(
  { id, label, group }: Named<EntityGroup>,
  mentions: ReadonlyMap<string, Node['mentions']>,
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
    aliases: [...aliases].sort(compare),
    mentions: sortPassages(passages),
  };
}

function eventNode(
  { id, label, group }: Named<EventGroup>,
  articles: readonly Findings[],
  named: NamedNodes,
): Node {
  const passages = group.members.flatMap(({ article, event }) => {
    const findings = articles[article];
    return findings
      ? event.mentions.map((span) => closePassage(evidencePassage(findings, span), article, named.idOf))
      : [];
  });
  const dated = latest(group.members, articles, ({ event }) => event.date);
  const status = latest(group.members, articles, ({ event }) => event.status);
  return {
    id,
    type: group.type,
    label,
    aliases: [],
    ...(dated === undefined ? {} : { date: dated }),
    ...(status === undefined ? {} : { status }),
    mentions: sortPassages(passages),
  };
}

function mentionsByEntity(articles: readonly Findings[]): Map<string, Node['mentions']> {
  const byEntity = new Map<string, Node['mentions'][number][]>();
  articles.forEach((article, at) => {
    for (const mention of article.mentions) {
      const key = address(at, mention.entity);
      const list = byEntity.get(key) ?? [];
      list.push(mentionPassage(article, mention));
      byEntity.set(key, list);
    }
  });
  return byEntity;
}
