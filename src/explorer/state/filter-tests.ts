/** The filters as questions to one status, date, passage list … — read once, asked for every node and edge. */
import { type Edtf, overlapsEdtf } from '../../graph/edtf.ts';
import { type GraphIndex, outletOf } from '../../graph/queries.ts';
import type { Edge, Node, Passage, Status } from '../../graph/schema.ts';
import { allows } from './choices.ts';
import type { Filters } from './view-state.ts';

/** `context`: the filters have nothing to say about the edge; it is shown between shown nodes. */
export type Matter = 'shown' | 'hidden' | 'context';

export interface Tests {
  /** A filter asks for a status or date, which offices and kinship have not. */
  readonly judgesOutcome: boolean;
  /** A filter of edges is on: an event without a shown edge is hidden too. */
  readonly needsEdge: boolean;
  readonly allowsStatus: (status: Status | undefined) => boolean;
  readonly allowsDate: (date: Edtf | undefined) => boolean;
  readonly allowsRelation: (type: string) => boolean;
  readonly allowsPassages: (passages: readonly Passage[]) => boolean;
  /** May a matter of these edges, which make its participants, be shown? */
  readonly allowsActors: (edges: readonly Edge[]) => boolean;
  /** Is an entity shown that no shown matter keeps? `judged`: it has edges that a filter could judge. */
  readonly keepsEntity: (node: Node, judged: boolean) => boolean;
}

export function readFilters(index: GraphIndex, filters: Filters): Tests {
  const { actors, actorsMode, statuses, relations, speaker, undated, when } = filters;
  const range = filters.from || filters.to ? `${filters.from ?? '..'}/${filters.to ?? '..'}` : null;
  const dates = range !== null || !undated;
  const byEvent = dates && when === 'event';
  // "Without offices" takes away the lines and nobody with them; "only sanctions" leaves those alone who impose or meet them.
  const onlySome = relations.some((type) => !type.startsWith('-'));
  const inRange = dateTest(range, undated);
  const fromArticle = articleTest(index, filters, when === 'published' && dates ? inRange : null);
  return {
    judgesOutcome: statuses.length > 0 || byEvent,
    needsEdge: onlySome,
    allowsStatus: (status) => !statuses.length || (status !== undefined && allows(statuses, status)),
    allowsDate: (date) => !byEvent || inRange(date),
    allowsRelation: (type) => allows(relations, type),
    allowsPassages: (passages) =>
      (fromArticle === null && speaker === null) ||
      passages.some(
        (passage) =>
          (fromArticle === null || fromArticle(passage.article)) &&
          (speaker === null || passage.attributedTo === speaker),
      ),
    allowsActors: (edges) => {
      if (!actors.length) return true;
      const takesPart = (actor: string) =>
        edges.some((edge) => edge.source === actor || edge.target === actor);
      return actorsMode === 'all' ? actors.every(takesPart) : actors.some(takesPart);
    },
    keepsEntity: (node, judged) => {
      if (statuses.length || onlySome || speaker !== null) return false;
      if (byEvent && (judged || !undated)) return false;
      if (actors.length && (judged || !actors.includes(node.id))) return false;
      return fromArticle === null || node.mentions.some((mention) => fromArticle(mention.article));
    },
  };
}

function dateTest(range: string | null, undated: boolean): (date: Edtf | undefined) => boolean {
  const known = new Map<Edtf, boolean>();
  return (date) => {
    if (date === undefined) return undated;
    if (range === null) return true;
    let overlaps = known.get(date);
    if (overlaps === undefined) {
      overlaps = overlapsEdtf(date, range);
      known.set(date, overlaps);
    }
    return overlaps;
  };
}

/** Which articles count, by outlet and by day of publication; null where all do. */
function articleTest(
  index: GraphIndex,
  { sources }: Filters,
  allowsPublished: ((date: Edtf | undefined) => boolean) | null,
): ((article: string) => boolean) | null {
  if (!sources.length && !allowsPublished) return null;
  const counted = new Set(
    index.graph.articles
      .filter(
        ({ id, published }) =>
          allows(sources, outletOf(id, index)) && (allowsPublished === null || allowsPublished(published)),
      )
      .map((article) => article.id),
  );
  return (article) => counted.has(article);
}
