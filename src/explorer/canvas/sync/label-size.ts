import type { Canvas } from '../canvas.ts';
import { withoutOverlap } from '../declutter.ts';
import { nodeParts, onScreen } from '../node-box.ts';
import { mark } from './mark.ts';

/** No label is smaller or larger on the screen, in CSS pixels: zooming in makes room, not letters. */
const SMALLEST = 11;
const LARGEST = 16;
const NORMAL = 12;
/** Up to here every label is scaled; with more nodes a turn of the wheel would wait for them. */
const FEW_NODES = 400;

/** The size of a label at a zoom, in model pixels, in steps of a tenth so that few zooms change it. */
export function labelSize(zoom: number): number {
  const wanted = Math.max(SMALLEST / zoom, Math.min(NORMAL, LARGEST / zoom));
  return Math.round(NORMAL * 1.1 ** Math.round(Math.log(wanted / NORMAL) / Math.log(1.1)) * 10) / 10;
}

/**
 * Labels are kept readable at any zoom that shows them; where they would then cover one another, the more reported one
 * stays. Returns what stops it.
 */
export function watchLabelSize(canvas: Canvas): () => void {
  const { cy } = canvas;
  let size = NORMAL;
  /** Sizes other than the elements were made with. What is hidden keeps its own until it is seen again. */
  const given = new Map<string, number>();
  let crowded: ReadonlySet<string> = new Set();
  const resize = (id: string, next: number): void => {
    if ((given.get(id) ?? NORMAL) === next) return;
    cy.getElementById(id).data('fontSize', next);
    if (next === NORMAL) given.delete(id);
    else given.set(id, next);
  };
  const update = (next: number): void => {
    const wanted = next === NORMAL ? new Set<string>() : findLasting(canvas);
    cy.batch(() => {
      for (const id of [...given.keys()]) if (!wanted.has(id) && !canvas.hidden.has(id)) resize(id, NORMAL);
      for (const id of wanted) resize(id, next);
      size = next;
      const without = next <= NORMAL ? new Set<string>() : findCrowded(canvas, wanted, crowded);
      mark(cy, 'crowded', crowded, without);
      crowded = without;
    });
  };
  const onZoom = (): void => {
    const next = Math.max(labelSize(cy.zoom()), isFew(canvas) ? 0 : NORMAL);
    if (next !== size) update(next);
  };
  const onScene = (): void => {
    if (size !== NORMAL || given.size) update(size);
  };
  cy.on('zoom', onZoom);
  cy.on('scene', onScene);
  return () => {
    cy.off('zoom', onZoom);
    cy.off('scene', onScene);
  };
}

/** Whatever has a label at this zoom. */
function findLasting(canvas: Canvas): ReadonlySet<string> {
  const { cy, index, hidden } = canvas;
  const lasting = cy.elements('.much, .lit, .selected, .hovered').map((element) => element.id());
  if (!isFew(canvas)) return new Set(lasting);
  return new Set([...lasting, ...[...index.nodes.keys()].filter((id) => !hidden.has(id))]);
}

/** Of a large graph few may be drawn. */
const isFew = ({ index, hidden }: Canvas): boolean => index.nodes.size - hidden.size <= FEW_NODES;

/** Far names without room: selection and hover come first, then their neighbours, then those with more passages. */
function findCrowded(
  { cy, index, hidden }: Canvas,
  named: ReadonlySet<string>,
  before: ReadonlySet<string>,
): ReadonlySet<string> {
  const first = new Set(cy.nodes('.selected, .station, .hovered').map((node) => node.id()));
  // Under a veil the rest is not marked as faded, and must not take the place of what is lit.
  const lit = new Set(cy.nodes('.lit').map((node) => node.id()));
  const weight = (id: string): number =>
    (index.nodes.get(id)?.mentions.length ?? 0) + (first.has(id) ? 1e6 : 0) + (lit.has(id) ? 1e5 : 0);
  const isNamed = (id: string): boolean => !hidden.has(id) && !cy.getElementById(id).hasClass('faded');
  const claims = [...named]
    .filter((id) => index.nodes.has(id) && isNamed(id))
    .sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1))
    .map((id) => ({ id, boxes: nodeParts(cy, id).map((box) => onScreen(cy, box)) }));
  const kept = withoutOverlap(claims);
  // A thread with a station that has no name could not be read.
  const isStation = (id: string): boolean => cy.getElementById(id).hasClass('station');
  const crowded = claims.map(({ id }) => id).filter((id) => !kept.has(id) && !isStation(id));
  return new Set([...crowded, ...[...before].filter((id) => hidden.has(id))]);
}
