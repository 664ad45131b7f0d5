/** Edges of one pair of nodes are drawn as one line. What the line says is derived from those of its edges that are shown. */
import { type Edge, type EdgeType, STATUSES, type Status } from '../../graph/schema.ts';
import { lineWidth } from './sizes.ts';

export interface Bundle {
  /** `a|b` with a < b: never an edge's id, which has two `~`. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly edges: readonly Edge[];
}

/** What the stylesheet reads from a line's data. */
export interface LineFacts {
  readonly width: number;
  /** Edges shown in it. */
  readonly count: number;
  readonly passages: number;
  readonly pattern: Status | 'plain';
  readonly arrowSource: 0 | 1;
  readonly arrowTarget: 0 | 1;
}

/** Relations where it matters who does it to whom; the others have no arrow. */
const DIRECTED: ReadonlySet<EdgeType> = new Set([
  'imposes',
  'targets',
  'proposes',
  'agrees_to',
  'rejects',
  'invites',
  'accuses',
  'attacks',
  'supports',
  'interviews',
]);

export const bundleId = (source: string, target: string): string =>
  source < target ? `${source}|${target}` : `${target}|${source}`;

/** One bundle a pair, in the order of the pair's first edge; an edge from a node to itself has none. */
export function bundleEdges(edges: readonly Edge[]): readonly Bundle[] {
  const pairs = new Map<string, Edge[]>();
  for (const edge of edges) {
    if (edge.source === edge.target) continue;
    const id = bundleId(edge.source, edge.target);
    const pair = pairs.get(id);
    if (pair) pair.push(edge);
    else pairs.set(id, [edge]);
  }
  return [...pairs].map(([id, pair]) => {
    const [source = '', target = ''] = id.split('|');
    return { id, source, target, edges: pair };
  });
}

/** The line of a bundle of which only `shown` edges pass the filters. */
export function lineFacts(bundle: Bundle, shown: readonly Edge[]): LineFacts {
  const directed = shown.filter((edge) => DIRECTED.has(edge.type));
  const passages = shown.reduce((sum, edge) => sum + edge.evidence.length, 0);
  return {
    width: lineWidth(passages),
    count: shown.length,
    passages,
    pattern: pattern(shown),
    arrowSource: directed.some((edge) => edge.target === bundle.source) ? 1 : 0,
    arrowTarget: directed.some((edge) => edge.target === bundle.target) ? 1 : 0,
  };
}

/** The most real status of the edges decides: a pair that met and plans to meet again is joined by a solid line. */
function pattern(edges: readonly Edge[]): Status | 'plain' {
  if (edges.some((edge) => !edge.status)) return 'plain';
  return STATUSES.find((status) => edges.some((edge) => edge.status === status)) ?? 'plain';
}
