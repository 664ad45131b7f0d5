/** The window on the timeline: zoomed by wheel, pinch, keys and buttons, moved by dragging. */
import { type RefObject, useCallback, useEffect, useMemo, useState } from 'react';
import type { StripItem } from '../date-strip/strip-items.ts';
import { useGestures } from '../stage/use-gestures.ts';
import { useCameraWishes } from '../stage/use-zoom-keys.ts';
import * as window from './time-window.ts';

interface Boxes {
  readonly stage: RefObject<HTMLElement | null>;
  readonly scroller: RefObject<HTMLElement | null>;
}

export function useTimeWindow({ stage, scroller }: Boxes, items: readonly StripItem[], width: number) {
  const ground = useMemo(() => ({ items, width }), [items, width]);
  const [state, setState] = useState(window.WHOLE);
  // A narrower window may end beyond the last day.
  const view = width ? window.kept(state, ground) : state;
  const zoom = useCallback(
    (factor: number, x = ground.width / 2) =>
      setState((before) => window.zoomedAt(window.kept(before, ground), factor, x, ground)),
    [ground],
  );
  const fit = useCallback(() => setState(window.WHOLE), []);
  const show = useCallback(
    (x1: number, x2: number) =>
      setState((before) => window.shownIn(window.kept(before, ground), x1, x2, ground)),
    [ground],
  );
  useGestures(stage, {
    onZoom: (factor, at) => zoom(factor, at.x),
    onPan: (dx, dy) => {
      setState((before) => window.panned(window.kept(before, ground), dx, ground));
      if (scroller.current) scroller.current.scrollTop -= dy;
    },
  });
  useCameraWishes({ onZoom: zoom, onFit: fit });
  // Other dates, as after the choice of publication dates, are another timeline.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new list of items starts anew
  useEffect(() => setState(window.WHOLE), [items]);
  const scale = useMemo(() => window.scaleAt(ground, view.zoom), [ground, view.zoom]);
  return { view, scale, length: window.lengthAt(ground, view.zoom), zoom, fit, show };
}
