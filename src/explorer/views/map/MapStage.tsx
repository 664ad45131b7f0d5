import { useId, useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useStore } from '../../state/store.ts';
import { MarkTip } from '../stage/MarkTip.tsx';
import { useFocusOn } from '../stage/use-focus-on.ts';
import { useHoverTip } from '../stage/use-hover-tip.ts';
import { useSize } from '../stage/use-size.ts';
import { zoomByKey } from '../stage/use-zoom-keys.ts';
import { Countries } from './Countries.tsx';
import { MapMarks } from './MapMarks.tsx';
import { MapNote } from './MapNote.tsx';
import { NEAREST } from './map-camera.ts';
import { findUnit, type Heap, idOfKey, type MapUnit } from './map-units.ts';
import type { DrawnWorld } from './projection.ts';
import { useMapCamera } from './use-map-camera.ts';
import { useMapKeys } from './use-map-keys.ts';
import { useMapLayout } from './use-map-layout.ts';
import { useMapNames } from './use-map-names.ts';
import type { MapContent } from './use-on-map.ts';
import { useShowSelected } from './use-show-selected.ts';

/** A heap is taken apart by this much. */
const HEAP_ZOOM = 2.5;
/** So many still fan out well: a middle and two rings. */
const FANNED = 19;
const NONE: ReadonlySet<string> = new Set();

/** The drawing: land, shaded countries, marks and names; one Tab stop, arrows walk in the order of the list. */
export function MapStage({
  world,
  content,
}: {
  readonly world: DrawnWorld | null;
  readonly content: MapContent;
}) {
  const { t } = useText();
  const selection = useStore((state) => state.selection);
  const hovered = useStore((state) => state.hovered);
  const stage = useRef<HTMLDivElement>(null);
  const size = useSize(stage);
  const keys = useId();
  const [opened, setOpened] = useState(NONE);
  const [focused, setFocused] = useState<string | null>(null);
  const { camera, zoom, approach, fit, show } = useMapCamera(stage, size, content.whole);
  const { units, marks, countries, names } = useMapLayout(content, { camera, size, opened });
  const nameOf = useMapNames(content.facts);
  const { tip, ...tipHandlers } = useHoverTip(stage);
  const focusedUnit = findUnit(units, focused);
  const focusKey = focusedUnit?.key ?? null;
  useFocusOn(stage, focusKey);
  useShowSelected(units, size, (unit) => show(worldPoint(unit)));

  const worldPoint = ({ x, y }: MapUnit) => ({ x: (x - camera.x) / camera.k, y: (y - camera.y) / camera.k });
  const open = (heap: Heap): void => {
    approach(HEAP_ZOOM, heap);
    // Those at one and the same place never come apart by zooming.
    if (heap.nodes.length <= FANNED || camera.k >= NEAREST)
      setOpened((before) => new Set([...before, idOfKey(heap.key)]));
  };
  const pick = (id: string, add: boolean): void => {
    const state = useStore.getState();
    if (add) state.toggleSelected(id);
    else state.select(id);
  };
  const onKeyDown = useMapKeys(units, {
    goTo: (unit) => {
      setFocused(unit.key);
      show(worldPoint(unit));
    },
    pick,
    open,
  });
  const inSight = units.filter(({ x, y }) => x >= 0 && y >= 0 && x <= size.width && y <= size.height);
  const stop = (inSight.find(({ key }) => key === focusKey) ?? inSight[0] ?? units[0])?.key ?? null;
  const marked = {
    selected: (id: string) => selection.includes(id),
    hovered,
    focused: focusKey,
    stop,
    nameOf,
    onPick: (id: string, event: { shiftKey: boolean; ctrlKey: boolean; metaKey: boolean }) =>
      pick(id, event.shiftKey || event.ctrlKey || event.metaKey),
  };
  return (
    <div
      ref={stage}
      className="relative min-h-0 flex-1 touch-none overflow-hidden bg-sunken select-none"
      {...tipHandlers}
    >
      <p id={keys} className="sr-only">
        {t('map.keys')}
      </p>
      {size.width > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a drawing of many buttons, not fields of a form
        <svg
          role="group"
          aria-label={t('map.name', { placed: content.located.length, countries: content.countries.length })}
          aria-describedby={keys}
          width={size.width}
          height={size.height}
          className="block"
          onKeyDown={(event) => {
            if (!zoomByKey(event, { onZoom: (factor) => zoom(factor, focusedUnit), onFit: fit }))
              onKeyDown(event);
          }}
          onFocus={(event) => setFocused(event.target.getAttribute('data-unit'))}
          onBlur={() => setFocused(null)}
          onClick={(event) => {
            const onMark = event.target instanceof Element && event.target.closest('[data-unit]');
            if (!onMark && selection.length) useStore.getState().select();
          }}
        >
          {world && (
            <Countries
              world={world}
              camera={camera}
              countries={countries}
              shade={content.shade}
              {...marked}
            />
          )}
          <MapMarks units={marks} onOpen={open} {...marked} />
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in this group can be focused */}
          <g aria-hidden="true" className="pointer-events-none">
            {names.map(({ id, text, x, y }) => (
              <text
                key={id}
                x={x}
                y={y}
                stroke="var(--canvas)"
                strokeWidth={3}
                strokeLinejoin="round"
                paintOrder="stroke"
                className={`fill-ink text-[12px] ${selection.includes(id) ? 'font-bold' : id.startsWith('country:') ? 'font-[650]' : 'font-[550]'}`}
              >
                {text}
              </text>
            ))}
          </g>
        </svg>
      )}
      <MapNote />
      {tip && <MarkTip id={tip.id} at={tip} />}
    </div>
  );
}
