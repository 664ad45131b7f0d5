import type { Canvas } from '../canvas.ts';
import { bend, type Point } from '../elements.ts';
import { moveTime } from '../move-camera.ts';
import { useSession } from '../session.ts';

/** Nodes that were dragged stay where they were put until "reset positions" sends them home. Returns what stops it. */
export function syncPins(canvas: Canvas): () => void {
  const { cy, homes } = canvas;
  const start = useSession.getState().pins;
  for (const [id, at] of Object.entries(start)) {
    cy.getElementById(id)
      .position({ ...at })
      .addClass('pinned');
  }
  rebend(canvas, Object.keys(start));
  return useSession.subscribe((now, was) => {
    if (now.pins === was.pins) return;
    for (const id of Object.keys(now.pins)) cy.getElementById(id).addClass('pinned');
    const freed = Object.keys(was.pins).filter((id) => !(id in now.pins));
    for (const id of freed) {
      const node = cy.getElementById(id).removeClass('pinned');
      const home = homes.get(id);
      if (home) node.stop().animate({ position: { ...home }, duration: moveTime() });
    }
    rebend(canvas, freed, homes);
    rebend(canvas, Object.keys(now.pins));
  });
}

/** A line's bend is a part of its length: it follows when an end has moved. */
export function rebend(
  { cy, bundlesAt }: Canvas,
  ids: readonly string[],
  at?: ReadonlyMap<string, Point>,
): void {
  for (const id of ids) {
    for (const bundle of bundlesAt.get(id) ?? []) {
      const ends = [bundle.source, bundle.target].map((end): [string, Point] => [
        end,
        at?.get(end) ?? cy.getElementById(end).position(),
      ]);
      cy.getElementById(bundle.id).data('bend', bend(bundle, new Map(ends)));
    }
  }
}
