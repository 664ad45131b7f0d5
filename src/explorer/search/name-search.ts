/** Search over every name a node goes by, and over the words of the articles. Loaded when the field is first used. */
import MiniSearch from 'minisearch';
import type { GraphIndex } from '../../graph/queries.ts';
import { fold } from '../../graph/text.ts';
import { findTexts, type TextHit } from './text-search.ts';

export interface NameHit {
  readonly node: string;
  /** The alias that matched, where it was not the label. */
  readonly alias: string | null;
}

export interface Search {
  readonly names: (query: string, most: number) => readonly NameHit[];
  readonly texts: (query: string, most: number) => readonly TextHit[];
}

interface Name {
  readonly id: number;
  readonly name: string;
  readonly node: string;
  readonly isLabel: boolean;
  readonly weight: number;
}

/** Builds the search: one entry for each label and alias, so that a hit knows which of them it is. */
export function buildSearch(index: GraphIndex): Search {
  const names: Name[] = [];
  for (const node of index.graph.nodes) {
    const labels = new Set(
      [node.label, node.labels?.id, node.labels?.en].filter((label) => label !== undefined),
    );
    for (const name of new Set([...labels, ...node.aliases])) {
      // Much reported nodes come first among equals; a label before an alias.
      const weight = (labels.has(name) ? 1.3 : 1) * (1 + Math.log10(1 + node.mentions.length) / 2);
      names.push({ id: names.length, name, node: node.id, isLabel: labels.has(name), weight });
    }
  }
  const search = new MiniSearch<Name>({
    fields: ['name'],
    storeFields: ['name', 'node', 'isLabel'],
    processTerm: (term) => fold(term) || null,
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      boostDocument: (id) => names[Number(id)]?.weight ?? 1,
    },
  });
  search.addAll(names);
  return {
    names: (query, most) => {
      const hits = new Map<string, NameHit>();
      for (const { node, name, isLabel } of search.search(query)) {
        if (hits.size >= most) break;
        if (!hits.has(node)) hits.set(node, { node, alias: isLabel ? null : name });
      }
      return [...hits.values()];
    },
    texts: (query, most) => findTexts(index, query.trim(), most),
  };
}
