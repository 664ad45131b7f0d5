/** The window on the timeline: zoomed by wheel, pinch, keys and buttons, moved by dragging. */
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from '../../state/store.ts';
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
  useLinked(ground, view, setState);
  const scale = useMemo(() => window.scaleAt(ground, view.zoom), [ground, view.zoom]);
  return { view, scale, length: window.lengthAt(ground, view.zoom), zoom, fit, show };
}

/** After this pause in ms a move is over, and the link says where it ended. */
const PAUSE = 300;

/** A link opens the window that it names; a moved window is written into it. Other dates are another timeline. */
function useLinked(
  ground: window.Ground,
  view: window.TimeWindow,
  setState: (state: window.TimeWindow) => void,
): void {
  const range = useStore((state) => state.range);
  /** What this window wrote or was given last: no news when it comes back. */
  const known = useRef<{ readonly items: readonly StripItem[]; readonly range: string | null } | null>(null);
  const ready = ground.width > 0;
  useEffect(() => {
    if (!ready || (known.current?.items === ground.items && known.current.range === range)) return;
    known.current = { items: ground.items, range };
    setState(range === null ? window.WHOLE : window.windowOn(range, ground));
  }, [ready, ground, range, setState]);
  useEffect(() => {
    const timer = setTimeout(() => {
      const days = window.daysIn(view, ground);
      if (!known.current || days === useStore.getState().range) return;
      known.current = { items: ground.items, range: days };
      useStore.getState().arrange({ range: days });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [view, ground]);
}
