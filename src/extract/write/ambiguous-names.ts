/** Names of people that the corpus uses without telling whom they mean, and namesakes that it tells apart. */
import { fold } from '../../graph/text.ts';
import { type Outline, type OutlineNode, passagesOf } from '../outline.ts';

export interface AmbiguousName {
  readonly name: string;
  /** Ids of the nodes that it may mean, in order. */
  readonly readings: readonly string[];
  /** `bare`: a name alone, borne by several; `namesakes`: a full name of people who stand for different sides. */
  readonly why: 'bare' | 'namesakes';
  /** Articles that use it. */
  readonly articles: readonly string[];
}

/** In the order of their names. Linear in the words of all names. */
export function findAmbiguousNames({ nodes, idOf }: Outline): AmbiguousName[] {
  const people = nodes.filter(({ type }) => type === 'person');
  const byEnd = new Map<string, Set<OutlineNode>>();
  const byName = new Map<string, OutlineNode[]>();
  for (const person of people) {
    const words = wordsOf(person.label);
    const name = words.join(' ');
    byName.set(name, [...(byName.get(name) ?? []), person]);
    if (words.length > 1)
      for (const word of [words[0] ?? '', words.at(-1) ?? ''])
        byEnd.set(word, (byEnd.get(word) ?? new Set()).add(person));
  }
  const found = [...byName].flatMap(([name, [first, ...more]]): AmbiguousName[] => {
    if (!first) return [];
    const bearers = name.includes(' ') ? [] : [...(byEnd.get(name) ?? [])];
    if (bearers.length > 1) return [say('bare', { named: [first, ...more], meant: bearers }, idOf)];
    return more.length ? [say('namesakes', { named: [first, ...more], meant: [first, ...more] }, idOf)] : [];
  });
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function say(
  why: AmbiguousName['why'],
  { named, meant }: { readonly named: readonly OutlineNode[]; readonly meant: readonly OutlineNode[] },
  idOf: Outline['idOf'],
): AmbiguousName {
  const articles = named.flatMap(({ sources }) => passagesOf(sources, idOf).map(({ article }) => article));
  return {
    name: named[0]?.label ?? '',
    readings: meant.map(({ id }) => id).sort(),
    why,
    articles: [...new Set(articles)].sort(),
  };
}

const wordsOf = (label: string): string[] =>
  fold(label)
    .split(/[^\p{L}\p{N}']+/u)
    .filter(Boolean);
