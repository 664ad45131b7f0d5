/** Whether words name a node: the evidence rule asks it of every passage of an entity. */
import type { Node } from './schema.ts';
import { fold } from './text.ts';

/** Does a passage say the label or an alias, a part of one, or one and more? Case and accents do not matter. */
export function isNamedBy({ label, aliases }: Pick<Node, 'label' | 'aliases'>, quote: string): boolean {
  if (label === quote || aliases.includes(quote)) return true;
  const words = fold(quote);
  return [label, ...aliases].map(fold).some((name) => name.includes(words) || words.includes(name));
}
