/** The visible facts as rows under headings, in two orders. Pure; honours whatever set of ids it is given. */

import { parseEdtf } from '../../../graph/edtf.ts';
import { formatEdtf } from '../../../graph/edtf-format.ts';
import type { GraphIndex } from '../../../graph/queries.ts';
import { type Edge, isEventType, NODE_TYPES, type Node } from '../../../graph/schema.ts';
import { upperFirst } from '../../sentences/first-letter.ts';
import { labelOf } from '../../sentences/parts.ts';
import type { Lang } from '../../state/view-state.ts';
import type { Visible } from '../../state/visible.ts';

export type Heading =
  | { readonly kind: 'month'; readonly label: string }
  | { readonly kind: 'undated' | 'relations' }
  | { readonly kind: 'node'; readonly node: Node };

export type Row =
  | { readonly kind: 'heading'; readonly key: string; readonly heading: Heading; readonly count: number }
  | { readonly kind: 'event'; readonly key: string; readonly event: Node }
  | { readonly kind: 'edge'; readonly key: string; readonly edge: Edge };

export type Order = 'date' | 'name';

interface Facts {
  readonly index: GraphIndex;
  readonly visible: Visible;
  readonly lang: Lang;
}

export const rowsOf = (order: Order, facts: Facts): readonly Row[] =>
  order === 'date' ? rowsByDate(facts) : rowsByName(facts);

/** Latest month first, then what has no date, then links that belong to no event. */
function rowsByDate({ index, visible, lang }: Facts): readonly Row[] {
  const groups = new Map<string, { first: string; row: Row }[]>();
  const add = (month: string, first: string, row: Row): void => {
    const group = groups.get(month) ?? [];
    group.push({ first, row });
    groups.set(month, group);
  };
  const { events, edges } = factsOf(index, visible);
  for (const event of events) {
    const { month, first } = monthOf(event.date) ?? { month: UNDATED, first: '' };
    add(month, first, { kind: 'event', key: event.id, event });
  }
  for (const edge of edges) {
    const { month, first } = monthOf(edge.date) ?? { month: RELATIONS, first: '' };
    add(month, first, { kind: 'edge', key: edge.id, edge });
  }
  return [...groups.keys()].sort(latestFirst).flatMap((month) => {
    const group = (groups.get(month) ?? []).sort(
      (a, b) => compare(b.first, a.first) || compare(a.row.key, b.row.key),
    );
    return [headingRow(month, headingOf(month, lang), group.length), ...group.map(({ row }) => row)];
  });
}

/** What the filters leave, each fact once: events, and the links that belong to none. */
export function factsOf(
  index: GraphIndex,
  visible: Visible,
): { readonly events: readonly Node[]; readonly edges: readonly Edge[] } {
  return {
    events: index.graph.nodes.filter((node) => isEventType(node.type) && visible.nodes.has(node.id)),
    edges: index.graph.edges.filter((edge) => visible.edges.has(edge.id) && !touchesEvent(edge, index)),
  };
}

/** Every visible entity by type and name, with its links. */
function rowsByName({ index, visible, lang }: Facts): readonly Row[] {
  const nodes = index.graph.nodes
    .filter((node) => !isEventType(node.type) && visible.nodes.has(node.id))
    .sort(
      (a, b) =>
        NODE_TYPES.indexOf(a.type) - NODE_TYPES.indexOf(b.type) ||
        labelOf(a, lang).localeCompare(labelOf(b, lang), lang),
    );
  return nodes.flatMap((node): readonly Row[] => {
    const edges = (index.edgesOf.get(node.id) ?? []).filter(({ id }) => visible.edges.has(id));
    if (!edges.length) return [];
    return [
      headingRow(node.id, { kind: 'node', node }, edges.length),
      ...edges.map((edge): Row => ({ kind: 'edge', key: `${node.id} ${edge.id}`, edge })),
    ];
  });
}

const UNDATED = '!undated';
const RELATIONS = '!relations';

const headingRow = (key: string, heading: Heading, count: number): Row => ({
  kind: 'heading',
  key: `# ${key}`,
  heading,
  count,
});

function headingOf(month: string, lang: Lang): Heading {
  if (month === UNDATED) return { kind: 'undated' };
  if (month === RELATIONS) return { kind: 'relations' };
  const label = formatEdtf(month, lang);
  return { kind: 'month', label: upperFirst(label) };
}

/** The month a date begins in ("2025-08"), or its year where no month is known, and its first day for sorting. */
function monthOf(date: string | undefined): { month: string; first: string } | null {
  const range = date === undefined ? null : parseEdtf(date);
  const first = range?.lower ?? range?.upper;
  if (!range || !first) return null;
  return { month: first.slice(0, range.precision === 'year' ? 4 : 7), first };
}

function touchesEvent(edge: Edge, { nodes }: GraphIndex): boolean {
  return [edge.source, edge.target].some((id) => {
    const type = nodes.get(id)?.type;
    return type !== undefined && isEventType(type);
  });
}

/** Months downwards; "!undated" and "!relations" sort below every digit and so come last, in this order. */
const latestFirst = (a: string, b: string): number => compare(b, a);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
