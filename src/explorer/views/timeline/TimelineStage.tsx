import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useGraph } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { FINGER, isCoarse } from '../../ui/pointer.ts';
import { useFrame } from '../../ui/use-frame.ts';
import { MarkTip } from '../stage/MarkTip.tsx';
import { useFocusOn } from '../stage/use-focus-on.ts';
import { useFontReady } from '../stage/use-font-ready.ts';
import { useHoverTip } from '../stage/use-hover-tip.ts';
import { useSize } from '../stage/use-size.ts';
import { zoomByKey } from '../stage/use-zoom-keys.ts';
import { axisOf } from './axis-words.ts';
import { placeLanes } from './lanes.ts';
import { findUnit, keyOf, placeRows, stepTo, type Unit, unitsOf } from './rows.ts';
import { AXIS_HEIGHT, TimelineAxis } from './TimelineAxis.tsx';
import { TimelineLanes } from './TimelineLanes.tsx';
import { useTimeWindow } from './use-time-window.ts';
import type { TimelineItems } from './use-timeline-items.ts';
import { wordingOf } from './wording.ts';

/** A crowd is taken apart by this much. */
const CROWD_ZOOM = 3;

/** The drawing: axis, lanes, marks; one Tab stop, arrows walk in the order of time. */
export function TimelineStage({ items }: { readonly items: TimelineItems }) {
  const { t, lang } = useText();
  const index = useGraph();
  const compact = useFrame() === 'phone';
  const published = useStore((state) => state.when === 'published');
  const selection = useStore((state) => state.selection);
  const stage = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const keys = useId();
  const { width } = useSize(stage);
  const { height } = useSize(scroller);
  const { view, scale, length, zoom, fit, show } = useTimeWindow({ stage, scroller }, items.all, width);
  const fontReady = useFontReady();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another font has other widths
  const wording = useMemo(() => wordingOf({ index, lang, compact }), [index, lang, compact, fontReady]);
  const lanes = useMemo(
    () => (scale && width ? placeLanes(items.dated, { scale, length, wording }) : []),
    [items.dated, scale, length, wording, width],
  );
  const rows = useMemo(() => placeRows(lanes, height - 4, isCoarse() ? FINGER : undefined), [lanes, height]);
  const units = useMemo(() => unitsOf(rows.lanes), [rows]);
  const [focused, setFocused] = useState<string | null>(null);
  const { tip, ...tipHandlers } = useHoverTip(stage);
  const sight = { left: view.offset, right: view.offset + width };

  const goTo = (unit: Unit): void => {
    setFocused(keyOf(unit));
    show(unit.left, unit.right);
    const box = scroller.current;
    if (box && (unit.y - 24 < box.scrollTop || unit.y + 24 > box.scrollTop + box.clientHeight))
      box.scrollTop = unit.y - box.clientHeight / 2;
  };
  const focusedUnit = findUnit(units, focused);
  const focusKey = focusedUnit ? keyOf(focusedUnit) : null;
  useFocusOn(scroller, focusKey);

  /** By keys the mark in focus stays where it is. */
  const zoomFocused = (factor: number): void => {
    const at =
      focusedUnit && (focusedUnit.kind === 'mark' ? focusedUnit.centre : focusedUnit.x) - view.offset;
    zoom(factor, at !== undefined && at >= 0 && at <= width ? at : undefined);
  };

  // What was selected elsewhere comes into sight.
  const last = selection.at(-1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new selection moves the window
  useEffect(() => {
    const unit = last === undefined ? undefined : findUnit(units, last);
    if (unit) show(unit.left, unit.right);
  }, [last]);

  const pick = (id: string, add: boolean): void => {
    const state = useStore.getState();
    if (published) state.openArticle(id);
    else if (add) state.toggleSelected(id);
    else state.select(id);
  };
  return (
    <div
      ref={stage}
      className="relative flex min-h-0 flex-1 touch-none flex-col bg-canvas select-none"
      {...tipHandlers}
    >
      {scale && width > 0 && (
        <TimelineAxis axis={axisOf(scale, sight, lang)} offset={view.offset} width={width} />
      )}
      <p id={keys} className="sr-only">
        {t('timeline.keys')}
      </p>
      <div ref={scroller} className="relative min-h-0 flex-1 overflow-x-hidden overflow-y-auto">
        {scale && width > 0 && (
          // biome-ignore lint/a11y/useSemanticElements: a drawing of many buttons, not fields of a form
          <svg
            role="group"
            aria-label={t(published ? 'timeline.nameArticles' : 'timeline.name', {
              count: items.dated.length,
            })}
            aria-describedby={keys}
            width={width}
            height={Math.max(rows.height, height - 1)}
            className="block"
            onKeyDown={(event) => {
              if (zoomByKey(event, { onZoom: zoomFocused, onFit: fit })) return;
              const key = event.target instanceof Element ? event.target.getAttribute('data-unit') : null;
              const unit = units.find((one) => keyOf(one) === key);
              const next = stepTo(units, key, event.key);
              if (next) goTo(next);
              else if (unit && (event.key === 'Enter' || event.key === ' ')) {
                if (unit.kind === 'mark') pick(unit.item.id, event.shiftKey || event.ctrlKey);
                else zoom(CROWD_ZOOM, unit.x - view.offset);
              } else return;
              event.preventDefault();
            }}
            onFocus={(event) => setFocused(event.target.getAttribute('data-unit'))}
            onBlur={() => setFocused(null)}
            onClick={(event) => {
              const onMark = event.target instanceof Element && event.target.closest('[data-unit]');
              if (!onMark && selection.length) useStore.getState().select();
            }}
          >
            <TimelineLanes
              lanes={rows.lanes}
              units={units}
              scale={scale}
              view={{ ...sight, height: Math.max(rows.height, height - 1) }}
              focused={focusKey}
              onPick={(id, event) => pick(id, event.shiftKey || event.ctrlKey || event.metaKey)}
              onOpenCrowd={(crowd) => zoom(CROWD_ZOOM, crowd.x - view.offset)}
            />
          </svg>
        )}
      </div>
      {tip && !published && <MarkTip id={tip.id} at={{ x: tip.x, y: Math.max(AXIS_HEIGHT, tip.y) }} />}
    </div>
  );
}
