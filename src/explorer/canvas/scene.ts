/** What the canvas shows of the state, and which elements that concerns. Pure: the syncs compare two of them. */
import type { Hop, Path } from '../../graph/paths.ts';
import type { Lang } from '../state/view-state.ts';
import type { Visible } from '../state/visible.ts';
import { bundleId } from './bundles.ts';
import { elementOf, type Plan } from './canvas.ts';

export interface Scene {
  /** Elements, not ids of edges: a selected edge is its bundle. */
  readonly selected: ReadonlySet<string>;
  readonly hovered: string | null;
  readonly walked: string | null;
  readonly visible: Visible;
  /** Whether all of a large graph may be drawn. */
  readonly whole: boolean;
  readonly focus: string | null;
  readonly hops: number;
  /** The red thread. */
  readonly path: Path | null;
  /** The ends of a thread, also where none was found or the other end is still being chosen. */
  readonly ends: readonly string[];
  readonly lang: Lang;
  readonly emphasis: Emphasis;
}

/** Sets of elements for the classes of the same names. */
export interface Emphasis {
  /** Lines of the selection. */
  readonly thread: ReadonlySet<string>;
  /** Lines of the red thread, in its order, with the step that each is. */
  readonly path: ReadonlyMap<string, Hop>;
  /** Lines at what is hovered. */
  readonly near: ReadonlySet<string>;
  /** Everything that stays when the rest fades; null when nothing fades. */
  readonly lit: ReadonlySet<string> | null;
}

const NONE: ReadonlySet<string> = new Set();

export interface SceneParts extends Omit<Scene, 'selected' | 'hovered' | 'emphasis'> {
  readonly selection: readonly string[];
  readonly hoveredId: string | null;
}

export function toScene(plan: Plan, { selection, hoveredId, ...rest }: SceneParts): Scene {
  // A thread lies over the selection, as its panel does.
  const selected = new Set(rest.path ? [] : selection.flatMap((id) => elementOf(plan, id) ?? []));
  const at = rest.walked ?? hoveredId;
  const hovered = (at && elementOf(plan, at)) ?? null;
  return { ...rest, selected, hovered, emphasis: findEmphasis(plan, rest, selected, hovered) };
}

function findEmphasis(
  plan: Plan,
  { visible, path }: Pick<Scene, 'visible' | 'path'>,
  selected: ReadonlySet<string>,
  hovered: string | null,
): Emphasis {
  const thread = selected.size ? linesAt(plan, visible, [...selected]) : NONE;
  const near = hovered ? linesAt(plan, visible, [hovered]) : NONE;
  // In a large graph fading everything else under the moving pointer costs half a second a time.
  const steps = new Map((path ?? []).map((hop) => [bundleId(hop.from, hop.to), hop]));
  // A selection that the filters hide would leave nothing bright.
  const shows = [...selected].some((id) => plan.bundles.has(id) || visible.nodes.has(id));
  const fades = shows || steps.size > 0 || (hovered !== null && !plan.large);
  if (!fades) return { thread, path: steps, near, lit: null };
  const lit = new Set([...selected, ...thread, ...steps.keys(), ...near, ...(hovered ? [hovered] : [])]);
  for (const id of [...thread, ...steps.keys(), ...near]) {
    const bundle = plan.bundles.get(id);
    if (bundle) lit.add(bundle.source).add(bundle.target);
  }
  return { thread, path: steps, near, lit };
}

/** Bundles with a shown edge that begin or end at a node, or that are one of the ids themselves. */
function linesAt(plan: Plan, visible: Visible, ids: readonly string[]): ReadonlySet<string> {
  const lines = new Set<string>();
  for (const id of ids) {
    if (plan.bundles.has(id)) lines.add(id);
    for (const bundle of plan.bundlesAt.get(id) ?? [])
      if (bundle.edges.some((edge) => visible.edges.has(edge.id))) lines.add(bundle.id);
  }
  return lines;
}
