import type { GraphIndex } from '../../graph/queries.ts';
import type { Edge, Node } from '../../graph/schema.ts';
import type { Lang } from '../state/view-state.ts';
import { lowerFirst } from './first-letter.ts';
import { englishOffice } from './offices.ts';
import { shortName } from './parts.ts';

export interface Role {
  readonly edge: Edge;
  readonly of: Node;
  /** The article's words ("Menteri Luar Negeri"), where it has any. */
  readonly words: string | null;
}

/** The article's word inside our sentence: "Utusan khusus", capital only at a sentence's beginning, is "utusan khusus". */
export const roleWithin = (role: string): string =>
  /^\p{Lu}\p{Ll}+(?: \p{Ll}+)+$/u.test(role) ? lowerFirst(role) : role;

/** An office in the page's language; in English what is not known is quoted, for it is the article's own word. */
export const officeIn = (role: string, lang: Lang): string =>
  lang === 'id' ? roleWithin(role) : (englishOffice(role) ?? `“${roleWithin(role)}”`);

/** The offices a person or organization holds, those with the most passages first. */
export function rolesOf(nodeId: string, index: GraphIndex): readonly Role[] {
  return (index.edgesOf.get(nodeId) ?? [])
    .flatMap((edge): readonly Role[] => {
      const of = index.nodes.get(edge.target);
      if (edge.type !== 'represents' || edge.source !== nodeId || !of) return [];
      return [{ edge, of, words: edge.role?.trim() || null }];
    })
    .sort((a, b) => b.edge.evidence.length - a.edge.evidence.length || (a.edge.id < b.edge.id ? -1 : 1));
}

/** The role as it stands in brackets behind a name: "utusan khusus AS"; null where the graph knows none. */
export function roleInBrackets(nodeId: string, index: GraphIndex, lang: Lang): string | null {
  const role = rolesOf(nodeId, index).find((candidate) => candidate.words || candidate.of.type === 'country');
  if (!role) return null;
  const of = shortName(role.of, lang);
  if (!role.words) return of;
  const office = officeIn(role.words, lang);
  if (lang === 'en') return `${office}, ${of}`;
  return office.includes(of) || office.includes(role.of.label) ? office : `${office} ${of}`;
}

export interface Side {
  /** The country or organization represented; null for those whose side the graph does not know. */
  readonly side: Node | null;
  readonly members: readonly Node[];
}

/**
 * Participants by the side they represent. A country that takes part itself heads its own side and is no member of it.
 */
export function sidesOf(participants: readonly Node[], index: GraphIndex): readonly Side[] {
  const sides = new Map<string, { side: Node | null; members: Node[] }>();
  const add = (side: Node | null, member?: Node): void => {
    const key = side?.id ?? '';
    const entry = sides.get(key) ?? { side, members: [] };
    if (member) entry.members.push(member);
    sides.set(key, entry);
  };
  for (const node of participants) {
    if (node.type === 'country') add(node);
    else {
      const of = rolesOf(node.id, index).map((role) => role.of);
      const country = of.find((other) => other.type === 'country') ?? of[0] ?? null;
      add(country, node);
    }
  }
  return [...sides.values()].sort(
    (a, b) => Number(a.side === null) - Number(b.side === null) || b.members.length - a.members.length,
  );
}
