/** Walking the canvas with the keyboard: Enter goes in, arrows lead on, Enter selects, Escape leaves. */
import type { KeyboardEvent } from 'react';
import { otherEnd } from '../../graph/queries.ts';
import { drawnOf } from '../state/drawn.ts';
import { useStore } from '../state/store.ts';
import type { Canvas } from './canvas.ts';
import { useSession } from './session.ts';
import { spotOfNode } from './spot.ts';
import { type Direction, nextStop } from './walk.ts';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

export function handleKey(canvas: Canvas, event: KeyboardEvent): void {
  if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
  const { walked, walkTo } = useSession.getState();
  const direction = ARROWS[event.key];
  if (direction) walkTo(walked ? next(canvas, walked, direction) : entrance(canvas));
  else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
    const id = walked ?? entrance(canvas);
    if (id) useSession.getState().offerMenu({ ...spotOfNode(canvas, id), byKeyboard: true });
  } else if (event.key === 'Enter' || event.key === ' ') {
    if (!walked) walkTo(entrance(canvas));
    else if (event.shiftKey) useStore.getState().toggleSelected(walked);
    else useStore.getState().select(walked);
  } else if (event.key === 'Escape' && walked) walkTo(null);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/** The selected node, else the most reported of those that are shown. */
function entrance({ index }: Canvas): string | null {
  const state = useStore.getState();
  const shown = drawnOf(index, state).nodes;
  const selected = state.selection.findLast((id) => shown.has(id));
  if (selected) return selected;
  const most = index.graph.nodes
    .filter((node) => shown.has(node.id))
    .reduce<{ id: string; count: number } | null>(
      (best, node) =>
        best && best.count >= node.mentions.length ? best : { id: node.id, count: node.mentions.length },
      null,
    );
  return most?.id ?? null;
}

function next({ cy, index }: Canvas, walked: string, direction: Direction): string {
  const drawn = drawnOf(index, useStore.getState());
  const stop = (id: string) => ({ id, ...cy.getElementById(id).position() });
  const stops = [...drawn.nodes].map(stop);
  const neighbours = new Set(
    (index.edgesOf.get(walked) ?? [])
      .filter((edge) => drawn.edges.has(edge.id))
      .map((edge) => otherEnd(edge, walked)),
  );
  return nextStop(stop(walked), direction, stops, neighbours) ?? walked;
}
