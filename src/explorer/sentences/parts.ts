/** A sentence about the graph: words and names in order. A view may make every name a way to its node. */
import type { GraphIndex } from '../../graph/queries.ts';
import type { Node } from '../../graph/schema.ts';
import type { Lang } from '../state/view-state.ts';

export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'node'; readonly id: string; readonly text: string };

export type Sentence = readonly Part[];

export const words = (text: string): Part => ({ kind: 'text', text });

/** The label of a node in a language; the article's own label where there is none. */
export const labelOf = (node: Node, lang: Lang): string => node.labels?.[lang] ?? node.label;

export const name = (node: Node, lang: Lang): Part => ({
  kind: 'node',
  id: node.id,
  text: labelOf(node, lang),
});

/** The sentence as plain text, for copying, for screen readers and for search. */
export const plain = (sentence: Sentence): string => sentence.map((part) => part.text).join('');

/** The shortest acronym among a node's names ("AS" of Amerika Serikat), else its label. */
export function shortName(node: Node, lang: Lang): string {
  const acronyms = lang === 'id' ? node.aliases.filter((alias) => /^\p{Lu}{2,4}$/u.test(alias)) : [];
  return acronyms.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? labelOf(node, lang);
}

/** Names joined as a reader would write them: "A", "A dan B", "A, B, dan C", "A, B, dan 4 lainnya". */
export function joined(items: readonly Sentence[], lang: Lang, most = 3): Sentence {
  const shown = items.length > most + 1 ? items.slice(0, most) : items;
  const rest = items.length - shown.length;
  const and = lang === 'id' ? 'dan' : 'and';
  const last = rest > 0 ? [words(lang === 'id' ? `${rest} lainnya` : `${rest} others`)] : undefined;
  const all = last ? [...shown, last] : shown;
  return all.flatMap((item, i) => {
    if (i === 0) return item;
    if (i < all.length - 1) return [words(', '), ...item];
    return [words(all.length > 2 ? `, ${and} ` : ` ${and} `), ...item];
  });
}

/**
 * Nodes at the other end of a node's edges of some types, in the graph's order, without repeats. Who stayed away from what took
 * place is left out: "Putin tidak datang" names no guest of the summit.
 */
export function neighbours(
  index: GraphIndex,
  nodeId: string,
  direction: 'from' | 'to',
  types: readonly string[],
): readonly Node[] {
  const ids = (index.edgesOf.get(nodeId) ?? [])
    .filter((edge) => types.includes(edge.type))
    .filter(({ status }) => status !== 'denied' || index.nodes.get(nodeId)?.status === 'denied')
    .flatMap((edge) => {
      if (direction === 'from') return edge.source === nodeId ? [edge.target] : [];
      return edge.target === nodeId ? [edge.source] : [];
    });
  return [...new Set(ids)].flatMap((id) => index.nodes.get(id) ?? []);
}
