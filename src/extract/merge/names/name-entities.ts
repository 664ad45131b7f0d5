/** Ids and labels of people, countries, organizations and places. */
import { nodeId } from '../../../graph/ids.ts';
import type { Facts } from '../facts.ts';
import { compare, type EntityGroup } from '../groups.ts';
import type { Translate } from './english.ts';
import type { IdBook } from './id-book.ts';
import type { Named } from './named-nodes.ts';

/** Names each group; groups come in the order in which they may choose their ids. */
export function nameEntities(
  groups: readonly EntityGroup[],
  { facts, book, english }: { facts: ReadonlyMap<string, Facts>; book: IdBook; english: Translate },
): Named<EntityGroup>[] {
  // What the knowledge lists has its id whatever the articles say.
  for (const { known } of groups) if (known !== undefined) book.take([known]);
  return groups.map((group) => {
    const row = group.known ?? group.listed;
    const known = row === undefined ? undefined : facts.get(row);
    const label = known?.label ?? fullestLabel(group);
    const id = group.known ?? book.take([group.listed ?? nodeId(group.type, label)]);
    for (const called of new Set(group.all.map((each) => each.label)))
      if (called !== label) book.alsoCalled(nodeId(group.type, called), id);
    const en = known?.en ?? (group.type === 'person' ? null : english(label));
    return { id, label, ...(en ? { labels: { id: label, en } } : {}), group };
  });
}

/** The name that most articles use, of those with the most words: "Volodymyr Zelenskyy" before "Zelenskyy". */
function fullestLabel({ members }: EntityGroup): string {
  const counts = new Map<string, number>();
  for (const member of members) counts.set(member.label, (counts.get(member.label) ?? 0) + 1);
  const isFull = (label: string): number => (label.includes(' ') ? 1 : 0);
  const [best] = [...counts].sort(
    ([a, x], [b, y]) => isFull(b) - isFull(a) || y - x || b.length - a.length || compare(a, b),
  );
  return best?.[0] ?? '';
}
