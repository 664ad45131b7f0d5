/** Overlapping marks on a text, made into pieces that do not overlap. */
import type { Span } from '../state/span.ts';

export interface Piece<T extends Span> extends Span {
  /** The marks that lie on this piece, in the order given. */
  readonly marks: readonly T[];
}

/**
 * Cuts `range` at every edge of the marks that touch it. The pieces in order make up the range exactly, none is empty,
 * and each lies wholly inside or outside every mark. Empty marks and marks outside the range are left out.
 * O(n log n + pieces × marks that overlap there).
 */
export function splitByMarks<T extends Span>(range: Span, marks: readonly T[]): readonly Piece<T>[] {
  const inside = marks.filter(
    (mark) => mark.end > mark.start && mark.end > range.start && mark.start < range.end,
  );
  const cuts = new Set([range.start, range.end]);
  for (const mark of inside) {
    cuts.add(Math.max(mark.start, range.start));
    cuts.add(Math.min(mark.end, range.end));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  const order = new Map(inside.map((mark, i) => [mark, i]));
  const opening = [...inside].sort((a, b) => a.start - b.start);
  let next = 0;
  let open: T[] = [];
  const pieces: Piece<T>[] = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    const start = edges[i] ?? range.start;
    const end = edges[i + 1] ?? range.end;
    open = open.filter((mark) => mark.end > start);
    for (let mark = opening[next]; mark && mark.start <= start; mark = opening[++next]) open.push(mark);
    if (end > start)
      pieces.push({
        start,
        end,
        marks: [...open].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
      });
  }
  return pieces;
}
