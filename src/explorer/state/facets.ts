/** Counts beside the options of the filters: what each would leave, with the other filters as they are. */
import type { GraphIndex } from '../../graph/queries.ts';
import { outletOf } from '../../graph/queries.ts';
import { type EdgeType, NODE_TYPES, type NodeType, STATUSES, type Status } from '../../graph/schema.ts';
import type { Filters } from './view-state.ts';
import { findVisible, type Visible } from './visible.ts';

export interface Counted {
  readonly id: string;
  readonly count: number;
}

export interface Facets {
  /** Nodes of the type. */
  readonly types: ReadonlyMap<NodeType, number>;
  /** Edges of the status. */
  readonly statuses: ReadonlyMap<Status, number>;
  /** Edges of the type; only types that the graph has. */
  readonly relations: ReadonlyMap<EdgeType, number>;
  /** People, countries, organizations with the number of their edges, most first. */
  readonly actors: readonly Counted[];
  /** Outlets with the number of nodes they report, most first. */
  readonly sources: readonly Counted[];
  /** Who is quoted, with the number of edges they speak of, most first. */
  readonly speakers: readonly Counted[];
}

const ACTOR_TYPES: readonly NodeType[] = ['person', 'country', 'organization'];

export function countFacets(index: GraphIndex, filters: Filters): Facets {
  const shown = findVisible(index, filters);
  // Another run only where the option's own filter is on.
  const without = (key: 'types' | 'statuses' | 'relations' | 'actors' | 'sources'): Visible =>
    filters[key].length ? findVisible(index, { ...filters, [key]: [] }) : shown;
  return {
    types: countTypes(index, without('types')),
    statuses: countStatuses(index, without('statuses')),
    relations: countRelations(index, without('relations')),
    actors: countActors(index, without('actors'), filters.actors),
    sources: countSources(index, without('sources')),
    speakers: countSpeakers(
      index,
      filters.speaker === null ? shown : findVisible(index, { ...filters, speaker: null }),
      filters.speaker,
    ),
  };
}

function countTypes(index: GraphIndex, { nodes }: Visible): ReadonlyMap<NodeType, number> {
  const counts = new Map<NodeType, number>(NODE_TYPES.map((type) => [type, 0]));
  for (const node of index.graph.nodes) {
    if (nodes.has(node.id)) counts.set(node.type, (counts.get(node.type) ?? 0) + 1);
  }
  return counts;
}

function countStatuses(index: GraphIndex, { edges }: Visible): ReadonlyMap<Status, number> {
  const counts = new Map<Status, number>(STATUSES.map((status) => [status, 0]));
  for (const edge of index.graph.edges) {
    if (edge.status && edges.has(edge.id)) counts.set(edge.status, (counts.get(edge.status) ?? 0) + 1);
  }
  return counts;
}

function countRelations(index: GraphIndex, { edges }: Visible): ReadonlyMap<EdgeType, number> {
  const counts = new Map<EdgeType, number>();
  for (const edge of index.graph.edges) {
    counts.set(edge.type, (counts.get(edge.type) ?? 0) + (edges.has(edge.id) ? 1 : 0));
  }
  return counts;
}

function countActors(index: GraphIndex, { edges }: Visible, chosen: readonly string[]): readonly Counted[] {
  return index.graph.nodes
    .filter((node) => ACTOR_TYPES.includes(node.type))
    .map((node) => ({
      id: node.id,
      count: (index.edgesOf.get(node.id) ?? []).filter((edge) => edges.has(edge.id)).length,
    }))
    .filter(({ id, count }) => count > 0 || chosen.includes(id))
    .sort(mostFirst);
}

function countSources(index: GraphIndex, { nodes }: Visible): readonly Counted[] {
  const counts = new Map<string, number>();
  for (const article of index.graph.articles) counts.set(outletOf(article.id, index), 0);
  for (const node of index.graph.nodes) {
    if (!nodes.has(node.id)) continue;
    for (const outlet of new Set(node.mentions.map((mention) => outletOf(mention.article, index)))) {
      counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
    }
  }
  return [...counts].map(([id, count]) => ({ id, count })).sort(mostFirst);
}

function countSpeakers(index: GraphIndex, { edges }: Visible, chosen: string | null): readonly Counted[] {
  const counts = new Map<string, number>(chosen === null ? [] : [[chosen, 0]]);
  for (const edge of index.graph.edges) {
    if (!edges.has(edge.id)) continue;
    for (const speaker of new Set(edge.evidence.map((passage) => passage.attributedTo))) {
      if (speaker !== undefined) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
    }
  }
  return [...counts].map(([id, count]) => ({ id, count })).sort(mostFirst);
}

const mostFirst = (a: Counted, b: Counted): number => b.count - a.count || (a.id < b.id ? -1 : 1);
