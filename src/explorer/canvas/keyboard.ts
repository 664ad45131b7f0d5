/**
 * Every gesture of the canvas by keys: Enter goes in, arrows walk the neighbours, E the lines of a node, Enter selects,
 * Shift with an arrow moves the node that is reached or, where none is, the view; Escape leaves.
 */
import type { KeyboardEvent } from 'react';
import { otherEnd } from '../../graph/queries.ts';
import { drawnOf } from '../state/drawn.ts';
import { useStore } from '../state/store.ts';
import { type Canvas, shownEdges } from './canvas.ts';
import { panBy } from './move-camera.ts';
import { useSession } from './session.ts';
import { spotOfElement } from './spot.ts';
import { AHEAD, type Direction, nextStop } from './walk.ts';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
/** CSS pixels by which an arrow with Shift moves a node, and the view. */
const NUDGE = 24;
const STRIDE = 80;

export function handleKey(canvas: Canvas, event: KeyboardEvent): void {
  if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
  const { walked, walkTo, offerMenu } = useSession.getState();
  const direction = ARROWS[event.key];
  if (direction && event.shiftKey) shove(canvas, walked, direction);
  else if (direction) walkTo(walked ? next(canvas, walked, direction) : entrance(canvas));
  else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
    const id = walked ?? entrance(canvas);
    if (id) offerMenu({ ...spotOfElement(canvas, id), byKeyboard: true });
  } else if (event.key.toLowerCase() === 'e' && walked) walkLines(canvas, walked, event.shiftKey);
  else if (event.key === 'Enter' || event.key === ' ') {
    if (!walked) walkTo(entrance(canvas));
    else choose(canvas, walked, event.shiftKey);
  } else if (event.key === 'Escape' && walked) walkTo(null);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/** A line of one edge is that edge; of several, the reader says which. With Shift it joins the selection. */
function choose(canvas: Canvas, walked: string, adding: boolean): void {
  const { select, toggleSelected } = useStore.getState();
  const bundle = canvas.bundles.get(walked);
  const edges = bundle ? shownEdges(bundle, drawn(canvas).edges) : [];
  const id = bundle ? edges[0]?.id : walked;
  if (edges.length > 1) useSession.getState().offerChoice(spotOfElement(canvas, walked));
  else if (id) (adding ? toggleSelected : select)(id);
}

const drawn = ({ index }: Canvas) => drawnOf(index, useStore.getState());

/** The selected node, else the most reported of those that are shown. */
function entrance(canvas: Canvas): string | null {
  const shown = drawn(canvas).nodes;
  const selected = useStore.getState().selection.findLast((id) => shown.has(id));
  if (selected) return selected;
  const most = canvas.index.graph.nodes
    .filter((node) => shown.has(node.id))
    .reduce<{ id: string; count: number } | null>(
      (best, node) =>
        best && best.count >= node.mentions.length ? best : { id: node.id, count: node.mentions.length },
      null,
    );
  return most?.id ?? null;
}

function next(canvas: Canvas, walked: string, direction: Direction): string {
  const { cy, index, bundles } = canvas;
  const stop = (id: string) => ({ id, ...cy.getElementById(id).position() });
  const bundle = bundles.get(walked);
  if (bundle) return further(stop(bundle.source), stop(bundle.target), direction);
  const { nodes, edges } = drawn(canvas);
  const neighbours = new Set(
    (index.edgesOf.get(walked) ?? [])
      .filter((edge) => edges.has(edge.id))
      .map((edge) => otherEnd(edge, walked)),
  );
  return nextStop(stop(walked), direction, [...nodes].map(stop), neighbours) ?? walked;
}

/** From a line an arrow leads to the end that lies more to its side. */
function further(a: Stop, b: Stop, direction: Direction): string {
  const { x, y } = AHEAD[direction];
  return (a.x - b.x) * x + (a.y - b.y) * y > 0 ? a.id : b.id;
}

interface Stop {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** The lines of the node one came from, the most reported first, and after the last one the first again. */
function walkLines(canvas: Canvas, walked: string, back: boolean): void {
  const { walkedFrom, walkTo } = useSession.getState();
  const node = walkedFrom ?? canvas.bundles.get(walked)?.source ?? walked;
  const { edges } = drawn(canvas);
  const passages = (id: string): number => Number(canvas.cy.getElementById(id).data('passages'));
  const lines = (canvas.bundlesAt.get(node) ?? [])
    .filter((bundle) => shownEdges(bundle, edges).length > 0)
    .map(({ id }) => id)
    .sort((a, b) => passages(b) - passages(a) || (a < b ? -1 : 1));
  const at = lines.indexOf(walked);
  const line = back ? lines.at(at < 0 ? -1 : at - 1) : (lines[at + 1] ?? lines[0]);
  if (line) walkTo(line, node);
}

/** Moves the node that is reached, as a drag does, else the view. */
function shove({ cy, index }: Canvas, walked: string | null, direction: Direction): void {
  const { x, y } = AHEAD[direction];
  if (!walked) panBy(cy, { x: -x * STRIDE, y: -y * STRIDE });
  else if (index.nodes.has(walked)) {
    const node = cy.getElementById(walked);
    const from = node.position();
    const step = NUDGE / cy.zoom();
    node.position({ x: from.x + x * step, y: from.y + y * step });
    useSession.getState().pin({ [walked]: { ...node.position() } });
  }
}
