/**
 * What the filters leave, as a reader of news expects it. A *matter* is an event with all that has an edge to it, or a
 * direct edge between two entities with its two ends.
 *
 * - `types`: nodes of other types are hidden, and edges without both ends; nothing else changes.
 * - `actors`: matters that one of them (`any`) or every one of them (`all`) is part of, with their other ends: for
 *   Rusia the Alaska summit, who else was there, and where.
 * - `from`, `to`: matters whose date may lie between (EDTF overlap: "Agustus 2025" is in 2025-08-15/..). The date of an
 *   edge is its own, else that of its event. What has none follows `undated`. With `when: 'published'` the date is
 *   that of the articles.
 * - `statuses`: matters with such a status. `relations`: edges of such a type; where
 *   kinds are only left out, nobody goes with them.
 * - `sources`, `speaker` (and `published`): one passage must satisfy all of them.
 * - An entity is shown while a matter that it is part of is shown. Edges that are no matter of the filter (offices and
 *   kinship have neither date nor status) are shown between shown nodes, but keep nobody on the canvas.
 * - `hidden`: these nodes are not drawn, nor what leads to them; nothing else changes.
 * - `focus`: of all that, what lies within `hops` edges of the node.
 */
import type { GraphIndex } from '../../graph/queries.ts';
import { type Edge, isEventType, type Node } from '../../graph/schema.ts';
import { allows } from './choices.ts';
import { type Matter, readFilters, type Tests } from './filter-tests.ts';
import type { Filters } from './view-state.ts';

export interface Visible {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

export function findVisible(index: GraphIndex, filters: Filters): Visible {
  const tests = readFilters(index, filters);
  const events = findEvents(index, tests);
  const kept: Edge[] = [];
  /** Ends of shown matters. */
  const involved = new Set<string>();
  /** Entities with an edge that the filters could judge. */
  const judged = new Set<string>();
  for (const edge of index.graph.edges) {
    const verdict = judgeEdge(edge, index, events, tests);
    if (verdict !== 'hidden') kept.push(edge);
    if (verdict !== 'context') judged.add(edge.source).add(edge.target);
    if (verdict === 'shown') involved.add(edge.source).add(edge.target);
  }
  const hidden = new Set(filters.hidden);
  const isShown = (node: Node): boolean => {
    if (hidden.has(node.id)) return false;
    if (!allows(filters.types, node.type)) return false;
    if (isEventType(node.type)) return events.has(node.id) && (involved.has(node.id) || !tests.needsEdge);
    return involved.has(node.id) || tests.keepsEntity(node, judged.has(node.id));
  };
  const nodes = new Set(index.graph.nodes.filter(isShown).map((node) => node.id));
  const edges = kept.filter((edge) => nodes.has(edge.source) && nodes.has(edge.target));
  const shown = { nodes, edges: new Set(edges.map((edge) => edge.id)) };
  return filters.focus === null ? shown : within(index, filters, shown);
}

function findEvents(index: GraphIndex, tests: Tests): ReadonlySet<string> {
  const events = index.graph.nodes.filter(
    (node) => isEventType(node.type) && isEventShown(node, index, tests),
  );
  return new Set(events.map((node) => node.id));
}

function isEventShown(node: Node, index: GraphIndex, tests: Tests): boolean {
  const edges = index.edgesOf.get(node.id) ?? [];
  return (
    tests.allowsStatus(node.status) &&
    tests.allowsDate(node.date) &&
    (tests.allowsPassages(node.mentions) || edges.some((edge) => tests.allowsPassages(edge.evidence))) &&
    tests.allowsActors(edges)
  );
}

function judgeEdge(edge: Edge, index: GraphIndex, events: ReadonlySet<string>, tests: Tests): Matter {
  if (!tests.allowsRelation(edge.type) || !tests.allowsPassages(edge.evidence)) return 'hidden';
  const ends = [index.nodes.get(edge.source), index.nodes.get(edge.target)];
  const eventEnds = ends.filter((node) => node !== undefined && isEventType(node.type));
  const date = edge.date ?? eventEnds.find((node) => node?.date)?.date;
  if (eventEnds.length === 0) {
    const hasOutcome = edge.type !== 'represents' && edge.type !== 'family_of';
    if (!hasOutcome && tests.judgesOutcome) return 'context';
    if (!tests.allowsActors([edge])) return hasOutcome ? 'hidden' : 'context';
  } else if (!eventEnds.every((node) => node && events.has(node.id))) return 'hidden';
  return tests.allowsStatus(edge.status) && tests.allowsDate(date) ? 'shown' : 'hidden';
}

/** Breadth first over what is shown; the focus itself stays even where a filter hides it. */
function within(index: GraphIndex, { focus, hops }: Filters, shown: Visible): Visible {
  const reached = new Set(focus === null ? [] : [focus]);
  let front = [...reached];
  for (let step = 0; step < hops; step++) {
    const next: string[] = [];
    for (const id of front) {
      for (const edge of index.edgesOf.get(id) ?? []) {
        if (!shown.edges.has(edge.id)) continue;
        for (const end of [edge.source, edge.target]) {
          if (reached.has(end)) continue;
          reached.add(end);
          next.push(end);
        }
      }
    }
    front = next;
  }
  const edges = new Set<string>();
  for (const edge of index.graph.edges) {
    if (shown.edges.has(edge.id) && reached.has(edge.source) && reached.has(edge.target)) edges.add(edge.id);
  }
  return { nodes: reached, edges };
}
